import { Grid } from "../form/grid";
import type { SheetContent } from "../sheet-content";
import type { SheetSnapshot } from "../snapshot";

/**
 * Whether a sheet holds what would be written: every text, number and formula, and nothing beside. How it looks does not
 * count: a bold word of the user's is one more reason to leave the sheet as it is.
 */
export function holdsContent(sheet: SheetSnapshot, content: SheetContent): boolean {
  const grid = new Grid(sheet);
  const now = grid.rows.flatMap((row) =>
    grid.row(row).map((cell) => [row, cell.column, cell.formula ?? cell.value]),
  );
  return JSON.stringify(now) === JSON.stringify(cellsOf(content));
}

function cellsOf({ rows }: SheetContent): unknown[][] {
  return rows.flatMap(({ cells }, row) =>
    cells
      .filter(
        ({ value, formula }) => formula !== undefined || (value !== null && String(value).trim() !== ""),
      )
      .map(({ column, value, formula }) => [row, column, formula ?? value]),
  );
}
