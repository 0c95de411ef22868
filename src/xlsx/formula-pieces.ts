import { columnLetters, columnOf, quotedSheet } from "../core/address";
import type { Area } from "../core/address";
import { lastColumn, lastRow } from "../core/sheet-size";

/** One end of a reference; null row = a whole column, null column = a whole row. */
export interface Corner {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A formula cut into what matters to us; the texts joined give the formula back. */
export type FormulaPiece =
  | { readonly kind: "reference"; readonly text: string; readonly from: Corner; readonly to: Corner | null }
  /** A sheet before "!": one name, or the first and last of several; null when it lies in another workbook. */
  | { readonly kind: "sheet"; readonly text: string; readonly names: readonly string[] | null }
  | { readonly kind: "name" | "function" | "other"; readonly text: string };

const patterns = {
  string: /"(?:[^"]|"")*"?/y,
  error: /#(?:DIV\/0!|N\/A|NAME\?|[A-Z_]+!?)/y,
  quotedSheet: /'((?:[^']|'')*)'!/y,
  outsideSheet: /\[[^[\]'"]*\][\p{L}\p{N}_.\\:]*!/uy,
  plainSheet: /([\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!/uy,
  number: /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y,
  rows: /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/uy,
  columns: /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.$(!])/uy,
  cell: /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/uy,
  word: /[\p{L}_\\$][\p{L}\p{N}_.\\?$]*/uy,
} as const;

function matchAt(pattern: RegExp, formula: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(formula);
}

function corner(columnFixed: string, letters: string, rowFixed: string, digits: string): Corner | null {
  const column = letters === "" ? null : columnOf(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  if ((column ?? 0) > lastColumn || (row ?? 0) > lastRow || (row ?? 0) < 0) return null;
  return { column, columnFixed: columnFixed === "$", row, rowFixed: rowFixed === "$" };
}

/** "B4", "$B$4:D6", "B:B" or "3:3" at this place. */
function referenceAt(formula: string, at: number): FormulaPiece | null {
  const lines = matchAt(patterns.columns, formula, at) ?? matchAt(patterns.rows, formula, at);
  if (lines) {
    const [text, fixed = "", first = "", lastFixed = "", last = ""] = lines;
    const isColumns = /[A-Za-z]/.test(first);
    const from = isColumns ? corner(fixed, first, "", "") : corner("", "", fixed, first);
    const to = isColumns ? corner(lastFixed, last, "", "") : corner("", "", lastFixed, last);
    return from && to ? { kind: "reference", text, from, to } : null;
  }
  const first = matchAt(patterns.cell, formula, at);
  if (!first) return null;
  const from = corner(first[1] ?? "", first[2] ?? "", first[3] ?? "", first[4] ?? "");
  if (!from) return null;
  const end = at + first[0].length;
  const last = formula[end] === ":" ? matchAt(patterns.cell, formula, end + 1) : null;
  const to = last && corner(last[1] ?? "", last[2] ?? "", last[3] ?? "", last[4] ?? "");
  if (!last || !to) return { kind: "reference", text: first[0], from, to: null };
  return { kind: "reference", text: `${first[0]}:${last[0]}`, from, to };
}

function sheetAt(formula: string, at: number): FormulaPiece | null {
  const quoted = matchAt(patterns.quotedSheet, formula, at);
  const plain = quoted ? null : matchAt(patterns.plainSheet, formula, at);
  const match = quoted ?? plain;
  if (!match) {
    const outside = matchAt(patterns.outsideSheet, formula, at);
    return outside && { kind: "sheet", text: outside[0], names: null };
  }
  const name = (match[1] ?? "").replaceAll("''", "'");
  return { kind: "sheet", text: match[0], names: name.includes("[") ? null : name.split(":") };
}

/** A table's column in brackets, which may nest. */
function bracketsAt(formula: string, at: number): string {
  let depth = 0;
  for (let end = at; end < formula.length; end++) {
    if (formula[end] === "'") end++;
    else if (formula[end] === "[") depth++;
    else if (formula[end] === "]" && --depth === 0) return formula.slice(at, end + 1);
  }
  return formula.slice(at);
}

function pieceAt(formula: string, at: number): FormulaPiece {
  const literal = matchAt(patterns.string, formula, at) ?? matchAt(patterns.error, formula, at);
  if (literal) return { kind: "other", text: literal[0] };
  const found = sheetAt(formula, at) ?? referenceAt(formula, at);
  if (found) return found;
  if (formula[at] === "[") return { kind: "other", text: bracketsAt(formula, at) };
  const word = matchAt(patterns.word, formula, at);
  if (word) {
    return { kind: formula[at + word[0].length] === "(" ? "function" : "name", text: word[0] };
  }
  const number = matchAt(patterns.number, formula, at);
  return { kind: "other", text: number?.[0] ?? formula.slice(at, at + 1) };
}

/** A formula (without or with its "=") cut into pieces. */
export function formulaPieces(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (let at = 0; at < formula.length;) {
    const piece = pieceAt(formula, at);
    pieces.push(piece);
    at += piece.text.length;
  }
  return pieces;
}

/** The cells that a reference means. */
export function areaOfReference(from: Corner, to: Corner | null): Area {
  const end = to ?? from;
  const [row, column] = [from.row ?? 0, from.column ?? 0];
  const [toRow, toColumn] = [end.row ?? lastRow, end.column ?? lastColumn];
  return {
    top: Math.min(row, toRow),
    left: Math.min(column, toColumn),
    bottom: Math.max(row, toRow),
    right: Math.max(column, toColumn),
  };
}

/** A sheet, or the first and last of several, as a formula names it before a reference: "'表'!", "'一月:三月'!". */
export function sheetPrefix(names: readonly string[]): string {
  return `${quotedSheet(names.join(":"))}!`;
}

/** A corner as a formula writes it. */
export function cornerText(corner: Corner): string {
  const column = corner.column === null ? "" : (corner.columnFixed ? "$" : "") + columnLetters(corner.column);
  const row = corner.row === null ? "" : (corner.rowFixed ? "$" : "") + String(corner.row + 1);
  return column + row;
}
