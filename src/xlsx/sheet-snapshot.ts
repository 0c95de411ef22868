import { type Area, contains, mergeOver } from "../core/address";
import { isDayFormat } from "../core/number/number-format";
import type { CellType, CellValue, SheetSnapshot } from "../core/snapshot";
import { cellContent, emptyContent } from "./cell-content";
import type { CellContent } from "./cell-content";
import type { CellFormats } from "./cell-formats";
import { lyingOver } from "./lying-over";
import type { SheetEntry } from "./workbook-part";
import { cellKey } from "./worksheet";
import type { Worksheet } from "./worksheet";
import { isOn, wholeNumber } from "./xml-elements";

/** No grid is larger than this many cells, whatever stray cell a sheet has. */
export const gridLimit = 2_000_000;

interface Found extends CellContent {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
}

/** Every cell that holds something; what vanished into a merged area does not count. */
function foundIn(sheet: Worksheet, strings: readonly string[]): Found[] {
  const rows = [...sheet.rows.values()].sort((one, other) => one.index - other.index);
  const mergesOver = lyingOver(sheet.merges, (merge) => merge);
  const arraysOver = lyingOver(sheet.arrays, ({ area }) => area);
  const found: Found[] = [];
  for (const { index: row, cells } of rows) {
    const [merges, arrays] = [mergesOver(row), arraysOver(row)];
    for (const [column, element] of cells) {
      if (mergeOver(merges, row, column)) continue;
      const content = cellContent(element, strings);
      const text =
        sheet.formulas.get(cellKey(row, column)) ??
        arrays.find(({ area }) => contains(area, row, column))?.text;
      if (content.value === null && text === undefined) continue;
      found.push({ ...content, row, column, formula: text === undefined ? null : `=${text}` });
    }
  }
  return found;
}

function ascending(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((one, other) => one - other);
}

/**
 * The smallest rectangle around cells. When it would have more than `gridLimit` cells, the last occupied row or column
 * (whichever direction is the emptier) is left out, again and again, until the rest fits: so a stray cell in the far
 * corner is dropped and the form near A1 is kept.
 */
export function usedArea(cells: readonly { row: number; column: number }[]): Area | null {
  const rows = ascending(cells.map((cell) => cell.row));
  const columns = ascending(cells.map((cell) => cell.column));
  const [top, left] = [rows[0], columns[0]];
  if (top === undefined || left === undefined) return null;
  const size = (list: number[]) => (list.at(-1) ?? 0) - (list[0] ?? 0) + 1;
  while (size(rows) * size(columns) > gridLimit) {
    const rowsAreEmptier = size(rows) / rows.length >= size(columns) / columns.length;
    if (rowsAreEmptier && rows.length > 1) rows.pop();
    else columns.pop();
  }
  return { top, left, bottom: rows.at(-1) ?? top, right: columns.at(-1) ?? left };
}

function grid<T>(area: Area, value: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, column) =>
      value(area.top + row, area.left + column),
    ),
  );
}

/** Style numbers of a sheet's cells, its rows' and columns' included, quickly for many cells. */
function styles(sheet: Worksheet): (row: number, column: number) => number {
  const byColumn = new Map<number, number>();
  for (const { first, last, element } of sheet.columnDefinitions()) {
    const style = wholeNumber(element, "style") ?? 0;
    for (let column = first; column <= last; column++) {
      if (!byColumn.has(column)) byColumn.set(column, style);
    }
  }
  return (row, column) => {
    const line = sheet.rows.get(row);
    if (line && (line.cells.has(column) || isOn(line.element, "customFormat"))) {
      return sheet.style(row, column);
    }
    return byColumn.get(column) ?? 0;
  };
}

/** Rows that cannot be seen: hidden, filtered away or without height; up to the used range's last row. */
function hiddenRows(sheet: Worksheet, area: Area | null): number[] {
  const hidden = new Set<number>();
  for (const { index, element } of sheet.rows.values()) {
    if (isOn(element, "hidden") || element.getAttribute("ht") === "0") hidden.add(index);
  }
  if (sheet.hidesRowsByDefault && area) {
    for (let row = 0; row <= area.bottom; row++) if (!sheet.rows.has(row)) hidden.add(row);
  }
  return ascending(hidden);
}

function hiddenColumns(sheet: Worksheet): number[] {
  const hidden = new Set<number>();
  for (const { first, last, element } of sheet.columnDefinitions()) {
    if (!isOn(element, "hidden") && element.getAttribute("width") !== "0") continue;
    for (let column = first; column <= last; column++) hidden.add(column);
  }
  return ascending(hidden);
}

/** Days from Excel's usual first day to that of workbooks which count from 1904. */
const daysTo1904 = 1462;

/**
 * One worksheet as the core reads it: dates as serial numbers from 1900, also where the workbook counts from 1904.
 */
export function sheetSnapshot(
  entry: SheetEntry,
  sheet: Worksheet,
  formats: CellFormats,
  strings: readonly string[],
  countsFrom1904 = false,
): SheetSnapshot {
  const found = foundIn(sheet, strings);
  const area = usedArea(found);
  const empty: Area = { top: 0, left: 0, bottom: -1, right: -1 };
  const used = area ?? empty;
  const values = grid<CellValue>(used, () => null);
  const types = grid<CellType>(used, () => emptyContent.type);
  const formulas = grid<string | null>(used, () => null);
  const style = styles(sheet);
  for (const { row, column, value, type, formula } of found) {
    if (row > used.bottom || column > used.right) continue;
    const [y, x] = [row - used.top, column - used.left];
    const [valueRow, typeRow, formulaRow] = [values[y], types[y], formulas[y]];
    if (!valueRow || !typeRow || !formulaRow) continue;
    const isDate = countsFrom1904 && type === "number" && isDayFormat(formats.code(style(row, column)));
    valueRow[x] = isDate ? Number(value) + daysTo1904 : value;
    typeRow[x] = type;
    formulaRow[x] = formula;
  }
  return {
    name: entry.name,
    hidden: entry.hidden,
    protected: sheet.isProtected,
    origin: { row: used.top, column: used.left },
    values,
    types,
    formulas,
    numberFormats: grid(used, (row, column) => formats.code(style(row, column))),
    merges: sheet.merges,
    hiddenRows: hiddenRows(sheet, area),
    hiddenColumns: hiddenColumns(sheet),
  };
}
