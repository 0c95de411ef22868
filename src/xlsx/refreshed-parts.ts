import { type CellPlace, keyOf } from "../core/address";
import type { CellValue } from "../core/snapshot";
import type { CellImage } from "../core/workbook";
import { cellContent } from "./cell-content";
import { setCachedValue } from "./cell-writing";
import { cellsOf, dependantsOf } from "./dependants";
import type { Dependant, FormulaCells } from "./dependants";
import type { Recalculate } from "./patch";
import type { NamesInBook } from "./precedents";
import { tablesOn } from "./tables";
import { WorkbookDraft } from "./workbook-draft";
import { definedNames } from "./workbook-part";
import { cellKey, cellOfKey } from "./worksheet";
import type { Worksheet } from "./worksheet";
import { childElement, setText } from "./xml-elements";
import { writeZip } from "./zip";
import type { Parts } from "./zip";

interface Change {
  readonly was: CellImage;
  readonly is: CellImage;
}

function formulasOf(name: string, sheet: Worksheet): FormulaCells[] {
  const single = [...sheet.formulas].map(([key, text]) => {
    const { row, column } = cellOfKey(key);
    return { sheet: name, text, area: { top: row, bottom: row, left: column, right: column } };
  });
  return [...single, ...sheet.arrays.map(({ area, text }) => ({ sheet: name, text, area }))];
}

/** Every formula of a workbook, those of more than one cell once. */
export function allFormulas(book: WorkbookDraft): FormulaCells[] {
  return book.entries
    .filter((entry) => entry.isWorksheet)
    .flatMap((entry) => formulasOf(entry.name, book.worksheet(entry)));
}

/** What names and tables in a workbook's formulas mean. */
export function namesIn(book: WorkbookDraft): NamesInBook {
  return {
    sheets: book.entries.map((entry) => entry.name),
    names: definedNames(book.draft, book.path),
    tables: book.entries.flatMap((entry) =>
      tablesOn(book.draft, entry.path).map((table) => ({ ...table, sheet: entry.name })),
    ),
  };
}

function keysOf(formulas: readonly FormulaCells[]): Set<string> {
  return new Set(cellsOf(formulas).map(keyOf));
}

/** Whether a computed number is the stored one, as far as the 15 digits that Excel shows go. */
export function sameResult(stored: CellValue, computed: CellValue): boolean {
  if (typeof stored !== "number" || typeof computed !== "number") {
    return stored !== null && stored === computed;
  }
  return stored === computed || stored.toPrecision(14) === computed.toPrecision(14);
}

/** Whether a formula is of the ordinary kind: one cell, no array, and what it reads stands in it. */
function isOrdinary(book: WorkbookDraft, { sheet, area, isDynamic }: Dependant): boolean {
  const entry = book.entry(sheet);
  const cell = entry && book.worksheet(entry).cell(area.top, area.left);
  const kind = (cell && childElement(cell, "f")?.getAttribute("t")) ?? "normal";
  const isSingle = area.top === area.bottom && area.left === area.right;
  return isSingle && !isDynamic && (kind === "normal" || kind === "shared");
}

/**
 * The workbook for the calculator: only the formulas that are to be computed are left in it, all others are their
 * stored results. So what the calculator does not know or does differently from Excel cannot spoil a result.
 */
function frozen(parts: Parts, computed: ReadonlySet<string>): Uint8Array {
  const book = new WorkbookDraft(parts);
  for (const entry of book.entries.filter(({ isWorksheet }) => isWorksheet)) {
    const sheet = book.worksheetToChange(entry);
    for (const { index: row, cells } of sheet.rows.values()) {
      for (const [column, cell] of cells) {
        const formula = childElement(cell, "f");
        if (!formula) continue;
        if (computed.has(keyOf({ sheet: entry.name, row, column }))) {
          for (const name of ["t", "si", "ref"]) formula.removeAttribute(name);
          setText(formula, sheet.formulas.get(cellKey(row, column)) ?? "");
        } else if (childElement(cell, "v")) {
          cell.removeChild(formula);
        }
      }
    }
  }
  return writeZip(book.draft.parts());
}

/**
 * The package of a workbook with no stale result in it: every formula that depends on the changed cells gets its new result, or none
 * where it cannot be had: no `recalculate`, a function it does not know, an array or a formula that decides only when
 * computed what it reads, and all that depend on such.
 */
export async function refreshedParts(
  book: WorkbookDraft,
  changes: readonly Change[],
  recalculate: Recalculate | undefined,
): Promise<Parts> {
  const parts = book.draft.parts();
  const names = namesIn(book);
  const changed = changes.filter(({ was, is }) => was.value !== is.value).map(({ is }) => is.place);
  const given = new Set(changes.map(({ is }) => keyOf(is.place)));
  const stale = dependantsOf(changed, allFormulas(book), names).filter(
    ({ sheet, area }) => !given.has(keyOf({ sheet, row: area.top, column: area.left })),
  );
  if (stale.length === 0) return parts;
  const unknown = stale.filter((formula) => !isOrdinary(book, formula));
  const spoilt = keysOf([...unknown, ...dependantsOf(cellsOf(unknown), stale, names)]);
  const computed = stale.filter((formula) => !cellsOf([formula]).some((place) => spoilt.has(keyOf(place))));
  const places = cellsOf(computed);
  const results =
    recalculate && places.length > 0 ? await recalculate(frozen(parts, keysOf(computed)), places) : [];
  const failed = places.filter((_, index) => (results[index] ?? null) === null);
  const failedToo = keysOf(dependantsOf(failed, computed, names));
  const result = new Map(places.map((place, index) => [keyOf(place), results[index] ?? null]));
  for (const place of cellsOf(stale)) {
    const key = keyOf(place);
    store(book, place, failedToo.has(key) ? null : (result.get(key) ?? null));
  }
  return book.draft.parts();
}

function store(book: WorkbookDraft, place: CellPlace, result: CellValue): void {
  const entry = book.entry(place.sheet);
  const cell = entry && book.worksheet(entry).cell(place.row, place.column);
  if (!cell || sameResult(cellContent(cell, book.strings).value, result)) return;
  if (result === null && !childElement(cell, "v")) return;
  book.worksheetToChange(entry);
  setCachedValue(cell, result);
}
