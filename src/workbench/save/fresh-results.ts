import { type CellPlace, keyOf } from "../../core/address";
import type { CellValue, Snapshot } from "../../core/snapshot";
import { cellContent } from "../../xlsx/cell-content";
import { setCachedValue } from "../../xlsx/cell-writing";
import { cellsOf, dependantsOf } from "../../xlsx/dependants";
import { allFormulas, namesIn, sameResult } from "../../xlsx/refreshed-parts";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import { cellOf } from "../grid-contents";
import type { CellEntry } from "../grid-contents";

/** The grid knows fewer functions than Excel: what it cannot compute says nothing about the result. */
function isComputed({ value, type }: CellEntry): boolean {
  return type !== "error" || value !== "#NAME?";
}

/** Whether a stored result is the grid's. */
export function isSameResult(stored: CellValue, grid: CellValue): boolean {
  return stored === grid || sameResult(stored, grid);
}

/**
 * Stores the grid's results beside the formulas that depend on what changed. All others keep the result that the file has, and
 * what the grid cannot compute has none until Excel opens the file.
 * @param changed The cells whose content changed.
 * @param isMoved Rows, columns or sheets came or went: then any formula may give something else.
 * @returns The keys of the formulas whose result in the file is not the grid's to give.
 */
export function storeResults(
  book: WorkbookDraft,
  { sheets }: Snapshot,
  changed: readonly CellPlace[],
  isMoved: boolean,
): Set<string> {
  const formulas = allFormulas(book);
  const isTouched = isMoved || changed.length > 0;
  const stale = isMoved ? formulas : dependantsOf(changed, formulas, namesIn(book));
  const staleKeys = new Set([...cellsOf(stale), ...changed].map(keyOf));
  const grids = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const kept = new Set<string>();
  for (const place of cellsOf(formulas)) {
    const [entry, grid, key] = [book.entry(place.sheet), grids.get(place.sheet), keyOf(place)];
    const sheet = entry && book.worksheet(entry);
    const cell = sheet?.cell(place.row, place.column);
    if (!entry || !grid || !sheet || !cell) continue;
    const stored = cellContent(cell, book.strings).value;
    const isStale = staleKeys.has(key);
    const held = cellOf(grid, place.row, place.column);
    const isKnown = isComputed(held) && !sheet.mergeOver(place.row, place.column);
    if (!isTouched || (!isStale && stored !== null) || !isKnown) kept.add(key);
    if (!isTouched || (!isStale && (stored !== null || !isKnown))) continue;
    if (isKnown && isSameResult(stored, held.value)) continue;
    if (!isKnown && stored === null) continue;
    book.worksheetToChange(entry);
    setCachedValue(cell, isKnown ? (held.value ?? "") : null);
  }
  return kept;
}
