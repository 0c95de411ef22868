import type { CellType, CellValue, SheetSnapshot, Snapshot } from "../../../src/core/snapshot";
import { errorTexts, type DesignCell, type SheetDesign } from "./design";

function typeOf(value: CellValue): CellType {
  if (value === null) return "empty";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return errorTexts.includes(value) ? "error" : "text";
}

/** A grid of `rows` × `columns` filled from what `at` gives for sheet coordinates. */
function grid<Item>(
  origin: { readonly row: number; readonly column: number },
  rows: number,
  columns: number,
  at: (row: number, column: number) => Item,
): Item[][] {
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => at(origin.row + row, origin.column + column)),
  );
}

function sheetSnapshotOf(design: SheetDesign): SheetSnapshot {
  const byPlace = new Map<string, DesignCell>();
  const formats = new Map<string, string>();
  const key = (row: number, column: number): string => `${row},${column}`;
  for (const cell of design.cells) {
    byPlace.set(key(cell.row, cell.column), cell);
    formats.set(key(cell.row, cell.column), cell.style?.numberFormat ?? "General");
  }
  for (const area of design.merges) {
    // The writer gives the whole merged area the style of its first cell, as Excel does.
    const format = formats.get(key(area.top, area.left)) ?? "General";
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) formats.set(key(row, column), format);
    }
  }
  const rowsUsed = [
    ...design.cells.map((cell) => cell.row),
    ...design.merges.flatMap((area) => [area.top, area.bottom]),
  ];
  const columnsUsed = [
    ...design.cells.map((cell) => cell.column),
    ...design.merges.flatMap((area) => [area.left, area.right]),
  ];
  const empty = rowsUsed.length === 0;
  const origin = empty
    ? { row: 0, column: 0 }
    : { row: Math.min(...rowsUsed), column: Math.min(...columnsUsed) };
  const rows = empty ? 0 : Math.max(...rowsUsed) - origin.row + 1;
  const columns = empty ? 0 : Math.max(...columnsUsed) - origin.column + 1;
  const valueAt = (row: number, column: number): CellValue => byPlace.get(key(row, column))?.value ?? null;
  return {
    name: design.name,
    hidden: false,
    protected: false,
    origin,
    values: grid(origin, rows, columns, valueAt),
    types: grid(origin, rows, columns, (row, column) => typeOf(valueAt(row, column))),
    formulas: grid(origin, rows, columns, (row, column) => byPlace.get(key(row, column))?.formula ?? null),
    numberFormats: grid(origin, rows, columns, (row, column) => formats.get(key(row, column)) ?? "General"),
    merges: design.merges,
    hiddenRows: design.hiddenRows,
    hiddenColumns: design.hiddenColumns,
  };
}

/** The designs as a host hands their workbook over: merged-away cells empty, formulas with their cached value. */
export function snapshotOf(designs: readonly SheetDesign[]): Snapshot {
  return { sheets: designs.map(sheetSnapshotOf) };
}
