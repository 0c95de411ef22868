import { areaAddress, quotedSheet } from "../address";
import type { Cell, Figure } from "../form/form";
import { sumOf } from "../number/decimal";

/** A figure of ours made of the forms': a formula on their cells, or the bare value where none can refer to them. */
export interface FormSum {
  /** Null where there is nothing to show. */
  readonly value: number | null;
  /** With its "="; left out where a formula would give something else. */
  readonly formula?: string;
}

/** More pieces than this and a formula comes near the limits of Excel (255 arguments, 8,192 characters). */
const mostPieces = 100;

/**
 * The sum of some figures of a form. What is blank counts as nothing; a figure typed as text or in another unit would be
 * left out of a formula's sum or count wrongly, so that the value is written.
 */
export function formSum(figures: readonly Figure[]): FormSum {
  const known = figures.filter((figure) => figure.state === "read");
  const sum = sumOf(known.map((figure) => figure.value)).toNumber();
  const cells = figures.flatMap((figure) => plainCell(figure) ?? []);
  const pieces = inPieces(cells);
  const isLive = cells.length > 0 && cells.length === figures.length && pieces.length <= mostPieces;
  if (!isLive) return { value: known.length === 0 ? null : sum };
  const isOne = cells.length === 1;
  return { value: sum, formula: isOne ? `=${pieces.join("")}` : `=SUM(${pieces.join(",")})` };
}

/** The cell of a figure that a formula reads as we do, or null. */
function plainCell(figure: Figure): Cell | null {
  if (figure.state === "blank") return figure.cell;
  return figure.state === "read" && figure.cleaned.length === 0 ? figure.cell : null;
}

/** References to cells, those that stand one below the other as one. */
function inPieces(cells: readonly Cell[]): string[] {
  const runs: { readonly first: Cell; readonly last: Cell }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const { sheet, row, column } = run?.last.place ?? {};
    const isNext =
      sheet === cell.place.sheet &&
      column === cell.place.column &&
      row !== undefined &&
      row + 1 === cell.place.row;
    if (run && isNext) runs[runs.length - 1] = { ...run, last: cell };
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first: { place }, last: { place: end } }) => {
    const area = { top: place.row, left: place.column, bottom: end.row, right: end.column };
    return `${quotedSheet(place.sheet)}!${areaAddress(area)}`;
  });
}
