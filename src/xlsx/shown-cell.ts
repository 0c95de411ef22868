import { addressOf } from "../core/address";
import type { CellPlace } from "../core/address";
import { workbookOrder, worksheetOrder } from "./schema-order";
import type { WorkbookDraft } from "./workbook-draft";
import { childElement, childElements, insertInOrder, isOn, newElement } from "./xml-elements";
import type { XmlElement } from "./xml";

function ensured(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const existing = childElement(parent, name);
  if (existing) return existing;
  const made = newElement(parent, name);
  insertInOrder(parent, made, order);
  return made;
}

/** The first view of a sheet; views are one per window of the workbook. */
function viewOf(root: XmlElement): XmlElement {
  const views = ensured(root, "sheetViews", worksheetOrder);
  const existing = childElement(views, "sheetView");
  if (existing) return existing;
  const view = newElement(root, "sheetView", { workbookViewId: "0" });
  views.appendChild(view);
  return view;
}

/** Selects the cell in the pane that its sheet has active. */
function select(view: XmlElement, place: CellPlace): void {
  const pane = childElement(view, "pane");
  const active = pane?.getAttribute("activePane") ?? null;
  const selections = childElements(view, "selection");
  let selection = selections.find((one) => one.getAttribute("pane") === active) ?? null;
  if (!selection) {
    selection = newElement(view, "selection", active === null ? {} : { pane: active });
    insertInOrder(view, selection, ["pane", "selection", "pivotSelection", "extLst"]);
  }
  for (const name of ["activeCell", "sqref"]) selection.setAttribute(name, addressOf(place));
  selection.removeAttribute("activeCellId");
  // Excel does not scroll to the selected cell by itself; one in a frozen pane's part is left to it.
  if (pane) return;
  const corner = { row: Math.max(0, place.row - 5), column: Math.max(0, place.column - 3) };
  view.setAttribute("topLeftCell", addressOf(corner));
}

/** Makes the file open at a cell. A sheet that is not there is ignored. */
export function showCell(book: WorkbookDraft, place: CellPlace): void {
  const entry = book.entry(place.sheet);
  if (!entry) return;
  const root = book.draft.changedRoot(book.path);
  const bookViews = ensured(root, "bookViews", workbookOrder);
  const bookView = childElement(bookViews, "workbookView") ?? newElement(root, "workbookView");
  if (!bookView.parentNode) bookViews.appendChild(bookView);
  bookView.setAttribute("activeTab", String(book.entries.findIndex(({ path }) => path === entry.path)));
  for (const other of book.entries) {
    if (other.path === entry.path || !other.isWorksheet) continue;
    const views = childElement(book.draft.root(other.path), "sheetViews");
    const view = views && childElement(views, "sheetView");
    if (!view || !isOn(view, "tabSelected")) continue;
    book.draft.changedRoot(other.path);
    view.removeAttribute("tabSelected");
  }
  const view = viewOf(book.draft.changedRoot(entry.path));
  view.setAttribute("tabSelected", "1");
  select(view, place);
}
