import { removeContentType } from "../../xlsx/content-types";
import { relationshipsOf, relationshipsPath, removeRelationship } from "../../xlsx/relationships";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import { relationshipId } from "../../xlsx/workbook-part";
import type { SheetEntry } from "../../xlsx/workbook-part";
import { childElement, childElements, wholeNumber } from "../../xlsx/xml-elements";
import type { XmlElement } from "../../xlsx/xml";
import { formulaWithout } from "./moved-formula";
import { rewriteReferences } from "./rewritten-references";
import { reachableParts } from "./sheet-parts";

/** Names of one sheet, and the windows, count the tabs. */
function renumberTabs(root: XmlElement, before: readonly SheetEntry[], after: readonly SheetEntry[]): void {
  const numberOf = (old: number) => after.findIndex(({ element }) => element === before[old]?.element);
  const names = childElement(root, "definedNames");
  for (const name of names ? childElements(names, "definedName") : []) {
    const old = wholeNumber(name, "localSheetId");
    if (old === null) continue;
    const number = numberOf(old);
    if (number < 0) names?.removeChild(name);
    else name.setAttribute("localSheetId", String(number));
  }
  if (names && childElements(names).length === 0) root.removeChild(names);
  const firstSeen = Math.max(
    0,
    after.findIndex(({ hidden }) => !hidden),
  );
  const views = childElement(root, "bookViews");
  for (const view of views ? childElements(views, "workbookView") : []) {
    const active = numberOf(wholeNumber(view, "activeTab") ?? 0);
    const number = active < 0 || after[active]?.hidden ? firstSeen : active;
    if (number > 0 || view.hasAttribute("activeTab")) view.setAttribute("activeTab", String(number));
    view.removeAttribute("firstSheet");
  }
}

function sameOrder(one: readonly SheetEntry[], other: readonly SheetEntry[]): boolean {
  return one.length === other.length && one.every(({ element }, index) => element === other[index]?.element);
}

/** Puts the tabs into an order; those that are left out go from the list, with the names that are theirs alone. */
function arrange(book: WorkbookDraft, after: readonly SheetEntry[]): void {
  const before = book.entries;
  if (sameOrder(before, after)) return;
  const root = book.draft.changedRoot(book.path);
  const list = childElement(root, "sheets");
  for (const { element } of before) list?.removeChild(element);
  for (const { element } of after) list?.appendChild(element);
  renumberTabs(root, before, after);
  book.sheetsChanged();
}

/** Puts the worksheets into the order of their names; a chart sheet stays behind the worksheet that it stood behind. */
export function orderSheets(book: WorkbookDraft, names: readonly string[]): void {
  const groups = new Map<string, SheetEntry[]>();
  let group: SheetEntry[] = [];
  const leading = group;
  for (const entry of book.entries) {
    if (entry.isWorksheet) {
      group = [];
      groups.set(entry.name, group);
    }
    group.push(entry);
  }
  arrange(book, [...leading, ...names.flatMap((name) => groups.get(name) ?? [])]);
}

/** Removes a sheet with all that only it had; references to it become #REF!, as in Excel. */
export function removeSheet(book: WorkbookDraft, entry: SheetEntry): void {
  const { draft } = book;
  const tabs = book.entries.map(({ name }) => name);
  rewriteReferences(book, (formula) => formulaWithout(formula, entry.name, tabs));
  const before = reachableParts(book);
  const id = relationshipId(entry.element)?.value;
  arrange(
    book,
    book.entries.filter(({ path }) => path !== entry.path),
  );
  const relationship = relationshipsOf(draft, book.path).find((one) => one.id === id);
  if (relationship) removeRelationship(draft, book.path, relationship);
  const after = reachableParts(book);
  for (const path of before) {
    if (after.has(path)) continue;
    draft.remove(path);
    removeContentType(draft, path);
    if (draft.has(relationshipsPath(path))) draft.remove(relationshipsPath(path));
  }
  book.sheetsChanged();
}
