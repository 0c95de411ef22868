import type { ContentRow, SheetChart } from "../sheet-content";
import type { FormSum } from "./form-sum";
import { note, tableHead, tableHeadHeight, tableText } from "./looks";

/** A line of such a table: what it is, and its figures under the heads. */
export interface ChartedLine {
  readonly label: string;
  readonly sums: readonly FormSum[];
}

/** A small table below the report that a chart is drawn from; its cells are formulas, so that both follow the forms. */
export interface ChartedTable {
  /** The head of the first column, then those of the figures. */
  readonly heads: readonly string[];
  /** The lines that the chart shows. */
  readonly lines: readonly ChartedLine[];
  /** A last line that it does not show. */
  readonly total: ChartedLine | null;
  readonly chart: Pick<SheetChart, "name" | "title" | "kind" | "seriesIn" | "labelFormat" | "colors">;
}

/** A formula in a cell without a format of its own would take over that of the cell it names. */
const numberFormat = "0.00";
const lineHeight = 18;
/** One row, so that no page break cuts the chart in two. */
const chartHeight = 168;
const gap: ContentRow = { cells: [], height: 12 };

/** A table and its chart as rows of a sheet of `width` columns, the first of them at `top`. */
export function chartedRows(
  { heads, lines, total, chart }: ChartedTable,
  top: number,
  width: number,
): { readonly rows: readonly ContentRow[]; readonly chart: SheetChart } {
  const headRow: ContentRow = {
    cells: heads.map((value, column) => ({ column, value, style: tableHead })),
    height: tableHeadHeight,
  };
  const shown = [...lines, ...(total ? [total] : [])].map(({ label, sums }): ContentRow => ({
    cells: [
      { column: 0, value: label, style: tableText },
      ...sums.map((sum, index) => ({
        column: index + 1,
        ...sum,
        style: { ...tableText, horizontal: "center" as const, numberFormat },
      })),
    ],
    height: lineHeight,
  }));
  // Under the chart, for whoever sees the sheet without charts.
  const place: ContentRow = {
    cells: [
      {
        column: 0,
        value: `（此处是图表：${chart.title}，用 Excel 或 WPS 打开时显示）`,
        style: { ...note, horizontal: "center" },
        columnSpan: width,
      },
    ],
    height: chartHeight,
  };
  const rows = [gap, headRow, ...shown, gap, place];
  const at = top + rows.length - 1;
  return {
    rows,
    chart: {
      ...chart,
      data: { top: top + 1, left: 0, bottom: top + 1 + lines.length, right: heads.length - 1 },
      place: { top: at, left: 0, bottom: at, right: width - 1 },
    },
  };
}
