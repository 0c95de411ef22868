import { addressOf, placeOf } from "../../core/address";
import { childElement, childElements, newElement, wholeNumber } from "../../xlsx/xml-elements";
import type { XmlElement } from "../../xlsx/xml";
import { movedLine } from "./line-move";
import type { LineMove } from "./line-move";

interface Row {
  readonly index: number;
  readonly element: XmlElement;
}

/** The rows of a sheet with their zero-based numbers; files may leave them out: then each follows the one before. */
function rowsOf(data: XmlElement): Row[] {
  let next = 0;
  return childElements(data, "row").map((element) => {
    const index = (wholeNumber(element, "r") ?? next + 1) - 1;
    next = index + 1;
    return { index, element };
  });
}

interface Cell {
  readonly column: number;
  readonly element: XmlElement;
}

function cellsOf(row: XmlElement): Cell[] {
  let next = 0;
  return childElements(row, "c").map((element) => {
    const column = placeOf(element.getAttribute("r") ?? "")?.column ?? next;
    next = column + 1;
    return { column, element };
  });
}

function styled(like: XmlElement, row: number, column: number): XmlElement | null {
  const style = like.getAttribute("s");
  if (style === null || style === "0") return null;
  return newElement(like, "c", { r: addressOf({ row, column }), s: style });
}

/** What a row that comes in takes from the one above: its height and format, and the formats of its cells. */
const inherited = ["s", "customFormat", "ht", "customHeight"];

function rowLike({ element }: Row, index: number): XmlElement | null {
  const row = newElement(element, "row", { r: String(index + 1) });
  for (const name of inherited) {
    const value = element.getAttribute(name);
    if (value !== null && !(value === "0" && name === "ht")) row.setAttribute(name, value);
  }
  for (const cell of cellsOf(element)) {
    const copy = styled(cell.element, index, cell.column);
    if (copy) row.appendChild(copy);
  }
  return row.firstChild || row.attributes.length > 1 ? row : null;
}

function number({ element }: Row, index: number): void {
  for (const cell of cellsOf(element)) {
    cell.element.setAttribute("r", addressOf({ row: index, column: cell.column }));
  }
  element.setAttribute("r", String(index + 1));
}

function moveRows(data: XmlElement, move: LineMove): void {
  const rows = rowsOf(data);
  for (const row of rows) {
    const index = movedLine(row.index, move);
    if (index === null) data.removeChild(row.element);
    else number(row, index);
  }
  const above = rows.find(({ index }) => index === move.first - 1);
  if (move.kind === "remove" || !above) return;
  const next = rows.find(({ index, element }) => index >= move.first && element.parentNode === data);
  for (let added = 0; added < move.count; added++) {
    const row = rowLike(above, move.first + added);
    if (row) data.insertBefore(row, next?.element ?? null);
  }
}

function moveCells(row: Row, move: LineMove): void {
  row.element.removeAttribute("spans");
  const cells = cellsOf(row.element);
  number(row, row.index);
  for (const { column, element } of cells) {
    const moved = movedLine(column, move);
    if (moved === null) row.element.removeChild(element);
    else element.setAttribute("r", addressOf({ row: row.index, column: moved }));
  }
  const before = cells.find(({ column }) => column === move.first - 1);
  if (move.kind === "remove" || !before) return;
  const next = cells.find(
    ({ column, element }) => column >= move.first && element.parentNode === row.element,
  );
  for (let added = 0; added < move.count; added++) {
    const cell = styled(before.element, row.index, move.first + added);
    if (cell) row.element.insertBefore(cell, next?.element ?? null);
  }
}

/**
 * Moves the rows, or the cells of every row, of a worksheet. What comes in looks like the row above or the column before it,
 * as in Excel.
 */
export function moveCellsOfSheet(sheet: XmlElement, move: LineMove): void {
  const data = childElement(sheet, "sheetData");
  if (!data) return;
  if (move.axis === "row") moveRows(data, move);
  else for (const row of rowsOf(data)) moveCells(row, move);
}
