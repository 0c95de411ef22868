import type { CellEdit } from "../core/edits";
import { storableText } from "../core/storable-text";
import type { CellImage } from "../core/workbook";
import type { HeldCell } from "./cell-probe";
import { textEntry } from "./text-entry";

/** What a cell is to hold; `isError` tells an error from a text that reads like one. */
interface Content {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly isError: boolean;
}

/**
 * Puts content into a cell. In a cell of the format "@" Excel would keep a number or a formula as text, and an apostrophe
 * perhaps as a character: it is "General" while it is written, then "@" again.
 */
function putContent(range: Excel.Range, { value, formula, isError }: Content, format: string): void {
  const isBlank = value === null && formula === null;
  if (format === "@" && !isBlank) range.numberFormat = [["General"]];
  if (formula !== null) range.formulas = [[formula]];
  else range.values = [[typeof value === "string" && !isError ? textEntry(value) : (value ?? "")]];
  if (isBlank) return;
  // A formula in a "General" cell may take the format of what it refers to.
  if (format === "@" || formula !== null) range.numberFormat = [[format]];
}

/** Makes one edit; `format` is the cell's number format before it. */
export function writeEdit(range: Excel.Range, edit: CellEdit, format: string): void {
  const put = (value: Content["value"], formula: string | null = null) => {
    putContent(range, { value, formula, isError: false }, format);
  };
  switch (edit.kind) {
    case "number":
      put(edit.value);
      return;
    case "text":
      put(storableText(edit.value) || null);
      return;
    case "blank":
      put(null);
      return;
    case "formula":
      put(null, edit.formula);
      range.numberFormat = [[edit.numberFormat]];
      return;
    case "format":
      range.numberFormat = [[edit.numberFormat]];
      return;
    case "fill":
      putFill(range, edit.fill);
  }
}

function putFill(range: Excel.Range, fill: string | null): void {
  if (fill === null) range.format.fill.clear();
  else range.format.fill.color = `#${fill.toUpperCase()}`;
}

/** Puts a cell's content and number format back; only what differs now is written. */
export function restoreEntry(range: Excel.Range, { image, isError }: HeldCell, now: CellImage): void {
  const isSameContent = image.value === now.value && image.formula === now.formula;
  // A formula's value is Excel's business: only the formula is put back.
  if (!isSameContent && (image.formula === null || image.formula !== now.formula)) {
    putContent(range, { value: image.value, formula: image.formula, isError }, now.numberFormat);
  }
  range.numberFormat = [[image.numberFormat]];
}

/** Puts a cell's fill back, unless it has it. */
export function restoreFill(range: Excel.Range, { image, fill }: HeldCell, now: CellImage): void {
  if (image.fill === now.fill) return;
  const { color, pattern } = fill;
  if (pattern === null || pattern === "None" || pattern === "Solid") {
    putFill(range, image.fill);
  } else {
    putFill(range, color.slice(1));
    range.format.fill.pattern = pattern;
  }
}
