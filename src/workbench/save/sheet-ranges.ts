import { addressOf, areaOf } from "../../core/address";
import type { Area } from "../../core/address";
import { shiftedFormula } from "../../xlsx/shifted-formula";
import { allElements, childElement, childElements, isOn, recount } from "../../xlsx/xml-elements";
import { setText, textOf, wholeNumber } from "../../xlsx/xml-elements";
import { isElement } from "../../xlsx/xml";
import type { XmlElement } from "../../xlsx/xml";
import { movedLine, movedSpan } from "./line-move";
import type { LineMove } from "./line-move";
import { movedAreas } from "./moved-formula";

/** Attributes of a sheet or table that hold an area or several; the element goes when all its areas do. */
const areaAttributes: Readonly<Record<string, string>> = {
  mergeCell: "ref",
  hyperlink: "ref",
  autoFilter: "ref",
  sortState: "ref",
  sortCondition: "ref",
  conditionalFormatting: "sqref",
  dataValidation: "sqref",
  protectedRange: "sqref",
  ignoredError: "sqref",
  scenario: "sqref",
  inputCells: "r",
  cellWatch: "r",
  cellSmartTags: "r",
};

/** Attributes that may be left out when the cell they name went, or that no harm comes of. */
const looseAttributes: Readonly<Record<string, readonly string[]>> = {
  sheetView: ["topLeftCell"],
  customSheetView: ["topLeftCell"],
  pane: ["topLeftCell"],
  f: ["ref", "r1", "r2"],
};

/** Elements whose formulas are written for the first cell of their areas and move on for every other. */
const relative = new Set(["conditionalFormatting", "dataValidation"]);
const relativeFormulas = new Set(["formula", "formula1", "formula2", "f"]);

/** Takes an element away, and the lists around it that are empty without it. */
function removeWithEmptyLists(element: XmlElement, root: XmlElement): void {
  for (let gone = element; ;) {
    const parent = gone.parentNode;
    parent?.removeChild(gone);
    if (!parent || !isElement(parent)) return;
    if (parent.hasAttribute("count")) recount(parent);
    if (parent === root || childElements(parent).length > 0) return;
    gone = parent;
  }
}

function firstLeft(
  { top, bottom, left, right }: Area,
  move: LineMove,
): { row: number; column: number } | null {
  const [from, to] = move.axis === "row" ? [top, bottom] : [left, right];
  const isGone = from >= move.first && from < move.first + move.count;
  const line = isGone ? move.first + move.count : from;
  if (line > to) return null;
  return move.axis === "row" ? { row: line, column: left } : { row: top, column: line };
}

/** The areas that an element is about: its attribute's, or those of a child in the extensions. */
function areasText(element: XmlElement): string {
  const child = childElement(element, "sqref");
  return element.getAttribute("sqref") ?? (child ? textOf(child) : "");
}

/**
 * Writes the formulas of formats and validations for the first cell that will be left of their areas. To be done before the
 * references in them move.
 */
export function rebaseRelativeFormulas(root: XmlElement, move: LineMove): void {
  if (move.kind === "insert") return;
  for (const element of allElements(root)) {
    if (!relative.has(element.localName ?? "")) continue;
    const areas = areasText(element)
      .split(/\s+/)
      .map(areaOf)
      .filter((area) => area !== null);
    const [first] = areas;
    const base = areas.map((area) => firstLeft(area, move)).find((place) => place !== null);
    if (!first || !base) continue;
    const [rows, columns] = [base.row - first.top, base.column - first.left];
    if (rows === 0 && columns === 0) continue;
    for (const held of allElements(element)) {
      if (!relativeFormulas.has(held.localName ?? "")) continue;
      setText(held, shiftedFormula(textOf(held), rows, columns));
    }
  }
}

/** A filter counts its columns from the first one of its area. */
function moveFilterColumns(filter: XmlElement, move: LineMove): void {
  const area = areaOf(filter.getAttribute("ref") ?? "");
  const span = area && move.axis === "column" ? movedSpan(area.left, area.right, move) : null;
  if (!area || !span) return;
  for (const column of childElements(filter, "filterColumn")) {
    const moved = movedLine(area.left + (wholeNumber(column, "colId") ?? 0), move);
    if (moved === null) filter.removeChild(column);
    else column.setAttribute("colId", String(moved - span[0]));
  }
}

function moveBreak(element: XmlElement, move: LineMove): void {
  const list = element.parentNode;
  if (!list || !isElement(list) || list.localName !== (move.axis === "row" ? "rowBreaks" : "colBreaks"))
    return;
  const moved = movedLine(wholeNumber(element, "id") ?? 0, move);
  if (moved !== null) {
    element.setAttribute("id", String(moved));
    return;
  }
  list.removeChild(element);
  recount(list);
  const manual = childElements(list).filter((other) => isOn(other, "man"));
  list.setAttribute("manualBreakCount", String(manual.length));
}

/** Rows and columns that stay in view: what comes in among them stays in view too. */
function movePane(pane: XmlElement, move: LineMove): void {
  const name = move.axis === "row" ? "ySplit" : "xSplit";
  const size = wholeNumber(pane, name);
  if (size === null || !(pane.getAttribute("state") ?? "").startsWith("frozen")) return;
  const view = pane.parentNode;
  const corner = areaOf((view && isElement(view) ? view.getAttribute("topLeftCell") : null) ?? "A1");
  const start = (move.axis === "row" ? corner?.top : corner?.left) ?? 0;
  const span = movedSpan(start, start + size - 1, move);
  pane.setAttribute(name, String(Math.max(1, span ? span[1] - span[0] + 1 : 0)));
}

function moveSelection(selection: XmlElement, move: LineMove): void {
  const names = ["activeCell", "sqref"] as const;
  const moved = names.map((name) => movedAreas(selection.getAttribute(name) ?? "A1", move));
  for (const [index, name] of names.entries()) {
    if (moved.includes("")) selection.removeAttribute(name);
    else if (selection.hasAttribute(name)) selection.setAttribute(name, moved[index] ?? "");
  }
}

function moveArea(element: XmlElement, name: string, root: XmlElement, move: LineMove): void {
  const areas = element.getAttribute(name);
  if (areas === null) return;
  const moved = movedAreas(areas, move);
  const area = areaOf(moved);
  const isPointless =
    element.localName === "mergeCell" && area && area.top === area.bottom && area.left === area.right;
  if (moved === "" || isPointless) removeWithEmptyLists(element, root);
  else element.setAttribute(name, moved);
}

/** Cells outside the area would not be looked for by some readers. */
function moveDimension(element: XmlElement, move: LineMove): void {
  const moved = movedAreas(element.getAttribute("ref") ?? "", move);
  element.setAttribute("ref", moved === "" ? addressOf({ row: 0, column: 0 }) : moved);
}

/** An area that is the text of an element in the extensions: of the element around it. */
function moveAreaText(element: XmlElement, root: XmlElement, move: LineMove): void {
  const moved = movedAreas(textOf(element), move);
  const parent = element.parentNode;
  if (moved === "" && parent && isElement(parent)) removeWithEmptyLists(parent, root);
  else setText(element, moved);
}

/** Moves every area of a worksheet's or a table's own XML, but for its formulas, cells and column definitions. */
export function moveRanges(root: XmlElement, move: LineMove): void {
  for (const element of allElements(root)) {
    const name = element.localName ?? "";
    if (name === "autoFilter") moveFilterColumns(element, move);
    if (name === "brk") moveBreak(element, move);
    if (name === "pane") movePane(element, move);
    if (name === "selection") moveSelection(element, move);
    if (name === "dimension") moveDimension(element, move);
    if (name === "sqref") moveAreaText(element, root, move);
    const attribute = areaAttributes[name];
    if (attribute !== undefined) moveArea(element, attribute, root, move);
    for (const loose of looseAttributes[name] ?? []) {
      const address = element.getAttribute(loose);
      const moved = address === null ? null : movedAreas(address, move);
      if (moved === "") element.removeAttribute(loose);
      else if (moved !== null) element.setAttribute(loose, moved);
    }
  }
}
