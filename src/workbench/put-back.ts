import { type CellPlace, keyOf } from "../core/address";
import { emptyImage } from "../core/cell-images";
import type { Edit } from "../core/edits";
import { storableText } from "../core/storable-text";
import type { CellImage, WhenChanged } from "../core/workbook";
import type { GridBook } from "./grid/grid-book";
import { entryOf } from "./grid/cell-entry";
import { imageOf, sameContent } from "./step";
import type { CellStep, SheetStep, Step } from "./step";

/** A cell of a step as it is now; one whose sheet is gone is empty. */
function imageNow(book: GridBook, { place, name }: CellStep): CellImage {
  if (!book.sheet(place.sheetId)) return emptyImage({ sheet: name, row: place.row, column: place.column });
  return imageOf(name, place, book.held(place));
}

/** Whether what a step wrote of a cell is as the step left it, or was put back already. */
function isOurs(now: CellImage, { halves, before, after }: CellStep): boolean {
  if (halves.has("fill") && ![before.fill, after.fill].includes(now.fill)) return false;
  if (!halves.has("entry")) return true;
  const isOurContent = sameContent(now, before) || sameContent(now, after);
  return isOurContent && [before.numberFormat, after.numberFormat].includes(now.numberFormat);
}

type Content = Pick<CellImage, "value" | "formula">;

const nothing: Content = { value: null, formula: null };

/** What somebody changed on a sheet of ours; nothing when the sheet is gone, since then there is nothing to lose. */
function changedOnSheet(book: GridBook, { edit, newId }: SheetStep): CellImage[] {
  const sheetId = newId ?? "";
  const sheet = book.sheet(sheetId);
  if (!sheet) return [];
  const { name } = edit.content;
  const first = { sheetId, row: 0, column: 0 };
  if (sheet.getName() !== name) return [imageOf(name, first, book.held(first))];
  const intended = new Map<string, { readonly place: CellPlace } & Content>();
  for (const [row, { cells }] of edit.content.rows.entries()) {
    for (const { column, value, formula = null } of cells) {
      const kept = typeof value === "string" ? storableText(value) || null : value;
      const place = { sheet: name, row, column };
      intended.set(keyOf(place), { place, value: kept, formula });
    }
  }
  const places: CellPlace[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const place = { sheet: name, row, column };
    const key = keyOf(place);
    if (!sameContent(entryOf(cell), intended.get(key) ?? nothing)) places.push(place);
    intended.delete(key);
  });
  const gone = [...intended.values()].filter((content) => !sameContent(content, nothing));
  return [...places, ...gone.map(({ place }) => place)].map(({ row, column }) => {
    const place = { sheetId, row, column };
    return imageOf(name, place, book.held(place));
  });
}

function changed(book: GridBook, { cells, sheets }: Step): CellImage[] {
  const changedCells = cells.flatMap((step) => {
    const now = imageNow(book, step);
    return book.sheet(step.place.sheetId) && isOurs(now, step) ? [] : [now];
  });
  return [...changedCells, ...sheets.flatMap((sheet) => changedOnSheet(book, sheet))];
}

/** How putting a step back went. */
export interface PutBack {
  /** Cells changed since by somebody; "refuse" touched nothing when there are any. */
  readonly changedSince: readonly CellImage[];
  /** What the cells that were put back hold now. */
  readonly now: readonly CellImage[];
}

/** Puts everything back as it was before a step; see Workbook.undo. */
export function putBack(book: GridBook, step: Step, whenChanged: WhenChanged): PutBack {
  const changedSince = changed(book, step);
  if (whenChanged === "refuse" && changedSince.length > 0) return { changedSince, now: [] };
  const kept = new Set(changedSince.map(({ place }) => keyOf(place)));
  const cells = step.cells.filter(({ name, place }) => !kept.has(keyOf({ sheet: name, ...place })));
  const sheets = step.sheets.filter((sheet) => changedOnSheet(book, sheet).length === 0);
  book.write((writer) => {
    writer.setCells(
      cells.map(({ place, halves, before }) => {
        const from = book.held(place);
        const entry = halves.has("entry") ? before : from;
        const fill = halves.has("fill") ? before.fill : from.fill;
        return { place, from, to: { ...entry, fill, isError: entry.type === "error" } };
      }),
    );
    for (const { edit, oldId, newId } of [...sheets].reverse()) {
      if (newId !== null && book.sheet(newId)) writer.removeSheet(newId);
      const isRenamed = oldId !== null && book.sheet(oldId)?.getName() === edit.keepOldAs;
      if (isRenamed) writer.renameSheet(oldId, edit.content.name);
    }
  });
  return { changedSince, now: cells.map((cell) => imageNow(book, cell)) };
}

/** The first cell of each sheet that edits write whole, to name the sheet by. */
export function firstCells(edits: readonly Edit[]): CellImage[] {
  return edits.flatMap((edit) =>
    edit.kind === "sheet" ? [emptyImage({ sheet: edit.content.name, row: 0, column: 0 })] : [],
  );
}

/** The cells of a step as they are now. */
export function imagesNow(book: GridBook, step: Step): CellImage[] {
  return [
    ...step.cells.map((cell) => imageNow(book, cell)),
    ...firstCells(step.sheets.map(({ edit }) => edit)),
  ];
}
