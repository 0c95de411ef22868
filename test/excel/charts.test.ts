import type { SheetEdit } from "../../src/core/edits";
import { loadGenuineOfficeJs } from "../officejs/genuine";
import type { ModelSheet } from "../officejs/model";
import { chartsInExcel } from "../port/charts";
import { chartedSheet } from "../port/contract";
import { opened } from "./opened";

beforeAll(loadGenuineOfficeJs);

const name = "自评报告";
const content = { ...chartedSheet, name };
const first: SheetEdit = { kind: "sheet", content, keepOldAs: null };
const again: SheetEdit = { kind: "sheet", content, keepOldAs: "自评报告（旧）" };

function looksOf({ charts }: ModelSheet) {
  return charts.map(({ look, series }) => [
    Object.fromEntries(look),
    ...series.map((each) => Object.fromEntries(each.look)),
  ]);
}

/** A chart as a user adds it: Excel names it. */
function addChart(sheet: ModelSheet | undefined): void {
  const [ours] = sheet?.charts ?? [];
  if (!sheet || !ours) throw new Error("no sheet with a chart");
  sheet.charts.push({ ...ours, id: "{own}", name: "图表 7" });
}

test("a chart looks as in a file: white, its title on top, its legend below, its figures on it", async () => {
  const { model, workbook } = opened();
  await workbook.apply([first]);
  const sheet = model.sheet(name);
  const whole = {
    "Font.Name": "宋体",
    "Font.Size": 9,
    Fill: "#FFFFFF",
    "Title.Font.Size": 12,
    "Title.Font.Bold": true,
    "Legend.Position": "Bottom",
  };
  const series = { GapWidth: 100, HasDataLabels: true };
  expect(sheet && looksOf(sheet)).toEqual([
    [
      { ...whole, "Title.Text": "甲 & <乙>（万元）" },
      { ...series, Fill: "#9DC3E6", "DataLabels.NumberFormat": '0.00;"-"0.00;' },
      { ...series, Fill: "#A5A5A5", "DataLabels.NumberFormat": '0.00;"-"0.00;' },
    ],
    [
      { ...whole, "Title.Text": "得分" },
      { ...series, Fill: "#2E75B6", "DataLabels.NumberFormat": "General" },
    ],
  ]);
  expect(await workbook.remarks()).toEqual([]);
});

test.each(["ChartCollection.add", "ChartSeries.gapWidth", "Worksheet.charts"])(
  "where Excel refuses charts (%s) the sheet is written without them, and the user is told",
  async (location) => {
    const { host, model, workbook } = opened();
    host.faults = [{ sync: 2, code: "NotImplemented", location, done: 0.9 }];
    const receipt = await workbook.apply([first]);
    expect(await workbook.remarks()).toEqual(["图表没有写入（此 Excel 没有接受图表），其余内容均已写入。"]);
    expect([model.sheets.length, model.sheet(name)?.charts]).toEqual([5, []]);
    expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
    expect(model.sheet(name)).toBeUndefined();
  },
);

test("where neither page set-up nor charts are taken, both are left out", async () => {
  const { host, model, workbook } = opened();
  host.faults = [
    { sync: 2, code: "GeneralException", location: "PageLayout.zoom", done: 0.5 },
    { sync: 6, code: "NotImplemented", location: "Chart.setPosition", done: 0.5 },
  ];
  await workbook.apply([first]);
  expect(await workbook.remarks()).toEqual([
    "打印设置没有写入（本机可能没有安装打印机），其余内容均已写入。",
    "图表没有写入（此 Excel 没有接受图表），其余内容均已写入。",
  ]);
  const sheet = model.sheet(name);
  expect([sheet?.page.size, sheet?.charts]).toEqual([0, []]);
});

test("a chart that the user added stays with the older sheet, and the user is told", async () => {
  const { model, workbook } = opened();
  await workbook.apply([first]);
  addChart(model.sheet(name));
  await workbook.apply([again]);
  expect(model.sheet("自评报告（旧）")?.charts.map((chart) => chart.name)).toEqual([
    "自评助手：按行",
    "自评助手：按列",
    "图表 7",
  ]);
  expect(model.sheet(name)?.charts.map((chart) => chart.name)).toEqual(["自评助手：按行", "自评助手：按列"]);
  expect(await workbook.remarks()).toEqual([
    "您在“自评报告”中添加的图表留在原表“自评报告（旧）”中，需要时请复制到新表。",
  ]);
});

test("taking a sheet back does not take the user's chart on it along", async () => {
  const { model, workbook } = opened();
  const receipt = await workbook.apply([first]);
  const sheet = model.sheet(name);
  addChart(sheet);
  const place = { sheet: name, row: 0, column: 0 };
  const told = { changedSince: [{ place, value: null, formula: null, numberFormat: "General", fill: null }] };
  expect(await workbook.undo(receipt)).toEqual(told);
  expect(await workbook.undo(receipt, "keep")).toEqual(told);
  expect(sheet && chartsInExcel(sheet).map((chart) => chart.name)).toEqual([
    "自评助手：按行",
    "自评助手：按列",
    "图表 7",
  ]);
});

test("a chart of ours that the user deleted or moved keeps nothing from being taken back", async () => {
  const { model, workbook } = opened();
  const receipt = await workbook.apply([first]);
  const sheet = model.sheet(name);
  sheet?.charts.pop();
  for (const chart of sheet?.charts ?? []) chart.place = null;
  expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
  expect(model.sheet(name)).toBeUndefined();
});
