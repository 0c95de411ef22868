import { emptyState, stateXml } from "../../core/state";
import type { WorkbookState } from "../../core/state";
import { EditRefused } from "../../core/workbook";
import { packageParts } from "../../xlsx/package-parts";
import { recalculateOnLoad } from "../../xlsx/recalculation-on-load";
import { putState, stateIn } from "../../xlsx/state-part";
import { UnreadableWorkbook } from "../../xlsx/unreadable-workbook";
import { WorkbookDraft } from "../../xlsx/workbook-draft";
import { writeZip } from "../../xlsx/zip";
import type { Parts } from "../../xlsx/zip";
import type { StructureChange } from "../structure";
import { alignSheets } from "./align-sheets";
import { writeEntries, writeLooks } from "./cell-differences";
import { storeResults } from "./fresh-results";
import type { GridContents } from "../grid-contents";
import { replay } from "./replay";
import { SaveRefused } from "./save-refused";
import { verifySaved } from "./verify";

/** Changes after which a formula that nobody touched may give another result. */
const moving: ReadonlySet<StructureChange["kind"]> = new Set([
  "insertRows",
  "removeRows",
  "insertColumns",
  "removeColumns",
  "merge",
  "writeSheet",
  "removeSheet",
]);

/** Says what refused in one Chinese line that begins alike, whatever it was. */
function refusing<T>(job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (error instanceof EditRefused || error instanceof UnreadableWorkbook) {
      throw new SaveRefused(`没有保存：${error.message}`);
    }
    throw error;
  }
}

function writeState(book: WorkbookDraft, state: WorkbookState | null): void {
  if (!state) return;
  const present = stateIn(book.draft, book.path) ?? emptyState;
  if (stateXml(present) !== stateXml(state)) putState(book.draft, book.path, state);
}

function isUnchanged(before: Parts, after: Parts): boolean {
  return before.size === after.size && [...after].every(([path, bytes]) => before.get(path) === bytes);
}

/**
 * The .xlsx file that holds what the grid holds: the original with the changes made in it, so that all that the grid knows
 * nothing of (charts, comments, conditional formats, validations, print settings …) is still in it. Without a change it is the
 * original, byte for byte.
 * @throws SaveRefused with a Chinese line that names sheet and cell; the result was read back and compared, so a wrong
 * file is never handed out.
 */
export function saveWorkbook(original: Uint8Array, grid: GridContents): Uint8Array {
  return refusing(() => {
    const before = packageParts(original);
    const book = new WorkbookDraft(before);
    replay(book, grid.structure);
    alignSheets(book, grid.snapshot);
    const changed = grid.snapshot.sheets.flatMap((sheet) => {
      const entry = book.entry(sheet.name);
      if (!entry) return [];
      const written = writeEntries(book, entry, sheet);
      writeLooks(book, entry, grid.looks.get(sheet.name) ?? []);
      return written;
    });
    const isMoved = grid.structure.some(({ kind }) => moving.has(kind));
    const kept = storeResults(book, grid.snapshot, changed, isMoved);
    if (isMoved || changed.length > 0) recalculateOnLoad(book.draft, book.path);
    writeState(book, grid.state);
    const after = book.draft.parts();
    if (isUnchanged(before, after)) return original;
    const bytes = writeZip(after);
    verifySaved(new WorkbookDraft(packageParts(bytes)), grid, kept);
    return bytes;
  });
}

/**
 * What of the file cannot be kept when the grid's changes of sheets, rows and columns are made in it, in Chinese, to be shown
 * before saving; mostly nothing, and always nothing without such a change.
 * @throws SaveRefused
 */
export function lossesOf(original: Uint8Array, structure: readonly StructureChange[]): string[] {
  return refusing(() => replay(new WorkbookDraft(packageParts(original)), structure));
}
