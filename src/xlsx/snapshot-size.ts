import type { SheetSnapshot } from "../core/snapshot";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** Characters of all texts and formulas of a workbook: a short file can repeat one long text in every cell. */
export const characterLimit = 20_000_000;

/** Cells of the grids of all sheets, empty ones too: two cells far apart make a large grid. */
const cellLimit = 4_000_000;

/** How much the sheets of a workbook hold together. */
export class SnapshotSize {
  private cells = 0;
  private characters = 0;

  /**
   * Adds a sheet, and gives it back.
   * @throws UnreadableWorkbook when that is more than can be checked in bounded time and memory.
   */
  with(sheet: SheetSnapshot): SheetSnapshot {
    this.cells += sheet.values.length * (sheet.values[0]?.length ?? 0);
    for (const row of [...sheet.values, ...sheet.formulas]) {
      for (const content of row) if (typeof content === "string") this.characters += content.length;
    }
    if (this.cells > cellLimit || this.characters > characterLimit) {
      throw new UnreadableWorkbook("tooLarge", `${this.cells} cells, ${this.characters} characters so far`);
    }
    return sheet;
  }
}
