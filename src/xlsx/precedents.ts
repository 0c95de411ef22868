import { type Area, sameSheet } from "../core/address";
import { areaOfReference, formulaPieces } from "./formula-pieces";
import type { FormulaPiece } from "./formula-pieces";
import type { DefinedName } from "./workbook-part";

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What references in formulas can mean besides cells. */
export interface NamesInBook {
  /** All tabs in order. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly { readonly name: string; readonly sheet: string; readonly area: Area }[];
}

export interface Precedents {
  readonly areas: readonly SheetArea[];
  /** Which cells it reads is only known by computing it (INDIRECT, OFFSET, a range with a function at one end). */
  readonly isDynamic: boolean;
}

const dynamicFunctions = /^(?:_xlfn\.)?(?:INDIRECT|OFFSET|ANCHORARRAY)$/i;

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The sheets that a prefix names: one, or all tabs from one to another; none in another workbook. */
function sheetsNamed(book: NamesInBook, prefix: FormulaPiece | undefined, own: string): readonly string[] {
  if (prefix?.kind !== "sheet") return [own];
  const [first, last] = prefix.names ?? [];
  if (first === undefined) return [];
  if (last === undefined) return [first];
  const from = book.sheets.findIndex((sheet) => sameSheet(sheet, first));
  const to = book.sheets.findIndex((sheet) => sameSheet(sheet, last));
  return from < 0 || to < 0 ? [] : book.sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
}

function definedName(book: NamesInBook, name: string, sheet: string): DefinedName | undefined {
  const named = book.names.filter((entry) => same(entry.name, name));
  return (
    named.find((entry) => entry.sheet !== null && sameSheet(entry.sheet, sheet)) ??
    named.find((entry) => entry.sheet === null)
  );
}

/** The cells that a formula on a sheet reads, through names and tables too. */
export function precedents(
  formula: string,
  sheet: string,
  book: NamesInBook,
  visited: ReadonlySet<string> = new Set(),
): Precedents {
  const areas: SheetArea[] = [];
  let isDynamic = false;
  const pieces = formulaPieces(formula);
  for (const [index, piece] of pieces.entries()) {
    const sheets = sheetsNamed(book, pieces[index - 1], sheet);
    if (piece.kind === "reference") {
      const area = areaOfReference(piece.from, piece.to);
      areas.push(...sheets.map((name) => ({ sheet: name, area })));
      if (pieces[index + 1]?.text === ":") isDynamic = true;
    }
    if (piece.kind === "function" && dynamicFunctions.test(piece.text)) isDynamic = true;
    if (piece.kind !== "name" && piece.kind !== "function") continue;
    const name = definedName(book, piece.text, sheets[0] ?? sheet);
    if (name && !visited.has(name.name)) {
      const inner = precedents(name.formula, sheet, book, new Set([...visited, name.name]));
      areas.push(...inner.areas);
      if (inner.isDynamic) isDynamic = true;
    }
    const table = book.tables.find((entry) => same(entry.name, piece.text));
    if (table) areas.push(table);
  }
  return { areas, isDynamic };
}
