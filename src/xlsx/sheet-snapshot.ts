import type { Area } from "../core/address";
import type { CellType, CellValue, SheetSnapshot } from "../core/snapshot";
import { cellContent, emptyContent } from "./cell-content";
import type { CellContent } from "./cell-content";
import type { CellFormats } from "./cell-formats";
import { isOn } from "./xml-elements";
import type { SheetEntry } from "./workbook-part";
import type { SheetRow, Worksheet } from "./worksheet";

/** No grid is larger than this many cells, whatever stray cell a sheet has. */
export const gridLimit = 2_000_000;

interface Found extends CellContent {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
}

/** The columns of a row that vanished into merged areas. */
function mergedColumns(merges: readonly Area[], row: number): (column: number) => boolean {
  const over = merges.filter((area) => row >= area.top && row <= area.bottom);
  return (column) =>
    over.some(
      (area) => column >= area.left && column <= area.right && (row !== area.top || column !== area.left),
    );
}

function foundIn(sheet: Worksheet, row: SheetRow, strings: readonly string[]): Found[] {
  const isMerged = mergedColumns(sheet.merges, row.index);
  const found: Found[] = [];
  for (const [column, element] of row.cells) {
    if (isMerged(column)) continue;
    const content = cellContent(element, strings);
    const formula = sheet.formula(row.index, column);
    if (content.value !== null || formula !== null) {
      found.push({ ...content, row: row.index, column, formula });
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
  return (row, column) => {
    const line = sheet.rows.get(row);
    if (line && (line.cells.has(column) || isOn(line.element, "customFormat"))) {
      return sheet.style(row, column);
    }
    const known = byColumn.get(column) ?? sheet.style(-1, column);
    byColumn.set(column, known);
    return known;
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
  return ascending(
    sheet
      .columnDefinitions()
      .filter(({ element }) => isOn(element, "hidden") || element.getAttribute("width") === "0")
      .flatMap(({ first, last }) =>
        Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
      ),
  );
}

/** One worksheet as the core reads it. */
export function sheetSnapshot(
  entry: SheetEntry,
  sheet: Worksheet,
  formats: CellFormats,
  strings: readonly string[],
): SheetSnapshot {
  const found = [...sheet.rows.values()].flatMap((row) => foundIn(sheet, row, strings));
  const area = usedArea(found);
  const empty: Area = { top: 0, left: 0, bottom: -1, right: -1 };
  const used = area ?? empty;
  const values = grid<CellValue>(used, () => null);
  const types = grid<CellType>(used, () => emptyContent.type);
  const formulas = grid<string | null>(used, () => null);
  for (const { row, column, value, type, formula } of found) {
    if (row > used.bottom || column > used.right) continue;
    const [y, x] = [row - used.top, column - used.left];
    const [valueRow, typeRow, formulaRow] = [values[y], types[y], formulas[y]];
    if (!valueRow || !typeRow || !formulaRow) continue;
    valueRow[x] = value;
    typeRow[x] = type;
    formulaRow[x] = formula;
  }
  const style = styles(sheet);
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
