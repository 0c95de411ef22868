import { chartedTables } from "../../../src/core/report/charted-tables";
import { standardSheets } from "../../forms/build/standard-layout";
import { cleanCase } from "../../forms/build/clean";
import { cleanWith, formOf } from "./form-of";

const [threePublic, scores] = chartedTables(cleanWith({}));

/** The lines as they show: label, then values. */
function linesOf(tables: ReturnType<typeof chartedTables>, name: string) {
  const table = tables.find(({ chart }) => chart.name === name);
  return table?.lines.map(({ label, sums }) => [label, ...sums.map(({ value }) => value)]);
}

const nothing = Object.fromEntries(
  ["threePublic", "vehicles", "vehiclePurchase", "vehicleOperation", "abroad", "reception"].flatMap((row) =>
    ["priorFinal", "budget", "final"].map((column) => [`${row}.${column}`, 0]),
  ),
);

it("shows the parts of 三公 over the three columns of the form", () => {
  expect(threePublic).toEqual({
    heads: ["“三公”经费（万元）", "2023年决算数", "2024年预算数", "2024年决算数"],
    lines: [
      {
        label: "公务用车",
        sums: [
          { value: 6.2, formula: "='基础数据表'!B6" },
          { value: 6, formula: "='基础数据表'!D6" },
          { value: 5.6, formula: "='基础数据表'!F6" },
        ],
      },
      {
        label: "因公出国（境）",
        sums: [
          { value: 0, formula: "='基础数据表'!B9" },
          { value: 0, formula: "='基础数据表'!D9" },
          { value: 0, formula: "='基础数据表'!F9" },
        ],
      },
      {
        label: "公务接待",
        sums: [
          { value: 2.8, formula: "='基础数据表'!B10" },
          { value: 2.6, formula: "='基础数据表'!D10" },
          { value: 2.35, formula: "='基础数据表'!F10" },
        ],
      },
    ],
    total: {
      label: "合计",
      sums: [
        { value: 9, formula: "='基础数据表'!B5" },
        { value: 8.6, formula: "='基础数据表'!D5" },
        { value: 7.95, formula: "='基础数据表'!F5" },
      ],
    },
    chart: {
      name: "自评助手：三公经费",
      title: "“三公”经费（万元）",
      kind: "stackedColumns",
      seriesIn: "rows",
      labelFormat: "0.00;-0.00;",
      colors: ["A5A5A5", "F4B183", "9DC3E6"],
    },
  });
});

it("shows 得分 against 分值 of 预算执行 and each dimension", () => {
  expect(scores).toEqual({
    heads: ["得分情况", "分值", "得分"],
    lines: [
      {
        label: "预算执行",
        sums: [
          { value: 10, formula: "='自评表'!G4" },
          { value: 9.83, formula: "='自评表'!I4" },
        ],
      },
      {
        label: "产出指标",
        sums: [
          { value: 40, formula: "=SUM('自评表'!H13:H19)" },
          { value: 39.8, formula: "=SUM('自评表'!I13:I19)" },
        ],
      },
      {
        label: "效益指标",
        sums: [
          { value: 20, formula: "=SUM('自评表'!H20:H23)" },
          { value: 20, formula: "=SUM('自评表'!I20:I23)" },
        ],
      },
      {
        label: "满意度指标",
        sums: [
          { value: 10, formula: "='自评表'!H24" },
          { value: 10, formula: "='自评表'!I24" },
        ],
      },
      {
        label: "成本指标",
        sums: [
          { value: 20, formula: "=SUM('自评表'!H25:H28)" },
          { value: 20, formula: "=SUM('自评表'!I25:I28)" },
        ],
      },
    ],
    total: {
      label: "合计",
      sums: [
        { value: 100, formula: "=SUM('自评表'!G4,'自评表'!H13:H28)" },
        { value: 99.63, formula: "=SUM('自评表'!I4,'自评表'!I13:I28)" },
      ],
    },
    chart: {
      name: "自评助手：得分",
      title: "得分与分值（分）",
      kind: "columns",
      seriesIn: "columns",
      labelFormat: "General",
      colors: ["BFBFBF", "2E75B6"],
    },
  });
});

it.each([
  [
    "purchase and running of vehicles where the form has no sum of them",
    { "vehicles.priorFinal": null, "vehicles.budget": null, "vehicles.final": null },
    [
      ["公务用车购置", 0, 0, 0],
      ["公务用车运行维护", 6.2, 6, 5.6],
      ["因公出国（境）", 0, 0, 0],
      ["公务接待", 2.8, 2.6, 2.35],
    ],
  ],
  [
    "the total where only that is filled in",
    { ...nothing, "threePublic.final": 7.95 },
    [["“三公”经费合计", 0, 0, 7.95]],
  ],
  [
    "a figure that was typed as text",
    { ...nothing, "reception.final": "2.35万元" },
    [
      ["公务用车", 0, 0, 0],
      ["因公出国（境）", 0, 0, 0],
      ["公务接待", 0, 0, 2.35],
    ],
  ],
])("shows %s", (_what, changes, lines) => {
  expect(linesOf(chartedTables(cleanWith(changes)), "自评助手：三公经费")).toEqual(lines);
});

it("leaves out 三公 where there is none, and scores where none is filled in", () => {
  const noScores = Object.fromEntries(
    cleanCase.indicators.map((_row, index) => [`indicators.${index}.score`, null]),
  );
  const titles = (changes: Parameters<typeof cleanWith>[0]) =>
    chartedTables(cleanWith(changes)).map(({ chart }) => chart.title);
  expect(titles(nothing)).toEqual(["得分与分值（分）"]);
  expect(titles({ ...noScores, "funds.score": null })).toEqual(["“三公”经费（万元）"]);
  expect(chartedTables(formOf([]))).toEqual([]);
});

it("leaves 预算执行 out where the form has no score for it", () => {
  const changes = { "funds.weight": null, "funds.score": null };
  expect(linesOf(chartedTables(cleanWith(changes)), "自评助手：得分")?.map(([label]) => label)).toEqual([
    "产出指标",
    "效益指标",
    "满意度指标",
    "成本指标",
  ]);
});

it("names the columns without a year where the form has none", () => {
  const [sheet] = chartedTables({ ...formOf(standardSheets(cleanCase)), year: null });
  expect(sheet?.heads).toEqual(["“三公”经费（万元）", "上年决算数", "本年预算数", "本年决算数"]);
});
