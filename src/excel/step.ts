import type { CellHalf } from "../core/cell-images";
import type { SheetEdit } from "../core/edits";
import type { CellImage } from "../core/workbook";
import type { HeldCell } from "./cell-probe";
import type { HeldContent } from "./cell-content";

/** A cell that was written. */
export interface CellStep {
  readonly sheetId: string;
  /** What of it was written. */
  readonly halves: ReadonlySet<CellHalf>;
  readonly before: HeldCell;
  /** As it was read back, or as it should be where writing was interrupted. */
  readonly after: CellImage;
}

/** A sheet that was written whole. */
export interface SheetStep {
  readonly edit: SheetEdit;
  /** The sheet that had the name before, renamed since. */
  readonly oldId: string | null;
  /** Ours; before it is complete it has a name that nothing else has. */
  readonly temporaryName: string;
  /** Null when writing was interrupted and it is not known. */
  readonly newId: string | null;
  /** Contents read back, from the first cell on; null when writing was interrupted. */
  readonly after: readonly (readonly HeldContent[])[] | null;
}

/** One thing that was done to the workbook, with all that undoing it needs. */
export interface Step {
  readonly cells: readonly CellStep[];
  readonly sheets: readonly SheetStep[];
}

/** Writing stopped, and what was written of `step` could not be taken back. */
export class HalfWritten extends Error {
  /** @param reason Why writing stopped. */
  constructor(
    readonly reason: unknown,
    readonly step: Step,
  ) {
    super("Half written.");
    this.name = "HalfWritten";
  }
}
