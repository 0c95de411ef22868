import type { CellType, CellValue } from "../core/snapshot";

/** What Excel's values, valueTypes and formulas say together about a cell. */
export interface HeldContent {
  readonly value: CellValue;
  readonly type: CellType;
  readonly formula: string | null;
}

/**
 * A text that begins with "=" is its own "formula" in Excel's answer; a formula is never its own value, so that tells
 * the two apart. A formula that gives an empty text is empty with a formula, as it is in a file.
 */
export function heldContent(value: unknown, valueType: unknown, formula: unknown): HeldContent {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { ...typedValue(value, valueType), formula: isFormula ? formula : null };
}

/** A number format; where cells of several formats are asked for, each has its own. */
export function formatText(format: unknown): string {
  return typeof format === "string" ? format : "General";
}

function typedValue(value: unknown, valueType: unknown): { value: CellValue; type: CellType } {
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  if (typeof value !== "string" || value === "") return { value: null, type: "empty" };
  return { value, type: valueType === "Error" ? "error" : "text" };
}
