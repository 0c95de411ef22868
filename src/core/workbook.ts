import type { CellPlace } from "./address";
import type { CellEdit, Edit } from "./edits";
import type { CellValue, Snapshot } from "./snapshot";
import type { WorkbookState } from "./state";

/** What a cell held before an edit: all that is needed to put it back. */
export interface CellImage {
  readonly place: CellPlace;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
  /** RRGGBB of a solid fill; null = none. */
  readonly fill: string | null;
}

/** Proof of what was written, and the way back. */
export interface Receipt {
  readonly id: number;
  readonly edits: readonly Edit[];
  readonly before: readonly CellImage[];
  /** Each written cell as read back afterwards. */
  readonly after: readonly CellImage[];
}

/** Why nothing was written; `message` is Chinese, names the sheet and cell and says what to do. */
export class EditRefused extends Error {
  constructor(
    message: string,
    readonly edit: Edit,
  ) {
    super(message);
    this.name = "EditRefused";
  }
}

/** A cell that cannot be brought into view; `message` is Chinese, names the sheet and says why. */
export class NotShown extends Error {
  constructor(message: string) {
    super(message);
    this.name = "NotShown";
  }
}

/** An error of `apply` after which a part may have been written: its receipt takes that back. */
export interface InterruptedWrite extends Error {
  readonly receipt: Receipt;
}

/** The receipt of a write that broke off half-way, or null for any other error. */
export function receiptOfInterrupted(error: unknown): Receipt | null {
  return error instanceof Error && "receipt" in error ? (error as InterruptedWrite).receipt : null;
}

/**
 * What undoing does when something it would put back was changed since: "refuse" touches nothing at all, "keep" leaves
 * what was changed as it is and puts back all the rest.
 */
export type WhenChanged = "refuse" | "keep";

/** How undoing went. */
export interface UndoResult {
  /**
   * The written cells that were changed since the receipt, as they are now: those that "keep" left alone, or the reason
   * why "refuse" did nothing. Empty = everything was put back. For a sheet that was written whole: the changed cells
   * on it, or its first cell where none can be named (the sheet was renamed or written again).
   */
  readonly changedSince: readonly CellImage[];
}

/** The one seam between the core and a host (Excel, an .xlsx file, the workbench's grid). */
export interface Workbook {
  read(): Promise<Snapshot>;
  /**
   * Applies all edits or none. Reads every written cell back and compares it.
   * @throws EditRefused when a sheet is missing or protected, a cell is merged away, or what was read back differs.
   * @throws InterruptedWrite when the host broke off and what it had written could not be taken back at once.
   */
  apply(edits: readonly Edit[]): Promise<Receipt>;
  /**
   * Puts everything back as it was before the receipt. Of a cell only what the receipt changed counts and comes back: its
   * fill, or its content and number format. So a marked cell that was corrected since loses its mark, not the correction.
   *
   * A sheet written whole goes, and the one that had its name before gets it back. If anybody changed the content of that
   * sheet since, it counts as changed: "keep" then leaves the whole sheet, and the older one under its other name, so that
   * nothing that somebody typed is lost.
   * @param changed What to do when something was changed since; "refuse" when left out. After "keep" the receipt is used up.
   */
  undo(receipt: Receipt, changed?: WhenChanged): Promise<UndoResult>;
  /** Brings a cell into view and selects it. @throws NotShown when the sheet is gone or hidden. */
  show(place: CellPlace): Promise<void>;
  /** What travels with the file; {@link emptyState} when there is none yet or it is not understood. */
  readState(): Promise<WorkbookState>;
  writeState(state: WorkbookState): Promise<void>;
  /** Calls `listener` after someone else changed cells (never for our own writes). Returns how to stop. */
  onChanged(listener: () => void): () => void;
}

/** The cell edits among edits. */
export function cellEdits(edits: readonly Edit[]): CellEdit[] {
  return edits.filter((edit): edit is CellEdit => edit.kind !== "sheet");
}
