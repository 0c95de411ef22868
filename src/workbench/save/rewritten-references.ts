import { unshare } from "../../xlsx/cell-writing";
import { mayHoldReferences, rewriteReferencesIn } from "../../xlsx/held-references";
import { relationshipsPath } from "../../xlsx/relationships";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import { partsOfSheet } from "./sheet-parts";

/** A formula or range as it is to be; `own` is the sheet that references without a sheet mean, null = none. */
type Rewrite = (formula: string, own: string | null) => string;

/** Data of others, and stored copies of data: neither refers to cells of this workbook. */
const foreign = /^customXml\/|pivotCacheRecords\d*\.xml$/;

function ownersOf(book: WorkbookDraft): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { name, path } of book.entries) {
    for (const part of partsOfSheet(book, path)) {
      owners.set(part, name);
      owners.set(relationshipsPath(part), name);
    }
  }
  return owners;
}

/** A formula that is shared by cells reads differently once some of them, or of what it reads, moved. */
function unshareWhatChanges(book: WorkbookDraft, rewrite: Rewrite): void {
  for (const entry of book.entries.filter(({ isWorksheet }) => isWorksheet)) {
    const sheet = book.worksheet(entry);
    if (!sheet.sharesFormulas) continue;
    const changes = [...sheet.formulas.values()].some((formula) => rewrite(formula, entry.name) !== formula);
    if (changes) unshare(book.worksheetToChange(entry));
  }
}

/** Rewrites every formula and range of the package: cells, formats, validations, names, links, charts, controls. */
export function rewriteReferences(book: WorkbookDraft, rewrite: Rewrite): void {
  const { draft } = book;
  unshareWhatChanges(book, rewrite);
  const owners = ownersOf(book);
  for (const path of draft.names()) {
    if (!mayHoldReferences(path) || foreign.test(path)) continue;
    const own = owners.get(path) ?? null;
    rewriteReferencesIn(draft, path, (formula) => rewrite(formula, own));
  }
}
