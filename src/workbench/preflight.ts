import { addressOf, areaAddress } from "../core/address";
import type { CellPlace } from "../core/address";
import { halfOf, imageAfter } from "../core/cell-images";
import { contentProblem, nameProblem, unwritable, where } from "../core/edit-limits";
import type { CellEdit, Edit, SheetEdit } from "../core/edits";
import { EditRefused } from "../core/workbook";
import { sameSheet } from "../xlsx/renamed-formula";
import { cellNotes, isProtected } from "./grid/cell-notes";
import type { GridBook, HeldCell } from "./grid/grid-book";
import { mergeOver } from "./grid/grid-reading";
import { keyOf } from "./step";
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
    if (reason !== null) throw new EditRefused(`${where(edit)} ${reason}。`, edit);
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
  if (whole.has(name)) throw new EditRefused(`${where(edit)} 所在的工作表正要整张重写，请分两次写入。`, edit);
  const sheet = book.sheets().find((each) => each.getName() === name);
  if (!sheet) {
    const message = `找不到工作表「${name}」，${addressOf(edit.place)} 没有写入：请检查工作表是否已改名或删除。`;
    throw new EditRefused(message, edit);
  }
  const place = { sheetId: sheet.getSheetId(), row, column };
  const problem = unwritable(edit) ?? occupied(sheet, edit.place);
  if (problem !== null) throw new EditRefused(`${where(edit)} ${problem}。`, edit);
  const before = book.held(place);
  if (!isExpected(before)) {
    throw new EditRefused(`${where(edit)} 在读取之后被改动过，没有写入，请重新校验后再试。`, edit);
  }
  return { place, name, halves: new Set(), before, after: before };
}

/** Why nothing at all may be changed in a cell, or null. */
function occupied(sheet: Sheet, { row, column }: CellPlace): string | null {
  const merge = mergeOver(sheet, row, column);
  if (merge) {
    const first = addressOf({ row: merge.top, column: merge.left });
    return `已并入合并单元格 ${areaAddress(merge)}，请改写其左上角的 ${first}`;
  }
  const isLocked = isProtected(sheet) && !cellNotes(sheet.getCellRaw(row, column)).unlocked;
  return isLocked ? "受保护，请先在「审阅」中点「撤销工作表保护」再试" : null;
}

/** Why the content of a cell may not be changed, or null. */
function fixedReason(book: GridBook, edit: CellEdit, { place }: CellStep): string | null {
  if (edit.kind === "fill" || edit.kind === "format") return null;
  return cellNotes(book.sheet(place.sheetId)?.getCellRaw(place.row, place.column)).fixed ?? null;
}

function checkedSheet(book: GridBook, edit: SheetEdit, whole: ReadonlySet<string>): SheetStep {
  const { content, keepOldAs } = edit;
  const refuse = (reason: string) =>
    new EditRefused(`工作表「${content.name}」没有写入：${reason}，请处理后再试。`, edit);
  const problem = nameProblem(content.name) ?? contentProblem(content);
  if (problem !== null) throw refuse(problem);
  if (book.isStructureLocked) throw refuse("工作簿结构受保护，须先在「审阅」中点「保护工作簿」解除");
  const named = (name: string) => book.sheets().find((sheet) => sameSheet(sheet.getName(), name));
  const old = named(content.name);
  if (whole.has(content.name)) throw refuse("已有同名工作表");
  if (!old) return { edit, oldId: null, newId: null };
  if (keepOldAs === null) throw refuse("已有同名工作表");
  const keepProblem = nameProblem(keepOldAs);
  if (keepProblem !== null) throw refuse(`原表要改成的名称「${keepOldAs}」不可用（${keepProblem}）`);
  if (named(keepOldAs)) throw refuse(`原表要改名为「${keepOldAs}」，而该名称已被占用`);
  return { edit, oldId: old.getSheetId(), newId: null };
}
