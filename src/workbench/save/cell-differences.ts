import { contains } from "../../core/address";
import type { CellPlace } from "../../core/address";
import type { CellEdit } from "../../core/edits";
import type { SheetSnapshot } from "../../core/snapshot";
import { storableText } from "../../core/storable-text";
import { applyCellEdit } from "../../xlsx/cell-edits";
import { ensuredCell, setCachedValue } from "../../xlsx/cell-writing";
import { sheetSnapshot } from "../../xlsx/sheet-snapshot";
import { tablesOn } from "../../xlsx/tables";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import type { SheetEntry } from "../../xlsx/workbook-part";
import type { Worksheet } from "../../xlsx/worksheet";
import { cellOf, forEachCell } from "../grid-contents";
import type { CellLook, CellEntry } from "../grid-contents";
import { sameFormula } from "./moved-formula";

/** Whether two cells hold the same as far as a user entered it: results of the same formula may differ. */
export function sameEntry(one: CellEntry, other: CellEntry): boolean {
  if (one.formula !== null || other.formula !== null) return sameFormula(one.formula, other.formula);
  const plain = ({ value }: CellEntry) => (typeof value === "string" ? storableText(value) || null : value);
  return (
    plain(one) === plain(other) && (one.value === null || other.value === null || one.type === other.type)
  );
}

/** Whether the grid shows the file's array formula only as its results. */
function isInArray(sheet: Worksheet, row: number, column: number, file: CellEntry, grid: CellEntry): boolean {
  return grid.formula === null && sheet.arrayAt(row, column) !== undefined && file.value === grid.value;
}

/** A table's header is never blank: a column that came in has got a name in the file. */
export function isTableHeader(
  book: WorkbookDraft,
  entry: SheetEntry,
): (row: number, column: number) => boolean {
  const tables = tablesOn(book.draft, entry.path).filter(({ hasHeader }) => hasHeader);
  return (row, column) => tables.some(({ area }) => row === area.top && contains(area, row, column));
}

/** The cells in which the grid holds something else than the file. */
function differingCells(book: WorkbookDraft, entry: SheetEntry, grid: SheetSnapshot): CellPlace[] {
  const sheet = book.worksheet(entry);
  const file = sheetSnapshot(entry, sheet, book.formats, book.strings);
  const isHeader = isTableHeader(book, entry);
  const differing: CellPlace[] = [];
  forEachCell(file, grid, (row, column) => {
    const [was, is] = [cellOf(file, row, column), cellOf(grid, row, column)];
    if (sameEntry(was, is) || isInArray(sheet, row, column, was, is)) return;
    if (is.value === null && is.formula === null && isHeader(row, column)) return;
    if (!sheet.mergeOver(row, column)) differing.push({ sheet: entry.name, row, column });
  });
  return differing;
}

function writeEntry(book: WorkbookDraft, entry: SheetEntry, place: CellPlace, cell: CellEntry): void {
  const { value, type, formula } = cell;
  if (formula !== null) {
    const result = typeof value === "boolean" ? null : value;
    const numberFormat = book.image(place).numberFormat;
    applyCellEdit(book, { kind: "formula", place, formula, result, numberFormat });
  } else if (typeof value === "number") {
    applyCellEdit(book, { kind: "number", place, value });
  } else if (typeof value === "string" && type !== "error") {
    applyCellEdit(book, { kind: "text", place, value });
  } else {
    applyCellEdit(book, { kind: "blank", place });
  }
  if (typeof value !== "boolean" && (type !== "error" || formula !== null)) return;
  const sheet = book.worksheetToChange(entry);
  setCachedValue(ensuredCell(sheet, place.row, place.column), value);
}

/**
 * Writes into a file's sheet what the grid holds differently, formulas with the grid's results.
 * @returns The written cells.
 * @throws EditRefused when a cell must not be written: protected, part of an array, a table's header.
 */
export function writeEntries(book: WorkbookDraft, entry: SheetEntry, grid: SheetSnapshot): CellPlace[] {
  const differing = differingCells(book, entry, grid);
  for (const place of differing) writeEntry(book, entry, place, cellOf(grid, place.row, place.column));
  return differing;
}

/** The edits that give a sheet's cells the grid's number formats and fills. */
function lookEdits(book: WorkbookDraft, entry: SheetEntry, looks: readonly CellLook[]): CellEdit[] {
  const { formats } = book;
  const sheet = book.worksheet(entry);
  return looks.flatMap(({ row, column, numberFormat, fill }) => {
    const style = sheet.style(row, column);
    const place = { sheet: entry.name, row, column };
    const edits: CellEdit[] = [];
    if (formats.code(style) !== numberFormat) edits.push({ kind: "format", place, numberFormat });
    if (formats.fill(style) !== (fill?.toUpperCase() ?? null)) edits.push({ kind: "fill", place, fill });
    // What a merged cell hides has no look of its own in the grid.
    return edits.length > 0 && sheet.mergeOver(row, column) ? [] : edits;
  });
}

/** Gives a sheet's cells the grid's number formats and fills where they differ. @throws EditRefused */
export function writeLooks(book: WorkbookDraft, entry: SheetEntry, looks: readonly CellLook[]): void {
  for (const edit of lookEdits(book, entry, looks)) applyCellEdit(book, edit);
}

/** The first look of a sheet that is not the grid's, or null. */
export function differingLook(
  book: WorkbookDraft,
  entry: SheetEntry,
  looks: readonly CellLook[],
): CellPlace | null {
  return lookEdits(book, entry, looks)[0]?.place ?? null;
}
