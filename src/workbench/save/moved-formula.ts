import { sameSheet } from "../../core/address";
import { cornerText, formulaPieces, sheetPrefix } from "../../xlsx/formula-pieces";
import type { FormulaPiece } from "../../xlsx/formula-pieces";
import { movedLine, movedSpan } from "./line-move";
import type { LineMove } from "./line-move";

type Reference = Extract<FormulaPiece, { kind: "reference" }>;

/** What Excel writes for cells that are no more. */
const goneReference = "#REF!";

function movedReference({ from, to, text }: Reference, move: LineMove): string {
  const { axis } = move;
  const start = from[axis];
  const end = to ? to[axis] : start;
  // Whole columns do not notice rows that come or go, and the other way round.
  if (start === null || end === null) return text;
  if (!to) {
    const moved = movedLine(start, move);
    if (moved === start) return text;
    return moved === null ? goneReference : cornerText({ ...from, [axis]: moved });
  }
  const span = movedSpan(Math.min(start, end), Math.max(start, end), move);
  if (!span) return goneReference;
  const [first, last] = start <= end ? span : [span[1], span[0]];
  if (first === start && last === end) return text;
  return `${cornerText({ ...from, [axis]: first })}:${cornerText({ ...to, [axis]: last })}`;
}

/** The one sheet that stands before a reference; null = none, several, or one of another workbook. */
function sheetBefore(piece: FormulaPiece | undefined): string | null {
  if (piece?.kind !== "sheet" || piece.names?.length !== 1) return null;
  return piece.names[0] ?? null;
}

/**
 * A formula (without or with its "=") after rows or columns of a sheet moved, wherever the formula stands. References to
 * several sheets at once stay, as they do in Excel.
 * @param own The sheet that references without a sheet mean; null = none.
 */
export function movedFormula(formula: string, own: string | null, sheet: string, move: LineMove): string {
  const pieces = formulaPieces(formula);
  return pieces
    .map((piece, index) => {
      if (piece.kind !== "reference") return piece.text;
      const before = pieces[index - 1];
      const on = before?.kind === "sheet" ? sheetBefore(before) : own;
      return on !== null && sameSheet(on, sheet) ? movedReference(piece, move) : piece.text;
    })
    .join("");
}

/** A list of areas ("B2 D4:F6") after the move, those that went left out; "" = all of them did. */
export function movedAreas(areas: string, move: LineMove): string {
  return areas
    .split(/\s+/)
    .map((area) => movedFormula(area, "", "", move))
    .filter((area) => area !== goneReference)
    .join(" ");
}

/** The neighbour of a removed sheet on the way to the other end of several sheets ("一月:三月"). */
function neighbour(tabs: readonly string[], removed: string, other: string): string {
  const from = tabs.findIndex((tab) => sameSheet(tab, removed));
  const to = tabs.findIndex((tab) => sameSheet(tab, other));
  return tabs[from + Math.sign(to - from)] ?? other;
}

function prefixOf(first: string, last: string): string {
  return sheetPrefix(first === last ? [last] : [first, last]);
}

/**
 * A formula after a sheet went.
 * @param tabs All tabs in order, as they were before.
 */
export function formulaWithout(formula: string, sheet: string, tabs: readonly string[]): string {
  let isGone = false;
  return formulaPieces(formula)
    .map((piece) => {
      const wasGone = isGone;
      isGone = false;
      if (wasGone) return goneReference;
      if (piece.kind !== "sheet" || !piece.names?.some((name) => sameSheet(name, sheet))) return piece.text;
      const [first = "", last] = piece.names;
      isGone = last === undefined || sameSheet(first, last);
      if (isGone || last === undefined) return "";
      return sameSheet(first, sheet)
        ? prefixOf(neighbour(tabs, first, last), last)
        : prefixOf(first, neighbour(tabs, last, first));
    })
    .join("");
}

function plain(formula: string): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind === "sheet") return (piece.names?.join(":") ?? piece.text).toLowerCase() + "!";
      if (piece.kind === "other") return piece.text.startsWith('"') ? piece.text : piece.text.trim();
      return piece.text.toUpperCase();
    })
    .join("");
}

/** Whether two formulas say the same: how sheets are quoted, spaces and the case of names do not matter. */
export function sameFormula(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return one === other || plain(one) === plain(other);
}
