import type { CellPlace } from "./address";
import type { CellEdit } from "./edits";
import { storableText } from "./storable-text";
import type { CellImage } from "./workbook";

/** A cell with nothing in it, in no look of its own. */
export function emptyImage(place: CellPlace): CellImage {
  return { place, value: null, formula: null, numberFormat: "General", fill: null };
}

/** What a cell must hold once an edit was made to it. What a formula gives the host computes: `result` says what it should be. */
export function imageAfter(before: CellImage, edit: CellEdit): CellImage {
  switch (edit.kind) {
    case "number":
      return { ...before, value: edit.value, formula: null };
    case "text":
      return { ...before, value: storableText(edit.value) || null, formula: null };
    case "blank":
      return { ...before, value: null, formula: null };
    case "formula": {
      const value = typeof edit.result === "string" ? storableText(edit.result) || null : edit.result;
      return { ...before, value, formula: edit.formula, numberFormat: edit.numberFormat };
    }
    case "format":
      return { ...before, numberFormat: edit.numberFormat };
    case "fill":
      return { ...before, fill: edit.fill?.toUpperCase() ?? null };
  }
}

/** The half of a cell that an edit changes: its fill, or what stands in it and how that shows. */
export type CellHalf = "entry" | "fill";

/** Which half of its cell an edit changes; the other half is nobody's business when it is taken back. */
export function halfOf(edit: CellEdit): CellHalf {
  return edit.kind === "fill" ? "fill" : "entry";
}
