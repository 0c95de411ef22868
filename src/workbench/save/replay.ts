import { sameSheet } from "../../core/address";
import type { SheetContent } from "../../core/sheet-content";
import { nameProblem } from "../../core/edit-limits";
import { renameSheet } from "../../xlsx/sheet-renaming";
import { applySheetEdit } from "../../xlsx/sheet-edits";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import type { SheetEntry } from "../../xlsx/workbook-part";
import type { StructureChange } from "../structure";
import { removeSheet } from "./arrange-sheets";
import { joinedMoves } from "./joined-moves";
import { isLineChange, lineMoveOf } from "./line-move";
import { moveLines } from "./move-lines";
import { SaveRefused } from "./save-refused";
import { merge, setColumnWidth, setRowHeight, unmerge } from "./sheet-shape";

function emptySheet(name: string): SheetContent {
  const margins = { top: 19, bottom: 19, left: 18, right: 18 };
  return { name, columnWidths: [], rows: [], page: { orientation: "portrait", margins, footer: "" } };
}

function required(book: WorkbookDraft, name: string): SheetEntry {
  const entry = book.entry(name);
  if (!entry) throw new SaveRefused(`没有保存：文件中找不到工作表“${name}”，请重新打开文件后再试。`);
  return entry;
}

/** Sheets come in at the end: the order of the tabs is that of the grid, and is made at last. */
function addSheet(book: WorkbookDraft, content: SheetContent): void {
  applySheetEdit(book, { kind: "sheet", content, keepOldAs: null });
}

function rename(book: WorkbookDraft, from: string, to: string): void {
  const { name } = required(book, from);
  const problem = nameProblem(to);
  if (problem !== null) throw new SaveRefused(`没有保存：工作表“${from}”不能改名为“${to}”：${problem}。`);
  const isTaken = book.entries.some((entry) => entry.name !== name && sameSheet(entry.name, to));
  if (isTaken) throw new SaveRefused(`没有保存：工作表“${from}”不能改名为“${to}”：已有同名工作表。`);
  renameSheet(book.draft, book.path, name, to);
  book.sheetsChanged();
}

/**
 * Does to a file's sheets what was done to the grid's.
 * @returns What cannot be kept, in Chinese; mostly nothing.
 * @throws SaveRefused, EditRefused
 */
export function replay(book: WorkbookDraft, changes: readonly StructureChange[]): string[] {
  return joinedMoves(changes).flatMap((change) => {
    if (isLineChange(change)) return moveLines(book, required(book, change.sheet), lineMoveOf(change));
    switch (change.kind) {
      case "rowHeight":
        setRowHeight(book, required(book, change.sheet), change.row, change.height);
        break;
      case "columnWidth":
        setColumnWidth(book, required(book, change.sheet), change.column, change.width);
        break;
      case "merge":
        merge(book, required(book, change.sheet), change.area);
        break;
      case "unmerge":
        unmerge(book, required(book, change.sheet), change.area);
        break;
      case "writeSheet":
        addSheet(book, change.content);
        break;
      case "addSheet":
        addSheet(book, emptySheet(change.name));
        break;
      case "renameSheet":
        rename(book, change.from, change.to);
        break;
      case "removeSheet":
        removeSheet(book, required(book, change.sheet));
    }
    return [];
  });
}
