import type { SheetSnapshot, Snapshot } from "../../src/core/snapshot";

/** A sheet in which one row stands `count` times more (or so many rows from it on are gone), what is below moved. */
function grown(sheet: SheetSnapshot, row: number, count: number): SheetSnapshot {
  const at = row - sheet.origin.row;
  const repeated = <T>(grid: readonly T[]): T[] => {
    const again = grid[at];
    if (again === undefined) return [...grid];
    if (count < 0) return [...grid.slice(0, at), ...grid.slice(at - count)];
    return [...grid.slice(0, at), ...Array.from({ length: count }, () => again), ...grid.slice(at)];
  };
  return {
    ...sheet,
    values: repeated(sheet.values),
    types: repeated(sheet.types),
    formulas: repeated(sheet.formulas),
    numberFormats: repeated(sheet.numberFormats),
    merges: (sheet.merges ?? []).map((area) => ({
      ...area,
      top: area.top > row ? area.top + count : area.top,
      bottom: area.bottom >= row ? area.bottom + count : area.bottom,
    })),
  };
}

/** The workbook with a row of one of its sheets repeated `count` times more; below 0, so many rows fewer. */
export function withRows(book: Snapshot, name: string, row: number, count: number): Snapshot {
  return { sheets: book.sheets.map((sheet) => (sheet.name === name ? grown(sheet, row, count) : sheet)) };
}
