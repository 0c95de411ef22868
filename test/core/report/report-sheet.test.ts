import type { Area } from "../../../src/core/address";
import type { Report } from "../../../src/core/report/report";
import { textOf } from "../../../src/core/report/report";
import { chartedTables } from "../../../src/core/report/charted-tables";
import { composeReport } from "../../../src/core/report/compose";
import { reportSheet } from "../../../src/core/report/report-sheet";
import { profiles } from "../../../src/core/profile/profiles";
import { ratesOf } from "../../../src/core/rates/rates";
import type { ContentCell, SheetContent } from "../../../src/core/sheet-content";
import { newXlsx } from "../../../src/xlsx/new-workbook";
import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { stories } from "../../forms/build/all-stories";
import { seedCase } from "../../forms/build/seed";
import { standardSheets } from "../../forms/build/standard-layout";
import { cleanWith, formOf } from "./form-of";

const profile = profiles["national-2021"];

function sheetOf(form: ReturnType<typeof formOf>): { report: Report; sheet: SheetContent } {
  const report = composeReport(form, profile);
  return { report, sheet: reportSheet(report, ratesOf(form), chartedTables(form)) };
}

/** The text of the rows above 指标测算, without the indent of first lines. */
function narrativeOf({ rows }: SheetContent): string {
  const texts = rows.map(({ cells }) => String(cells[0]?.value ?? ""));
  return texts.slice(0, texts.indexOf("指标测算")).join("").replaceAll("　　", "");
}

function expectedNarrative({ title, blocks, signature, date }: Report): string {
  const body = blocks.map((block) => (block.kind === "heading" ? block.text : textOf(block.parts)));
  return [title, ...body, textOf(signature), textOf(date)].join("");
}

function valuesOf(cells: readonly ContentCell[]) {
  return cells.map(({ value, formula }) => formula ?? value);
}

describe.each(stories.map(({ name, sheets }) => [name, sheets] as const))("%s", (_name, sheets) => {
  const { report, sheet } = sheetOf(formOf(sheets));

  it("loses no text of the report", () => {
    expect(narrativeOf(sheet)).toBe(expectedNarrative(report));
  });

  it("has no row higher than Excel allows", () => {
    expect(sheet.rows.filter(({ height }) => height === undefined || height > 409)).toEqual([]);
  });
});

it("splits a paragraph that one row cannot hold, without losing any of it", () => {
  const sentences = Array.from(
    { length: 200 },
    (_, index) => `第${index + 1}项工作按计划完成，资金全部到位。`,
  );
  const report: Report = {
    title: "报告",
    blocks: [{ kind: "user", parts: [{ kind: "words", text: sentences.join("") }] }],
    signature: [],
    date: [],
  };
  const sheet = reportSheet(report, [], []);
  expect(narrativeOf(sheet)).toBe(`报告${sentences.join("")}`);
  expect(sheet.rows.filter(({ height = 0 }) => height > 409)).toEqual([]);
  expect(sheet.rows.filter(({ cells }) => String(cells[0]?.value).includes("项工作")).length).toBeGreaterThan(
    5,
  );
});

it("is printed on A4 portrait with the margins of an official document, in one merged column", () => {
  const { page, columnWidths, rows } = sheetOf(formOf(standardSheets(seedCase))).sheet;
  const end = rows.findIndex(({ cells }) => cells[0]?.value === "指标测算");
  const threePublic = rows.findIndex(({ cells }) => cells[0]?.value === "“三公”经费（万元）");
  expect({ page, columns: columnWidths.length }).toEqual({
    page: {
      orientation: "portrait",
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
      runningHead: "&9&K595959中共汨罗市委机构编制委员会办公室2024年度部门整体支出绩效自评报告",
      footer: "— &P —",
      breaks: [end, threePublic - 1],
    },
    columns: 6,
  });
  const spans = rows.slice(0, end).flatMap(({ cells }) => cells.map(({ columnSpan }) => columnSpan));
  expect([...new Set(spans)]).toEqual([6]);
});

it.each([
  ["2024年 A&B局\n报告", "&9&K5959592024年 A&&B局 报告"],
  ["长".repeat(300), `&9&K595959${"长".repeat(100)}`],
  ["", ""],
])("repeats the title %j in the head of all pages but the first", (title, runningHead) => {
  const { page } = reportSheet({ title, blocks: [], signature: [], date: [] }, [], []);
  expect(page.runningHead).toBe(runningHead);
});

it("marks every row that the user still has to fill, and no other", () => {
  const { rows } = sheetOf(formOf(standardSheets(seedCase))).sheet;
  const texts = rows.flatMap(({ cells }) => cells);
  const marked = texts.filter(({ style }) => style?.fill === "FFF2CC").map(({ value }) => value);
  const open = texts.filter(({ value }) => String(value).includes("【请填写")).map(({ value }) => value);
  expect(marked).toEqual(open);
  expect(open.length).toBeGreaterThan(10);
});

it("shows the rates without a cell of their own as formulas with their results", () => {
  const { rows } = sheetOf(formOf(standardSheets(seedCase))).sheet;
  const start = rows.findIndex(({ cells }) => cells[0]?.value === "指标测算");
  expect(rows.slice(start).map(({ cells }) => valuesOf(cells))).toEqual([
    ["指标测算"],
    ["指标", "测算值", "计算公式", "依据或说明"],
    [
      "预算调整率",
      `=IF(N('自评表'!D4)=0,"",('自评表'!E4-'自评表'!D4)/'自评表'!D4)`,
      "（全年预算数 − 年初预算数）÷ 年初预算数",
      "预算管理一体化系统“预算调整率（%）”",
    ],
    [
      "预算控制率（追加口径）",
      `=IF(N('自评表'!D4)=0,"",MAX(0,'自评表'!E4-'自评表'!D4)/'自评表'!D4)`,
      "本年追加预算 ÷ 年初预算数（调减时为 0）",
      "湖南省部门整体支出绩效评价评分表",
    ],
    [
      "三公经费控制率",
      `=IF(N('基础数据表'!D5)=0,"",'基础数据表'!F5/'基础数据表'!D5)`,
      "三公经费决算数 ÷ 预算数",
      "部门整体支出绩效指标“三公经费控制率”",
    ],
    [
      "三公经费增减率（决算口径）",
      `=IF(N('基础数据表'!B5)=0,"",('基础数据表'!F5-'基础数据表'!B5)/'基础数据表'!B5)`,
      "（本年决算数 − 上年决算数）÷ 上年决算数",
      "基础数据表只有上年决算数：按决算口径计算，不是预算口径的“三公经费变动率”",
    ],
    [
      "公用经费控制率",
      `=IF(N('基础数据表'!D20)=0,"",'基础数据表'!F20/'基础数据表'!D20)`,
      "公用经费决算数 ÷ 预算数",
      "部门整体支出绩效指标“公用经费控制率”",
    ],
    [
      "公用经费增减率",
      `=IF(N('基础数据表'!B20)=0,"",('基础数据表'!F20-'基础数据表'!B20)/'基础数据表'!B20)`,
      "（本年决算数 − 上年决算数）÷ 上年决算数",
      "基础数据表 公用经费",
    ],
    [
      "政府采购执行率",
      `=IF(N('基础数据表'!D24)=0,"",'基础数据表'!F24/'基础数据表'!D24)`,
      "政府采购决算数 ÷ 预算数",
      "部门整体支出绩效指标“政府采购执行率”",
    ],
    [
      "项目支出增减率",
      `=IF(N('基础数据表'!B11)=0,"",('基础数据表'!F11-'基础数据表'!B11)/'基础数据表'!B11)`,
      "（本年决算数 − 上年决算数）÷ 上年决算数",
      "基础数据表 项目支出",
    ],
    [],
    ["“三公”经费（万元）", "2023年决算数", "2024年预算数", "2024年决算数"],
    // A placeholder left of Word stands in D6: no formula can refer to it.
    ["公务用车", "='基础数据表'!B6", 0, "='基础数据表'!F6"],
    ["公务接待", "='基础数据表'!B10", "='基础数据表'!D10", "='基础数据表'!F10"],
    ["合计", "='基础数据表'!B5", "='基础数据表'!D5", "='基础数据表'!F5"],
    [],
    ["（此处是图表：“三公”经费（万元），用 Excel 或 WPS 打开时显示）"],
    [],
    ["得分情况", "分值", "得分"],
    ["预算执行", "='自评表'!G4", "='自评表'!I4"],
    ["产出指标", "=SUM('自评表'!H14:H16)", "=SUM('自评表'!I14:I16)"],
    ["效益指标", "=SUM('自评表'!H17:H20)", "=SUM('自评表'!I17:I20)"],
    ["满意度指标", "='自评表'!H21", "='自评表'!I21"],
    ["成本指标", "=SUM('自评表'!H22:H24)", "=SUM('自评表'!I22:I24)"],
    ["合计", "=SUM('自评表'!G4,'自评表'!H14:H24)", "=SUM('自评表'!I4,'自评表'!I14:I24)"],
    [],
    ["（此处是图表：得分与分值（分），用 Excel 或 WPS 打开时显示）"],
    ["测算值是引用基础数据表、自评表单元格的公式，表中数据改动后自动更新。"],
  ]);
  const results = rows.slice(start + 2, start + 10).map(({ cells }) => Number(cells[1]?.value).toFixed(4));
  expect(results).toEqual(["0.1839", "0.1839", "0.3077", "-0.4000", "1.5083", "1.4199", "0.5556", "-0.6579"]);
});

it("has its charts over the cells below their tables, drawn from them", () => {
  const { rows, charts } = sheetOf(formOf(standardSheets(seedCase))).sheet;
  const area = ({ top, left, bottom, right }: Area) =>
    rows.slice(top, bottom + 1).map(({ cells }) => cells.slice(left, right + 1).map(({ value }) => value));
  expect(
    charts?.map(({ data, place, ...rest }) => ({ ...rest, data: area(data), place: area(place) })),
  ).toEqual([
    {
      name: "自评助手：三公经费",
      title: "“三公”经费（万元）",
      kind: "stackedColumns",
      seriesIn: "rows",
      labelFormat: "0.00;-0.00;",
      colors: ["A5A5A5", "9DC3E6"],
      data: [
        ["“三公”经费（万元）", "2023年决算数", "2024年预算数", "2024年决算数"],
        ["公务用车", 0, 0, 0],
        ["公务接待", 2, 3.9, 1.2],
      ],
      place: [["（此处是图表：“三公”经费（万元），用 Excel 或 WPS 打开时显示）"]],
    },
    {
      name: "自评助手：得分",
      title: "得分与分值（分）",
      kind: "columns",
      seriesIn: "columns",
      labelFormat: "General",
      colors: ["BFBFBF", "2E75B6"],
      data: [
        ["得分情况", "分值", "得分"],
        ["预算执行", 10, 10],
        ["产出指标", 30, 30],
        ["效益指标", 30, 30],
        ["满意度指标", 10, 10],
        ["成本指标", 20, 20],
      ],
      place: [["（此处是图表：得分与分值（分），用 Excel 或 WPS 打开时显示）"]],
    },
  ]);
  expect(charts?.map(({ place: { left, right } }) => [left, right])).toEqual([
    [0, 5],
    [0, 5],
  ]);
});

it("parts no table from its chart by the end of a page", () => {
  const { rates, charted } = {
    rates: ratesOf(formOf([])),
    charted: chartedTables(formOf(standardSheets(seedCase))),
  };
  const lines = Array.from({ length: 10 }, () => charted.flatMap((table) => table.lines)[0]).filter(
    (line) => line !== undefined,
  );
  const long = charted.map((table) => ({ ...table, lines: [...table.lines, ...lines] }));
  const { page, rows } = reportSheet({ title: "题", blocks: [], signature: [], date: [] }, rates, long);
  const heads = rows.flatMap(({ cells }, row) =>
    ["“三公”经费（万元）", "得分情况"].includes(String(cells[0]?.value)) ? [row] : [],
  );
  expect(page.breaks?.slice(1)).toEqual(heads.map((row) => row - 1));
});

it("has no charts and no tables for them where there is nothing to show", () => {
  const { charts, rows } = sheetOf(formOf([])).sheet;
  expect([charts, rows.at(-1)?.cells[0]?.value, rows.at(-2)?.cells[0]?.value]).toEqual([
    [],
    "测算值是引用基础数据表、自评表单元格的公式，表中数据改动后自动更新。",
    "项目支出增减率",
  ]);
});

it("says why a rate is not there, or not a formula", () => {
  const form = cleanWith({
    "threePublic.budget": null,
    "threePublic.priorFinal": 0,
    "operating.budget": "158万元",
  });
  const { rows } = sheetOf(form).sheet;
  const shown = rows
    .map(({ cells }) => cells)
    .filter(([label]) =>
      ["三公经费控制率", "三公经费增减率（决算口径）", "公用经费控制率"].includes(String(label?.value)),
    )
    .map((cells) => [...valuesOf(cells), cells[1]?.value]);
  expect(shown).toEqual([
    ["三公经费控制率", "—", "三公经费决算数 ÷ 预算数", "“三公经费·2024年预算数”未填写。", "—"],
    [
      "三公经费增减率（决算口径）",
      `=IF(N('基础数据表'!B5)=0,"",('基础数据表'!F5-'基础数据表'!B5)/'基础数据表'!B5)`,
      "（本年决算数 − 上年决算数）÷ 上年决算数",
      "分母为 0，不计算比率。",
      "",
    ],
    [
      "公用经费控制率",
      "97.66%",
      "公用经费决算数 ÷ 预算数",
      "“公用经费·2024年预算数”的“158万元”是文本，公式无法引用，请先改成数字。",
      "97.66%",
    ],
  ]);
});

it.each(["=1+1", '<b>局</b> & "科"', "+cmd|' /C calc'!A0", "@SUM(1)"])(
  "writes a text like %s as text",
  (department) => {
    const { sheet } = sheetOf(cleanWith({ department, "items.0.name": department }));
    const read = openXlsx(newXlsx([sheet])).snapshot().sheets[0];
    const values = read?.values.flat() ?? [];
    expect(values).toContain(`${department}2024年度部门整体支出绩效自评报告`);
    expect(values).toContain(department);
    expect(values.filter((value) => String(value).includes(`，${department}131.80万元`))).toHaveLength(1);
    const formulas = read?.formulas.flat().filter((formula) => formula !== null) ?? [];
    const ours = [sheet].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.formula ?? [])),
    );
    expect(formulas).toEqual(ours);
    expect(formulas.filter((formula) => !/^=(IF\(N\(|SUM\(|)'(自评表|基础数据表)'!/.test(formula))).toEqual(
      [],
    );
  },
);
