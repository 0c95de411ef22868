import type { CellImage } from "../core/workbook";

/** A formula without what Excel may write differently: case, spaces outside texts, and quotes that a sheet does not need. */
function canonical(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[\s']/g, "").toUpperCase()))
    .join("");
}

/** Excel keeps 15 digits of a number. */
function sameValue(one: CellImage["value"], other: CellImage["value"]): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return one === other || one.toPrecision(15) === other.toPrecision(15);
}

/** Whether two images hold the same content. Formulas count, not what they give: that follows other cells. */
export function sameContent(one: CellImage, other: CellImage): boolean {
  return one.formula === null || other.formula === null
    ? one.formula === other.formula && sameValue(one.value, other.value)
    : canonical(one.formula) === canonical(other.formula);
}

/** Whether two images show the same content in the same look. */
export function sameImage(one: CellImage, other: CellImage): boolean {
  return sameContent(one, other) && one.numberFormat === other.numberFormat && one.fill === other.fill;
}
