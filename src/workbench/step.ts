import type { CellHalf } from "../core/cell-images";
import type { SheetEdit } from "../core/edits";
import type { CellImage } from "../core/workbook";
import type { GridPlace, HeldCell } from "./grid/held-cell";

/** A cell that is written. */
export interface CellStep {
  readonly place: GridPlace;
  /** Its sheet's name at that time. */
  readonly name: string;
  /** What of it is written. */
  readonly halves: ReadonlySet<CellHalf>;
  readonly before: HeldCell;
  /** As it should be, then as it was read back. */
  readonly after: HeldCell;
}

/** A sheet that is written whole. */
export interface SheetStep {
  readonly edit: SheetEdit;
  /** The sheet that has its name before. */
  readonly oldId: string | null;
  /** Null before it is written. */
  readonly newId: string | null;
}

/** One thing that is done to the workbook, with all that undoing it needs. */
export interface Step {
  readonly cells: readonly CellStep[];
  readonly sheets: readonly SheetStep[];
}

/** What a cell on a sheet of this name holds, as the port tells it. */
export function imageOf(sheet: string, { row, column }: GridPlace, held: Omit<HeldCell, "type">): CellImage {
  const { value, formula, numberFormat, fill } = held;
  return { place: { sheet, row, column }, value, formula, numberFormat, fill };
}

/** Whether two cells hold the same content. Formulas count, not what they give: that follows other cells. */
export function sameContent(
  one: Pick<CellImage, "value" | "formula">,
  other: Pick<CellImage, "value" | "formula">,
): boolean {
  return one.formula === other.formula && (one.formula !== null || one.value === other.value);
}

/** Whether two cells show the same content in the same look. */
export function sameImage(one: Omit<CellImage, "place">, other: Omit<CellImage, "place">): boolean {
  return sameContent(one, other) && one.numberFormat === other.numberFormat && one.fill === other.fill;
}
