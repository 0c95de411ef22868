import { addressOf, type CellPlace } from "../../../src/core/address";
import type { DataId, SheetDesign } from "./design";

/** The cell of the designs that holds a value of the CaseData: cellOf(sheets, "threePublic.final"). */
export function cellOf(designs: readonly SheetDesign[], id: DataId): CellPlace {
  for (const design of designs) {
    const cell = design.cells.find((each) => each.holds === id);
    if (cell) return { sheet: design.name, row: cell.row, column: cell.column };
  }
  throw new Error(`No cell of ${designs.map((design) => design.name).join("、")} holds ${id}`);
}

/** The A1 address, without the sheet, of the cell that holds a value of the CaseData. */
export function addressOfData(designs: readonly SheetDesign[], id: DataId): string {
  return addressOf(cellOf(designs, id));
}
