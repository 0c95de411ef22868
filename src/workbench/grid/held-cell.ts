import type { CellEntry, Look } from "../grid-contents";

/** Where a cell is, whatever its sheet is called now. */
export interface GridPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a cell holds and how it looks. */
export interface HeldCell extends CellEntry, Look {}
