import { typedCell } from "../core/form/typed-cell";
import { lineCount } from "../core/report/text-lines";
import type { CellStyle, ContentCell, ContentRow, SheetContent } from "../core/sheet-content";
import { highestRow } from "../core/sheet-size";
import { centred, heading, leftAligned } from "../core/template/form-draft";
import type { WordCell, WordTable } from "./word-document";

/** Lines and tables of a document, from top to bottom, for one sheet. */
export type SheetPart =
  { readonly kind: "line"; readonly text: string; readonly isTitle: boolean } | WordTable;

const lineStyle: CellStyle = { font: "宋体", size: 12, wrap: true, horizontal: "left", vertical: "center" };
/** Longer texts read better from the left. */
const longestCentred = 16;
/** All columns of a sheet together, in Excel's characters; what fits a printed page at a legible size. */
const totalWidth = 120;
const narrowest = 4;
const lineHeight = 16;
/** More columns than this print across the page. */
const portraitColumns = 8;

/**
 * Tables of a document as a sheet, cell by cell: merged where they are merged, numbers as they were typed, blank where
 * blank. Several tables stand below each other, each from the first column on.
 */
export function tableSheet(name: string, parts: readonly SheetPart[]): SheetContent {
  const tables = parts.filter((part) => part.kind === "table");
  const columns = Math.max(1, ...tables.map((table) => table.columns));
  const columnWidths = widthsOf(tables, columns);
  const rows = parts.flatMap((part) =>
    part.kind === "table" ? tableRows(part, columns, columnWidths) : [lineRow(part, columns, columnWidths)],
  );
  return {
    name,
    columnWidths,
    rows,
    page: {
      orientation: columns > portraitColumns ? "landscape" : "portrait",
      margins: { top: 15, bottom: 15, left: 15, right: 15 },
      footer: "第 &P 页，共 &N 页",
    },
  };
}

/** The columns' shares of the sheet, as the widest table has them. */
function widthsOf(tables: readonly WordTable[], columns: number): number[] {
  const widest = tables.find((table) => table.columns === columns);
  const given = Array.from({ length: columns }, (_, column) => widest?.widths[column] ?? 0);
  const sum = given.reduce((total, width) => total + width, 0);
  const isGiven = given.every((width) => width > 0);
  return given.map((width, column) =>
    Math.max(
      narrowest,
      numberWidth(tables, column),
      Math.round(totalWidth * (isGiven ? width / sum : 1 / columns)),
    ),
  );
}

/** How wide the numbers of a column are: Excel shows #### where one does not fit. */
function numberWidth(tables: readonly WordTable[], column: number): number {
  const lengths = tables
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell.column === column && cell.columnSpan === 1)
    .map(({ text }) => (typeof typedCell(text).value === "number" ? text.length : 0));
  return Math.ceil(lengths.reduce((longest, length) => Math.max(longest, length), 0) * 1.25) + 2;
}

function lineRow(
  { text, isTitle }: Extract<SheetPart, { kind: "line" }>,
  columns: number,
  columnWidths: readonly number[],
): ContentRow {
  const style = isTitle ? heading : lineStyle;
  const perLine = charactersIn(columnWidths) * (12 / (style.size ?? 12));
  const cell: ContentCell = { column: 0, value: text, style, columnSpan: columns };
  return { cells: [cell], height: heightOf(lineCount(text, perLine) * (isTitle ? 2 : 1)) };
}

function tableRows(table: WordTable, columns: number, columnWidths: readonly number[]): ContentRow[] {
  const cells = Array.from({ length: table.rows }, (): ContentCell[] => []);
  const heights = new Array<number>(table.rows).fill(heightOf(1));
  for (const cell of table.cells) {
    const wide = widened(cell, table.columns, columns);
    cells[cell.row]?.push(contentOf(wide));
    const perLine = charactersIn(columnWidths.slice(wide.column, wide.column + wide.columnSpan));
    const needed = heightOf(lineCount(cell.text, perLine)) / cell.rowSpan;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++) {
      heights[row] = Math.min(highestRow, Math.max(heights[row] ?? 0, needed));
    }
  }
  return cells.map((row, index) => ({ cells: row, height: Math.round(heights[index] ?? heightOf(1)) }));
}

/** A cell at the right edge of a table reaches to that of the sheet. */
function widened(cell: WordCell, own: number, columns: number): WordCell {
  const reachesEdge = cell.column + cell.columnSpan === own;
  return reachesEdge ? { ...cell, columnSpan: columns - cell.column } : cell;
}

function contentOf({ column, columnSpan, rowSpan, text }: WordCell): ContentCell {
  const { value, numberFormat } = typedCell(text);
  const isLong = text.split("\n").some((each) => each.length > longestCentred);
  const look = isLong ? leftAligned : centred;
  return {
    column,
    value,
    style: numberFormat === "General" ? look : { ...look, numberFormat },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  };
}

/** How many Chinese characters of 12 points fit beside each other: one takes 16 pixels, Excel's character 7. */
function charactersIn(widths: readonly number[]): number {
  return Math.max(1, (widths.reduce((sum, width) => sum + width, 0) * 7) / 16 - 1);
}

function heightOf(lines: number): number {
  return Math.min(highestRow, Math.max(1, lines) * lineHeight + 6);
}
