import type { CellPlace } from "../core/address";

/** Tells cells of a workbook apart in a map. */
export function keyOf({ sheet, row, column }: CellPlace): string {
  return JSON.stringify([sheet, row, column]);
}
