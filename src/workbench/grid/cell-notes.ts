import type { ICellData, IWorkbookData, Nullable, Worksheet } from "@univerjs/core";

/**
 * What we remember about cells, sheets and the workbook inside the grid's own data: so it moves with rows, columns and
 * sheets, and comes back when the user undoes.
 */
interface CellNotes {
  /** May be edited although its sheet is protected. */
  readonly unlocked?: true;
  /** Why it cannot be edited alone: part of an array formula, or a table's header. Chinese, without the full stop. */
  readonly fixed?: string;
}

interface SheetNotes {
  readonly protected?: true;
}

interface BookNotes {
  /** Sheets may not be added, renamed or removed. */
  readonly lockedStructure?: true;
}

/** The grid's type of what users store is "anything": what is there was made by the functions here. */
function notesIn<T>(custom: ICellData["custom"]): Partial<T> {
  return (custom ?? {}) as Partial<T>;
}

export function cellNotes(cell: Nullable<ICellData>): CellNotes {
  return notesIn<CellNotes>(cell?.custom);
}

export function isProtected(sheet: Worksheet): boolean {
  return notesIn<SheetNotes>(sheet.getConfig().custom).protected === true;
}

export function hasLockedStructure(book: IWorkbookData): boolean {
  return notesIn<BookNotes>(book.custom).lockedStructure === true;
}

/** Notes as the grid's data holds them; nothing where there are none. */
export function customOf(notes: CellNotes | SheetNotes | BookNotes): Pick<ICellData, "custom"> {
  return Object.keys(notes).length === 0 ? {} : { custom: { ...notes } };
}
