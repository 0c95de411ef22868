import type { Area } from "../../../src/core/address";
import type { SheetSnapshot } from "../../../src/core/snapshot";

/** The sheet with a blank row before sheet row `at` (inside the used range), as Excel inserts one: merges grow or move. */
export function withBlankRow(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const index = at - sheet.origin.row;
  const width = sheet.values[0]?.length ?? 0;
  const inserted = <T>(rows: readonly (readonly T[])[], blank: T): T[][] => [
    ...rows.slice(0, index).map((row) => [...row]),
    Array.from({ length: width }, () => blank),
    ...rows.slice(index).map((row) => [...row]),
  ];
  return {
    ...sheet,
    values: inserted(sheet.values, null),
    types: inserted(sheet.types, "empty"),
    formulas: inserted(sheet.formulas, null),
    numberFormats: inserted(sheet.numberFormats, "General"),
    merges: sheet.merges?.map((area) => grown(area, at, "top", "bottom")) ?? null,
    hiddenRows: sheet.hiddenRows.map((row) => (row >= at ? row + 1 : row)),
  };
}

/** The sheet with a blank column before sheet column `at`. */
export function withBlankColumn(sheet: SheetSnapshot, at: number): SheetSnapshot {
  const index = at - sheet.origin.column;
  const inserted = <T>(rows: readonly (readonly T[])[], blank: T): T[][] =>
    rows.map((row) => [...row.slice(0, index), blank, ...row.slice(index)]);
  return {
    ...sheet,
    values: inserted(sheet.values, null),
    types: inserted(sheet.types, "empty"),
    formulas: inserted(sheet.formulas, null),
    numberFormats: inserted(sheet.numberFormats, "General"),
    merges: sheet.merges?.map((area) => grown(area, at, "left", "right")) ?? null,
    hiddenColumns: sheet.hiddenColumns.map((column) => (column >= at ? column + 1 : column)),
  };
}

function grown(area: Area, at: number, first: "top" | "left", last: "bottom" | "right"): Area {
  if (area[first] >= at) return { ...area, [first]: area[first] + 1, [last]: area[last] + 1 };
  return area[last] >= at ? { ...area, [last]: area[last] + 1 } : area;
}
