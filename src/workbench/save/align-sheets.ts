import { areaAddress } from "../../core/address";
import type { SheetSnapshot, Snapshot } from "../../core/snapshot";
import { sheetSnapshot } from "../../xlsx/sheet-snapshot";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import type { SheetEntry } from "../../xlsx/workbook-part";
import { orderSheets } from "./arrange-sheets";
import { SaveRefused } from "./save-refused";
import { hideColumn, hideRow, merge, unmerge } from "./sheet-shape";

/** Refuses a file that has not the grid's sheets. */
function requireSameSheets(book: WorkbookDraft, grid: Snapshot): void {
  const inFile = new Set(book.entries.filter(({ isWorksheet }) => isWorksheet).map(({ name }) => name));
  for (const { name } of grid.sheets) {
    if (!inFile.delete(name)) {
      throw new SaveRefused(`没有保存：工作表“${name}”没有写进文件，请把此文件发给管理员检查。`);
    }
  }
  for (const name of inFile) {
    throw new SaveRefused(`没有保存：文件中的工作表“${name}”在表格中找不到，请把此文件发给管理员检查。`);
  }
}

function alignHiddenTab(book: WorkbookDraft, entry: SheetEntry, isHidden: boolean): void {
  if (entry.hidden === isHidden) return;
  book.draft.changedRoot(book.path);
  if (isHidden) entry.element.setAttribute("state", "hidden");
  else entry.element.removeAttribute("state");
  book.sheetsChanged();
}

function alignMerges(book: WorkbookDraft, entry: SheetEntry, merges: SheetSnapshot["merges"]): void {
  if (merges === null) return;
  const wanted = new Set(merges.map(areaAddress));
  for (const area of book.worksheet(entry).merges) {
    if (!wanted.has(areaAddress(area))) unmerge(book, entry, area);
  }
  const present = new Set(book.worksheet(entry).merges.map(areaAddress));
  for (const area of merges) if (!present.has(areaAddress(area))) merge(book, entry, area);
}

/** What is hidden, inside the used range: what lies outside is the file's alone. */
function alignHiddenLines(book: WorkbookDraft, entry: SheetEntry, grid: SheetSnapshot): void {
  const file = sheetSnapshot(entry, book.worksheet(entry), book.formats, book.strings);
  const lists = [
    [file.hiddenRows, grid.hiddenRows, grid.origin.row + grid.values.length, hideRow],
    [file.hiddenColumns, grid.hiddenColumns, grid.origin.column + (grid.values[0]?.length ?? 0), hideColumn],
  ] as const;
  for (const [was, is, end, hide] of lists) {
    const [before, after] = [new Set(was), new Set(is)];
    for (let line = 0; line < end; line++) {
      if (before.has(line) !== after.has(line)) hide(book, entry, line, after.has(line));
    }
  }
}

/**
 * Gives a file's sheets the grid's order, and each its merged areas and what is hidden.
 * @throws SaveRefused when the file has other sheets than the grid.
 */
export function alignSheets(book: WorkbookDraft, grid: Snapshot): void {
  requireSameSheets(book, grid);
  orderSheets(
    book,
    grid.sheets.map(({ name }) => name),
  );
  for (const sheet of grid.sheets) {
    const entry = book.entry(sheet.name);
    if (!entry) continue;
    alignMerges(book, entry, sheet.merges);
    alignHiddenLines(book, entry, sheet);
    alignHiddenTab(book, entry, sheet.hidden);
  }
}
