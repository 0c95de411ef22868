import { type CellPlace, keyOf } from "../core/address";
import { halfOf, imageAfter } from "../core/cell-images";
import { contentProblem, nameProblem, unwritable } from "../core/edit-limits";
import type { CellEdit, Edit, SheetEdit } from "../core/edits";
import {
  cellRefused,
  changedSinceRead,
  keptNameInUse,
  mergedAway,
  nameInUse,
  onRewrittenSheet,
  protectedCell,
  protectedStructure,
  sheetMissing,
  sheetRefused,
  unusableKeptName,
} from "../core/refusals";
import { sameSheet } from "../xlsx/renamed-formula";
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
  const cells = new Map<string, CellStep>();
  const sheets: SheetStep[] = [];
  const whole = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "sheet") {
      sheets.push(checkedSheet(book, edit, whole));
      whole.add(edit.content.name);
      continue;
    }
    const key = keyOf(edit.place);
    const known = cells.get(key) ?? newStep(book, edit, whole, expected(edit.place));
    const reason = unwritable(edit) ?? fixedReason(book, edit, known);
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

function newStep(
  book: GridBook,
  edit: CellEdit,
  whole: ReadonlySet<string>,
  isExpected: (held: HeldCell) => boolean,
): CellStep {
  const { sheet: name, row, column } = edit.place;
  if (whole.has(name)) throw cellRefused(edit, onRewrittenSheet);
  const sheet = book.sheets().find((each) => each.getName() === name);
  if (!sheet) throw sheetMissing(edit);
  const place = { sheetId: sheet.getSheetId(), row, column };
  const problem = unwritable(edit) ?? occupied(sheet, edit.place);
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

function checkedSheet(book: GridBook, edit: SheetEdit, whole: ReadonlySet<string>): SheetStep {
  const { content, keepOldAs } = edit;
  const refuse = (reason: string) => sheetRefused(edit, reason);
  const problem = nameProblem(content.name) ?? contentProblem(content);
  if (problem !== null) throw refuse(problem);
  if (book.isStructureLocked) throw refuse(protectedStructure);
  const named = (name: string) => book.sheets().find((sheet) => sameSheet(sheet.getName(), name));
  const old = named(content.name);
  if (whole.has(content.name)) throw refuse(nameInUse);
  if (!old) return { edit, oldId: null, newId: null };
  if (keepOldAs === null) throw refuse(nameInUse);
  const keepProblem = nameProblem(keepOldAs);
  if (keepProblem !== null) throw refuse(unusableKeptName(keepOldAs, keepProblem));
  if (named(keepOldAs)) throw refuse(keptNameInUse(keepOldAs));
  return { edit, oldId: old.getSheetId(), newId: null };
}
