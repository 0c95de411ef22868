import { addressOf, areaAddress, areaOf } from "../core/address";
import type { CellValue } from "../core/snapshot";
import { storableText } from "../core/storable-text";
import { encodedText } from "./cell-text";
import { cellOrder, worksheetOrder } from "./schema-order";
import { cellKey } from "./worksheet";
import type { SheetRow, Worksheet } from "./worksheet";
import { childElement, childElements, insertInOrder, newElement, setText } from "./xml-elements";
import type { XmlElement } from "./xml";

/** The smallest index above a given one. */
function following(indices: Iterable<number>, index: number): number | null {
  let next: number | null = null;
  for (const other of indices) if (other > index && (next === null || other < next)) next = other;
  return next;
}

/** Gives every row its number: once one is inserted, counting on from the row before no longer works. */
function numberRows(sheet: Worksheet): void {
  for (const { index, element } of sheet.rows.values()) {
    if (!element.hasAttribute("r")) element.setAttribute("r", String(index + 1));
  }
}

function numberCells(row: SheetRow): void {
  for (const [column, cell] of row.cells) {
    if (!cell.hasAttribute("r")) cell.setAttribute("r", addressOf({ row: row.index, column }));
  }
}

/** The row's element and cells, made when the file does not list it. */
export function ensuredRow(sheet: Worksheet, index: number): SheetRow {
  const existing = sheet.rows.get(index);
  if (existing) return existing;
  numberRows(sheet);
  let data = childElement(sheet.root, "sheetData");
  if (!data) {
    data = newElement(sheet.root, "sheetData");
    insertInOrder(sheet.root, data, worksheetOrder);
  }
  const next = following(sheet.rows.keys(), index);
  const element = newElement(sheet.root, "row", { r: String(index + 1) });
  data.insertBefore(element, next === null ? null : (sheet.rows.get(next)?.element ?? null));
  const row = { index, element, cells: new Map<number, XmlElement>() };
  sheet.rows.set(index, row);
  return row;
}

/** `spans` and `dimension` tell readers where to look: a new cell must lie inside. */
function widen(sheet: Worksheet, row: SheetRow, column: number): void {
  const spans = /^(\d+):(\d+)$/.exec(row.element.getAttribute("spans") ?? "");
  if (spans) {
    const [first, last] = [Number(spans[1]), Number(spans[2])];
    const wider = `${Math.min(first, column + 1)}:${Math.max(last, column + 1)}`;
    row.element.setAttribute("spans", wider);
  }
  const dimension = childElement(sheet.root, "dimension");
  const area = areaOf(dimension?.getAttribute("ref") ?? "");
  if (!dimension || !area) return;
  const wider = {
    top: Math.min(area.top, row.index),
    left: Math.min(area.left, column),
    bottom: Math.max(area.bottom, row.index),
    right: Math.max(area.right, column),
  };
  if (areaAddress(wider) !== areaAddress(area)) dimension.setAttribute("ref", areaAddress(wider));
}

/** The cell's element; a new one looks as its row or column says. */
export function ensuredCell(sheet: Worksheet, rowIndex: number, column: number): XmlElement {
  const existing = sheet.cell(rowIndex, column);
  if (existing) return existing;
  const style = sheet.style(rowIndex, column);
  const row = ensuredRow(sheet, rowIndex);
  numberCells(row);
  const cell = newElement(sheet.root, "c", { r: addressOf({ row: rowIndex, column }) });
  if (style !== 0) cell.setAttribute("s", String(style));
  const next = following(row.cells.keys(), column);
  row.element.insertBefore(cell, next === null ? null : (row.cells.get(next) ?? null));
  row.cells.set(column, cell);
  widen(sheet, row, column);
  return cell;
}

/** Gives the cells that share a formula (of that number; all when left out) their own, so that each can be changed. */
export function unshare(sheet: Worksheet, id?: string | null): void {
  for (const { index, cells } of sheet.rows.values()) {
    for (const [column, cell] of cells) {
      const other = childElement(cell, "f");
      if (other?.getAttribute("t") !== "shared") continue;
      if (id !== undefined && other.getAttribute("si") !== id) continue;
      for (const name of ["t", "si", "ref"]) other.removeAttribute(name);
      setText(other, sheet.formulas.get(cellKey(index, column)) ?? "");
    }
  }
}

/** Takes a cell's content away; its style and its comment stay. */
function clear(sheet: Worksheet, cell: XmlElement, row: number, column: number): void {
  const formula = childElement(cell, "f");
  if (formula?.getAttribute("t") === "shared" && formula.firstChild)
    unshare(sheet, formula.getAttribute("si"));
  for (const child of childElements(cell)) if (child.localName !== "extLst") cell.removeChild(child);
  for (const name of ["t", "cm", "vm"]) cell.removeAttribute(name);
  sheet.formulas.delete(cellKey(row, column));
}

function addChild(cell: XmlElement, name: string, text: string): void {
  const child = newElement(cell, name);
  setText(child, text);
  insertInOrder(cell, child, cellOrder);
}

const errorValue = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!)$/;

/** Writes the result beside a cell's formula; null takes it away, so that nobody reads a stale one. */
export function setCachedValue(cell: XmlElement, value: CellValue): void {
  const old = childElement(cell, "v");
  if (old) cell.removeChild(old);
  cell.removeAttribute("t");
  if (value === null) return;
  if (typeof value === "number") {
    addChild(cell, "v", String(value));
  } else if (typeof value === "boolean") {
    cell.setAttribute("t", "b");
    addChild(cell, "v", value ? "1" : "0");
  } else {
    cell.setAttribute("t", errorValue.test(value) ? "e" : "str");
    addChild(cell, "v", encodedText(storableText(value)));
  }
}

/** Puts a number into a cell. */
export function setNumber(sheet: Worksheet, row: number, column: number, value: number): void {
  const cell = ensuredCell(sheet, row, column);
  clear(sheet, cell, row, column);
  addChild(cell, "v", String(value));
}

/** Puts text into a cell as text, whatever it begins with; empty text empties the cell. */
export function setCellText(sheet: Worksheet, row: number, column: number, value: string): void {
  const cell = ensuredCell(sheet, row, column);
  clear(sheet, cell, row, column);
  const stored = storableText(value);
  if (stored === "") return;
  const text = newElement(cell, "t", { "xml:space": "preserve" });
  setText(text, encodedText(stored));
  cell.setAttribute("t", "inlineStr");
  insertInOrder(cell, newElement(cell, "is", {}, [text]), cellOrder);
}

/** Empties a cell; nothing is added for one that the file does not list. */
export function setBlank(sheet: Worksheet, row: number, column: number): void {
  const cell = sheet.cell(row, column);
  if (cell) clear(sheet, cell, row, column);
}

/** Puts a formula (with its "=") and its present result into a cell. */
export function setFormula(
  sheet: Worksheet,
  row: number,
  column: number,
  formula: string,
  result: number | string | null,
): void {
  const cell = ensuredCell(sheet, row, column);
  clear(sheet, cell, row, column);
  addChild(cell, "f", formula.slice(1));
  setCachedValue(cell, result ?? "");
  sheet.formulas.set(cellKey(row, column), formula.slice(1));
}
