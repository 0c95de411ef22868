import { type CellPlace, addressOf, areaAddress, keyOf } from "../../core/address";
import type { SheetSnapshot } from "../../core/snapshot";
import { sheetSnapshot } from "../../xlsx/sheet-snapshot";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import type { SheetEntry } from "../../xlsx/workbook-part";
import { differingLook, isTableHeader, sameEntry } from "./cell-differences";
import { isSameResult } from "./fresh-results";
import { cellOf, forEachCell } from "../grid-contents";
import type { GridContents } from "../grid-contents";
import { SaveRefused } from "./save-refused";

function refusal(where: string): SaveRefused {
  return new SaveRefused(
    `没有保存：${where} 写进文件后读回的内容与表格中的不一致。原文件和表格都没有改动，请把此文件发给管理员检查。`,
  );
}

function refuseAt({ sheet, row, column }: CellPlace): never {
  throw refusal(`工作表“${sheet}”的 ${addressOf({ row, column })}`);
}

/** Merged areas as text, so that two lists of them can be compared. */
function mergesText(merges: SheetSnapshot["merges"]): string[] {
  return (merges ?? []).map(areaAddress).sort();
}

function verifySheet(
  book: WorkbookDraft,
  entry: SheetEntry,
  grid: SheetSnapshot,
  kept: ReadonlySet<string>,
): void {
  const sheet = book.worksheet(entry);
  const file = sheetSnapshot(entry, sheet, book.formats, book.strings);
  const isHeader = isTableHeader(book, entry);
  forEachCell(file, grid, (row, column) => {
    const place = { sheet: grid.name, row, column };
    const [was, is] = [cellOf(grid, row, column), cellOf(file, row, column)];
    const isKept = kept.has(keyOf(place));
    const isNamedHeader = was.value === null && was.formula === null && isHeader(row, column);
    if (isNamedHeader || (isKept && (was.formula === null || sameEntry(was, is)))) return;
    if (!sameEntry(was, is) || !isSameResult(is.value, was.value)) refuseAt(place);
  });
  if (grid.merges !== null && mergesText(file.merges).join() !== mergesText(grid.merges).join()) {
    throw refusal(`工作表“${grid.name}”的合并单元格`);
  }
}

/**
 * Compares a file, read anew, with what the grid holds.
 * @param kept Formulas whose results are the file's own.
 * @throws SaveRefused at the first cell that differs.
 */
export function verifySaved(book: WorkbookDraft, grid: GridContents, kept: ReadonlySet<string>): void {
  const names = book.entries.filter(({ isWorksheet }) => isWorksheet).map(({ name }) => name);
  if (names.join("\n") !== grid.snapshot.sheets.map(({ name }) => name).join("\n")) {
    throw refusal("工作表的名称和顺序");
  }
  for (const sheet of grid.snapshot.sheets) {
    const entry = book.entry(sheet.name);
    if (entry?.hidden !== sheet.hidden) throw refusal(`工作表“${sheet.name}”`);
    verifySheet(book, entry, sheet, kept);
    const look = differingLook(book, entry, grid.looks.get(sheet.name) ?? []);
    if (look) refuseAt(look);
  }
}
