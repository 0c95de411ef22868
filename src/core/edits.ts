import type { CellPlace } from "./address";
import type { SheetContent } from "./sheet-content";

/** The result a formula gives now, written beside it so that a reader that does not calculate sees it too. */
export type FormulaResult = number | string | null;

/** One change to one existing cell. `text` stays text whatever it begins with. */
export type CellEdit =
  | { readonly kind: "number"; readonly place: CellPlace; readonly value: number }
  | { readonly kind: "text"; readonly place: CellPlace; readonly value: string }
  | { readonly kind: "blank"; readonly place: CellPlace }
  | {
      readonly kind: "formula";
      readonly place: CellPlace;
      /** With its "=", in English, A1 style. */
      readonly formula: string;
      /** null = the formula gives an empty text. */
      readonly result: FormulaResult;
      readonly numberFormat: string;
    }
  | { readonly kind: "format"; readonly place: CellPlace; readonly numberFormat: string }
  /** Marks a cell by its fill (RRGGBB), or takes the fill away (null). */
  | { readonly kind: "fill"; readonly place: CellPlace; readonly fill: string | null };

/** A sheet written whole. If one of that name exists it is first renamed to `keepOldAs` (and kept). */
export interface SheetEdit {
  readonly kind: "sheet";
  readonly content: SheetContent;
  /** Name for an existing sheet of the same name; null when there is none. */
  readonly keepOldAs: string | null;
}

/** The few things this tool ever does to a workbook. */
export type Edit = CellEdit | SheetEdit;
