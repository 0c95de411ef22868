import { areaAddress, areaOf } from "../../core/address";
import type { Area } from "../../core/address";
import { highestRow, widestColumn } from "../../core/sheet-size";
import { ensuredRow, setBlank } from "../../xlsx/cell-writing";
import { worksheetOrder } from "../../xlsx/schema-order";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import type { SheetEntry } from "../../xlsx/workbook-part";
import { childElement, childElements, insertInOrder, newElement, recount } from "../../xlsx/xml-elements";
import { definitionOf } from "./column-definitions";

/** Gives a row a height of its own, in points. */
export function setRowHeight(book: WorkbookDraft, entry: SheetEntry, row: number, height: number): void {
  const { element } = ensuredRow(book.worksheetToChange(entry), row);
  element.setAttribute("ht", String(Math.min(highestRow, Math.max(0, height))));
  element.setAttribute("customHeight", "1");
}

/** Gives a column a width of its own, in characters as Excel counts them. */
export function setColumnWidth(book: WorkbookDraft, entry: SheetEntry, column: number, width: number): void {
  const definition = definitionOf(book.worksheetToChange(entry).root, column);
  definition.setAttribute("width", String(Math.min(widestColumn, Math.max(0, width))));
  definition.setAttribute("customWidth", "1");
}

export function hideRow(book: WorkbookDraft, entry: SheetEntry, row: number, isHidden: boolean): void {
  const { element } = ensuredRow(book.worksheetToChange(entry), row);
  if (isHidden) {
    element.setAttribute("hidden", "1");
    return;
  }
  element.removeAttribute("hidden");
  if (element.getAttribute("ht") === "0")
    for (const name of ["ht", "customHeight"]) element.removeAttribute(name);
}

export function hideColumn(book: WorkbookDraft, entry: SheetEntry, column: number, isHidden: boolean): void {
  const definition = definitionOf(book.worksheetToChange(entry).root, column);
  if (isHidden) definition.setAttribute("hidden", "1");
  else definition.removeAttribute("hidden");
  const width = definition.getAttribute("width");
  if (width === null || (!isHidden && width === "0")) definition.setAttribute("width", "9");
}

function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Takes apart the merged areas that an area touches. */
export function unmerge(book: WorkbookDraft, entry: SheetEntry, area: Area): void {
  const { root } = book.worksheet(entry);
  const list = childElement(root, "mergeCells");
  const touched = (list ? childElements(list, "mergeCell") : []).filter((merge) => {
    const merged = areaOf(merge.getAttribute("ref") ?? "");
    return merged !== null && overlap(merged, area);
  });
  if (!list || touched.length === 0) return;
  book.draft.changedRoot(entry.path);
  for (const merge of touched) list.removeChild(merge);
  if (childElements(list).length === 0) root.removeChild(list);
  else recount(list);
  book.sheetsChanged();
}

/** Merges cells; all but the first are emptied, as Excel does, so that no formula counts what nobody sees. */
export function merge(book: WorkbookDraft, entry: SheetEntry, area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  unmerge(book, entry, area);
  const sheet = book.worksheetToChange(entry);
  for (const { index, cells } of [...sheet.rows.values()]) {
    if (index < area.top || index > area.bottom) continue;
    for (const column of [...cells.keys()]) {
      const isInside = column >= area.left && column <= area.right;
      if (isInside && (index !== area.top || column !== area.left)) setBlank(sheet, index, column);
    }
  }
  let list = childElement(sheet.root, "mergeCells");
  if (!list) {
    list = newElement(sheet.root, "mergeCells");
    insertInOrder(sheet.root, list, worksheetOrder);
  }
  list.appendChild(newElement(list, "mergeCell", { ref: areaAddress(area) }));
  recount(list);
  book.sheetsChanged();
}
