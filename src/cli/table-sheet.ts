import { lineCount } from "../core/report/text-lines";
import type { CellStyle, ContentRow, SheetContent } from "../core/sheet-content";
import type { CellValue } from "../core/snapshot";

const text: CellStyle = { font: "宋体", size: 11, wrap: true, vertical: "top", border: true };
const head: CellStyle = { ...text, bold: true, horizontal: "center", vertical: "center", fill: "E7E6E6" };

/** Points of a line, and Excel's highest row. */
const linePitch = 15;
const highestRow = 409;

/** A column of a list: its head and its width in characters as Excel counts them. */
export interface Column {
  readonly head: string;
  readonly width: number;
}

/** A list as a sheet, printed on A4 landscape with its head on each page. `foot` is written below over all columns. */
export function tableSheet(
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly CellValue[])[],
  foot?: string,
): SheetContent {
  const heads = columns.map((column) => column.head);
  const footRow: ContentRow[] =
    foot === undefined
      ? []
      : [{ cells: [{ column: 0, value: foot, style: text, columnSpan: columns.length }], height: 20 }];
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      { cells: heads.map((value, column) => ({ column, value, style: head })), height: 22 },
      ...rows.map((values) => tableRow(values, columns)),
      ...footRow,
    ],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      footer: "第 &P 页，共 &N 页",
      repeatRows: { first: 0, last: 0 },
    },
    frozenRows: 1,
  };
}

/** A row as high as its longest text needs: not every program fits rows to wrapped text when it opens a file. */
function tableRow(values: readonly CellValue[], columns: readonly Column[]): ContentRow {
  const lines = columns.map(({ width }, column) => {
    const value = values[column] ?? null;
    // A Chinese character takes the width of two; one is left for the margins of the cell.
    return typeof value === "string" ? lineCount(value, (width - 2) / 2) : 1;
  });
  return {
    cells: values.map((value, column) => ({ column, value, style: text })),
    height: Math.min(highestRow, Math.max(...lines) * linePitch + 5),
  };
}
