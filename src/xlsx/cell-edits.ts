import { areaAddress, contains } from "../core/address";
import { unwritable } from "../core/edit-limits";
import type { CellEdit } from "../core/edits";
import { cellRefused, mergedAway, protectedCell, sheetMissing } from "../core/refusals";
import type { CellImage } from "../core/workbook";
import { ensuredCell, setBlank, setCellText, setFormula, setNumber } from "./cell-writing";
import { tablesOn } from "./tables";
import type { WorkbookDraft } from "./workbook-draft";
import type { SheetEntry } from "./workbook-part";
import type { Worksheet } from "./worksheet";

/** Why this cell must not be written, or null. */
function occupied(book: WorkbookDraft, entry: SheetEntry, sheet: Worksheet, edit: CellEdit): string | null {
  const { row, column } = edit.place;
  const merge = sheet.mergeOver(row, column);
  if (merge) return mergedAway(merge);
  if (sheet.isProtected && !book.formats.unlocked(sheet.style(row, column))) return protectedCell;
  if (edit.kind === "format" || edit.kind === "fill") return null;
  const array = sheet.arrayAt(row, column);
  if (array) return `属于数组公式 ${areaAddress(array.area)}，不能单独改写，请先在 Excel 中清除该数组公式`;
  const table = tablesOn(book.draft, entry.path).find(
    ({ area, hasHeader }) => hasHeader && row === area.top && contains(area, row, column),
  );
  return table ? `是表格“${table.name}”的标题，改写会使文件无法打开，请在 Excel 中修改` : null;
}

function write(book: WorkbookDraft, sheet: Worksheet, edit: CellEdit): void {
  const { row, column } = edit.place;
  if (edit.kind === "number") setNumber(sheet, row, column, edit.value);
  if (edit.kind === "text") setCellText(sheet, row, column, edit.value);
  if (edit.kind === "blank") setBlank(sheet, row, column);
  if (edit.kind === "formula") setFormula(sheet, row, column, edit.formula, edit.result);
  const style = sheet.style(row, column);
  if (edit.kind === "fill") {
    if (book.formats.fill(style) === (edit.fill?.toUpperCase() ?? null)) return;
    ensuredCell(sheet, row, column).setAttribute("s", String(book.styles.withFill(style, edit.fill)));
  }
  if (edit.kind !== "formula" && edit.kind !== "format") return;
  if (book.formats.code(style) === edit.numberFormat) return;
  const wanted = book.styles.withNumberFormat(style, edit.numberFormat);
  ensuredCell(sheet, row, column).setAttribute("s", String(wanted));
}

/**
 * Makes one change to one cell.
 * @throws EditRefused when it must not be made.
 */
export function applyCellEdit(book: WorkbookDraft, edit: CellEdit): void {
  const entry = book.entry(edit.place.sheet);
  if (!entry) throw sheetMissing(edit);
  const problem = unwritable(edit) ?? occupied(book, entry, book.worksheet(entry), edit);
  if (problem !== null) throw cellRefused(edit, problem);
  write(book, book.worksheetToChange(entry), edit);
}

/** Whether two images show the same content. */
export function sameImage(one: CellImage, other: CellImage): boolean {
  return (
    one.value === other.value &&
    one.formula === other.formula &&
    one.numberFormat === other.numberFormat &&
    one.fill === other.fill
  );
}
