import { type CellPlace, keyOf, sameSheet } from "../core/address";
import { halfOf, imageAfter } from "../core/cell-images";
import type { CellEdit, Edit, SheetEdit } from "../core/edits";
import { cellRefused, changedSinceRead, mergedAway, protectedCell, sheetMissing } from "../core/refusals";
import { requireRoom, requireWritable } from "../core/step-refusals";
import { cellNotes, isProtected } from "./grid/cell-notes";
import type { GridBook } from "./grid/grid-book";
import type { HeldCell } from "./grid/held-cell";
import { mergeOver } from "./grid/grid-reading";
import type { CellStep, SheetStep, Step } from "./step";

type Sheet = ReturnType<GridBook["sheets"]>[number];

/**
 * What edits will do, once nothing speaks against any of them.
 * @param expected Whether a cell still holds what was last read of it.
 * @throws EditRefused when something must not be written.
 */
export function checkedStep(
  book: GridBook,
  edits: readonly Edit[],
  expected: (place: CellPlace) => (held: HeldCell) => boolean,
): Step {
  requireWritable(edits);
  const cells = new Map<string, CellStep>();
  const sheets: SheetStep[] = [];
  for (const edit of edits) {
    if (edit.kind === "sheet") {
      sheets.push(checkedSheet(book, edit));
      continue;
    }
    const key = keyOf(edit.place);
    const known = cells.get(key) ?? newStep(book, edit, expected(edit.place));
    const reason = fixedReason(book, edit, known);
    if (reason !== null) throw cellRefused(edit, reason);
    const { value, formula, numberFormat, fill } = imageAfter({ place: edit.place, ...known.after }, edit);
    cells.set(key, {
      ...known,
      halves: new Set(known.halves).add(halfOf(edit)),
      after: { ...known.after, value, formula, numberFormat, fill },
    });
  }
  return { cells: [...cells.values()], sheets };
}

function newStep(book: GridBook, edit: CellEdit, isExpected: (held: HeldCell) => boolean): CellStep {
  const { sheet: name, row, column } = edit.place;
  const sheet = book.sheets().find((each) => each.getName() === name);
  if (!sheet) throw sheetMissing(edit);
  const place = { sheetId: sheet.getSheetId(), row, column };
  const problem = occupied(sheet, edit.place);
  if (problem !== null) throw cellRefused(edit, problem);
  const before = book.held(place);
  if (!isExpected(before)) throw cellRefused(edit, changedSinceRead);
  return { place, name, halves: new Set(), before, after: before };
}

/** Why nothing at all may be changed in a cell, or null. */
function occupied(sheet: Sheet, { row, column }: CellPlace): string | null {
  const merge = mergeOver(sheet, row, column);
  if (merge) return mergedAway(merge);
  const isLocked = isProtected(sheet) && !cellNotes(sheet.getCellRaw(row, column)).unlocked;
  return isLocked ? protectedCell : null;
}

/** Why the content of a cell may not be changed, or null. */
function fixedReason(book: GridBook, edit: CellEdit, { place }: CellStep): string | null {
  if (edit.kind === "fill" || edit.kind === "format") return null;
  return cellNotes(book.sheet(place.sheetId)?.getCellRaw(place.row, place.column)).fixed ?? null;
}

function checkedSheet(book: GridBook, edit: SheetEdit): SheetStep {
  const tab = (name: string) => book.sheets().find((sheet) => sameSheet(sheet.getName(), name));
  requireRoom(edit, { isLocked: book.isStructureLocked, has: (name) => tab(name) !== undefined });
  return { edit, oldId: tab(edit.content.name)?.getSheetId() ?? null, newId: null };
}
