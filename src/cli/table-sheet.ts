import { lineCount } from "../core/report/text-lines";
import type { CellStyle, ContentRow, SheetContent } from "../core/sheet-content";
import { highestRow } from "../core/sheet-size";
import type { CellValue } from "../core/snapshot";

const text: CellStyle = { font: "宋体", size: 11, wrap: true, vertical: "top", border: true };
const percent: CellStyle = { ...text, numberFormat: "0.00%" };
const amount: CellStyle = { ...text, numberFormat: "#,##0.00" };
const points: CellStyle = { ...text, numberFormat: "0.00" };
const head: CellStyle = { ...text, bold: true, horizontal: "center", vertical: "center", fill: "E7E6E6" };
const sentence: CellStyle = { font: "宋体", size: 11 };

/** Points of a line. */
const linePitch = 15;
/** The longest text a cell of a list takes, far below Excel's own limit. */
const longestListed = 8000;

/** A column of a list: its head, its width in characters as Excel counts them, and what its numbers are. */
export interface Column {
  readonly head: string;
  readonly width: number;
  readonly numbers?: keyof typeof styles;
}

const styles = { percent, amount, points } as const;

/** A list over several pages beside each other, and how many of its first columns stand on each of them. */
export interface Spread {
  readonly pages: number;
  readonly repeated: number;
}

/** A list as a sheet with no rows but its head: printed on A4 landscape with the head on each page. */
export function tableHead(name: string, columns: readonly Column[], spread?: Spread): SheetContent {
  return {
    name,
    columnWidths: columns.map(({ width }) => width),
    rows: [
      {
        cells: columns.map((each, column) => ({ column, value: each.head, style: head })),
        height: heightOf(
          columns.map((each) => each.head),
          columns,
        ),
      },
    ],
    page: {
      orientation: "landscape",
      margins: { top: 15, bottom: 15, left: 12, right: 12 },
      footer: "第 &P 页，共 &N 页",
      repeatRows: { first: 0, last: 0 },
      ...(spread ? { pagesWide: spread.pages, repeatColumns: { first: 0, last: spread.repeated - 1 } } : {}),
    },
    frozenRows: 1,
  };
}

/** A row as high as its longest text needs: not every program fits rows to wrapped text when it opens a file. */
export function tableRow(values: readonly CellValue[], columns: readonly Column[]): ContentRow {
  const shown = values.map((value) =>
    typeof value === "string" && value.length > longestListed ? `${value.slice(0, longestListed)}…` : value,
  );
  return {
    cells: columns.map(({ numbers }, column) => ({
      column,
      value: shown[column] ?? null,
      style: numbers ? styles[numbers] : text,
    })),
    height: heightOf(shown, columns),
  };
}

/** Points that the longest of some texts needs in its column. */
function heightOf(values: readonly CellValue[], columns: readonly Column[]): number {
  const lines = columns.map(({ width }, column) => {
    const value = values[column] ?? null;
    // A Chinese character takes the width of two; one is left for the margins of the cell.
    return typeof value === "string" ? lineCount(value, (width - 2) / 2) : 1;
  });
  return Math.min(highestRow, Math.max(...lines) * linePitch + 5);
}

/** A sentence below a list, over as many columns as it needs. */
export function sentenceRow(value: string): ContentRow {
  return { cells: [{ column: 0, value, style: sentence }], height: 20 };
}
