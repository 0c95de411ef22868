import { type CellPlace, keyOf } from "../core/address";
import { imageAfter } from "../core/cell-images";
import type { Edit } from "../core/edits";
import { readBackDiffers } from "../core/refusals";
import type { CellValue } from "../core/snapshot";
import { requireWritable } from "../core/step-refusals";
import { cellEdits, EditRefused } from "../core/workbook";
import type { CellImage } from "../core/workbook";
import { applyCellEdit, sameImage } from "./cell-edits";
import { recalculateOnLoad } from "./recalculation-on-load";
import { refreshedParts } from "./refreshed-parts";
import { applySheetEdit, imagesOfContent } from "./sheet-edits";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WorkbookDraft } from "./workbook-draft";
import type { Parts } from "./zip";

/** Computes cells of a workbook, given as the bytes of an .xlsx; null for a result it cannot vouch for. */
export type Recalculate = (bytes: Uint8Array, cells: readonly CellPlace[]) => Promise<readonly CellValue[]>;

/** A package after edits, with what its written cells held before and hold now. */
export interface Patch {
  readonly parts: Parts;
  readonly before: readonly CellImage[];
  readonly after: readonly CellImage[];
}

/** The cells that edits write to, each once, in order. */
function places(edits: readonly Edit[]): CellPlace[] {
  return [...new Map(cellEdits(edits).map(({ place }) => [keyOf(place), place])).values()];
}

/** The package with the edits made, and its cells before. The documents that were changed are let go: they are large. */
function writtenParts(parts: Parts, edits: readonly Edit[]): { before: CellImage[]; written: Parts } {
  const book = new WorkbookDraft(parts);
  const before = places(edits).map((place) => book.image(place));
  write(book, edits);
  return { before, written: book.draft.parts() };
}

function write(book: WorkbookDraft, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.kind === "sheet") applySheetEdit(book, edit);
    else applyCellEdit(book, edit);
  }
  if (edits.some((edit) => edit.kind !== "format" && edit.kind !== "fill"))
    recalculateOnLoad(book.draft, book.path);
}

/**
 * Compares every written cell of the patched package, read anew, with what the edits ask for.
 * @throws EditRefused at the first cell that differs.
 */
function requireWritten(before: readonly CellImage[], after: WorkbookDraft, edits: readonly Edit[]): void {
  const started = new Map(before.map((image) => [keyOf(image.place), image]));
  const expected = new Map<string, { image: CellImage; edit: Edit }>();
  for (const edit of edits) {
    if (edit.kind === "sheet") {
      for (const image of imagesOfContent(edit.content)) expected.set(keyOf(image.place), { image, edit });
    } else {
      const key = keyOf(edit.place);
      const known = expected.get(key)?.image ?? started.get(key);
      if (known) expected.set(key, { image: imageAfter(known, edit), edit });
    }
  }
  for (const { image, edit } of expected.values()) {
    if (!sameImage(after.image(image.place), image))
      throw readBackDiffers(edit, image.place, "请把此文件发给管理员检查");
  }
}

/**
 * Makes edits to a package, all or none, and refreshes (or, without `recalculate`, takes away) the stored results of
 * the formulas that depend on them.
 * @throws EditRefused
 */
export async function patched(
  parts: Parts,
  edits: readonly Edit[],
  recalculate: Recalculate | undefined,
): Promise<Patch> {
  const [first] = edits;
  if (!first) return { parts, before: [], after: [] };
  requireWritable(edits);
  try {
    const { before, written } = writtenParts(parts, edits);
    const after = new WorkbookDraft(written);
    requireWritten(before, after, edits);
    const changes = before.map((was) => ({ was, is: after.image(was.place) }));
    return {
      parts: await refreshedParts(after, changes, recalculate),
      before,
      after: changes.map(({ is }) => is),
    };
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new EditRefused(`没有写入：${error.message}`, first);
  }
}
