import { worksheetOrder } from "../../xlsx/schema-order";
import {
  childElement,
  childElements,
  copied,
  insertInOrder,
  newElement,
  wholeNumber,
} from "../../xlsx/xml-elements";
import type { XmlElement } from "../../xlsx/xml";
import { movedSpan } from "./line-move";
import type { LineMove } from "./line-move";

/** One `col` element with its zero-based first and last column. */
interface Definition {
  readonly first: number;
  readonly last: number;
  readonly element: XmlElement;
}

function definitionsIn(list: XmlElement): Definition[] {
  return childElements(list, "col").map((element) => ({
    first: (wholeNumber(element, "min") ?? 1) - 1,
    last: (wholeNumber(element, "max") ?? 1) - 1,
    element,
  }));
}

function setSpan(element: XmlElement, first: number, last: number): void {
  element.setAttribute("min", String(first + 1));
  element.setAttribute("max", String(last + 1));
}

function copyAfter(element: XmlElement, first: number, last: number): XmlElement {
  const copy = copied(element);
  setSpan(copy, first, last);
  element.parentNode?.insertBefore(copy, element.nextSibling);
  return copy;
}

/** Makes definitions end before, and begin at, a column. */
function splitAt(list: XmlElement, column: number): void {
  const over = definitionsIn(list).find(({ first, last }) => first < column && column <= last);
  if (!over) return;
  copyAfter(over.element, column, over.last);
  setSpan(over.element, over.first, column - 1);
}

/** Columns that came in look like the one before them, but are seen and in no outline. */
function addLike(list: XmlElement, first: number, last: number): void {
  const before = definitionsIn(list).find((one) => one.last === first - 1);
  if (!before) return;
  const added = copyAfter(before.element, first, last);
  for (const name of ["hidden", "collapsed", "outlineLevel"]) added.removeAttribute(name);
}

/** Moves a sheet's column widths and formats. */
export function moveColumnDefinitions(sheet: XmlElement, move: LineMove): void {
  for (const list of childElements(sheet, "cols")) {
    if (move.kind === "insert") splitAt(list, move.first);
    for (const { first, last, element } of definitionsIn(list)) {
      const span = movedSpan(first, last, move);
      if (span) setSpan(element, span[0], span[1]);
      else list.removeChild(element);
    }
    if (move.kind === "insert") addLike(list, move.first, move.first + move.count - 1);
    if (!list.firstChild) sheet.removeChild(list);
  }
}

/** The definition of one column alone, made when there is none. */
export function definitionOf(sheet: XmlElement, column: number): XmlElement {
  let list = childElement(sheet, "cols");
  if (!list) {
    list = newElement(sheet, "cols");
    insertInOrder(sheet, list, worksheetOrder);
  }
  splitAt(list, column);
  splitAt(list, column + 1);
  const definitions = definitionsIn(list);
  const existing = definitions.find(({ first }) => first === column);
  if (existing) return existing.element;
  const made = newElement(list, "col");
  setSpan(made, column, column);
  list.insertBefore(made, definitions.find(({ first }) => first > column)?.element ?? null);
  return made;
}
