import { addressOf, areaAddress } from "../core/address";
import { type SheetChart, chartPrefix } from "../core/sheet-content";

const kinds = { columns: "ColumnClustered", stackedColumns: "ColumnStacked" } as const;
const sides = { rows: "Rows", columns: "Columns" } as const;

function draw(sheet: Excel.Worksheet, { place, colors, ...wanted }: SheetChart): void {
  const source = sheet.getRange(areaAddress(wanted.data));
  const chart = sheet.charts.add(kinds[wanted.kind], source, sides[wanted.seriesIn]);
  chart.name = wanted.name;
  chart.setPosition(
    addressOf({ row: place.top, column: place.left }),
    addressOf({ row: place.bottom, column: place.right }),
  );
  chart.format.font.name = "宋体";
  chart.format.font.size = 9;
  // The cells below hold a note for programs without charts.
  chart.format.fill.setSolidColor("#FFFFFF");
  chart.title.text = wanted.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.position = "Bottom";
  for (const [index, color] of colors.entries()) {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(`#${color}`);
    series.gapWidth = 100;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = wanted.labelFormat;
  }
}

/** Draws the charts of a sheet whose cells were just written (ExcelApi 1.8). */
export function putCharts(sheet: Excel.Worksheet, charts: readonly SheetChart[]): void {
  for (const chart of charts) draw(sheet, chart);
}

/** Asks for a sheet's charts; one sync must follow. */
export function askCharts(sheet: Excel.Worksheet): void {
  sheet.charts.load("items/name");
}

/** Whether the user has put a chart of his own on a sheet that was asked for its charts. */
export function hasOwnCharts(sheet: Excel.Worksheet): boolean {
  return sheet.charts.items.some(({ name }) => !name.startsWith(chartPrefix));
}
