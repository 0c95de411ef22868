import { addressOf, areaOf, contains, mergeOver, placeOf } from "../core/address";
import type { Area } from "../core/address";
import { lastColumn, lastRow } from "../core/sheet-size";
import { shiftedFormula } from "./shifted-formula";
import { characterLimit } from "./snapshot-size";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { childElement, childElements, isOn, textOf, wholeNumber } from "./xml-elements";
import type { XmlElement } from "./xml";

/** A row and its cells by zero-based column. */
export interface SheetRow {
  readonly index: number;
  readonly element: XmlElement;
  readonly cells: Map<number, XmlElement>;
}

/** A formula that fills several cells at once (an array, a spilled result or a what-if table). */
export interface ArrayFormula {
  readonly area: Area;
  readonly text: string;
}

/** A formula written once and used, shifted, by many cells. */
interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell's number on its sheet, as a key. */
export function cellKey(row: number, column: number): number {
  return row * (lastColumn + 1) + column;
}

/** The cell of a key. */
export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / (lastColumn + 1)), column: key % (lastColumn + 1) };
}

function indexIn(value: number, last: number): number {
  if (value < 0 || value > last) throw new UnreadableWorkbook("corrupted", "cell outside the sheet");
  return value;
}

/** The rows of a sheet. Files may leave out the addresses of rows and cells: then each follows the one before. */
function readRows(data: XmlElement | null): Map<number, SheetRow> {
  const rows = new Map<number, SheetRow>();
  let nextRow = 0;
  for (const element of data ? childElements(data, "row") : []) {
    const index = indexIn((wholeNumber(element, "r") ?? nextRow + 1) - 1, lastRow);
    nextRow = index + 1;
    const row = rows.get(index) ?? { index, element, cells: new Map<number, XmlElement>() };
    rows.set(index, row);
    let nextColumn = 0;
    for (const cell of childElements(element, "c")) {
      const column = indexIn(placeOf(cell.getAttribute("r") ?? "")?.column ?? nextColumn, lastColumn);
      nextColumn = column + 1;
      row.cells.set(column, cell);
    }
  }
  return rows;
}

function listedAreas(root: XmlElement, list: string, item: string): Area[] {
  const parent = childElement(root, list);
  return (parent ? childElements(parent, item) : [])
    .map((element) => areaOf(element.getAttribute("ref") ?? ""))
    .filter((area) => area !== null);
}

/** A worksheet's XML with its cells found, its shared formulas written out and its merged areas known. */
export class Worksheet {
  readonly rows: Map<number, SheetRow>;
  readonly merges: readonly Area[];
  /** Formulas of more than one cell. */
  readonly arrays: ArrayFormula[] = [];
  readonly isProtected: boolean;
  /** Rows that the file does not list are hidden. */
  readonly hidesRowsByDefault: boolean;
  /** Formulas without their "=", by cell; those of arrays are in `arrays`. */
  readonly formulas = new Map<number, string>();
  private readonly shared = new Map<string, SharedFormula>();
  private sharedCharacters = 0;

  constructor(readonly root: XmlElement) {
    this.rows = readRows(childElement(root, "sheetData"));
    this.merges = listedAreas(root, "mergeCells", "mergeCell");
    this.isProtected = isOn(childElement(root, "sheetProtection"), "sheet");
    this.hidesRowsByDefault = isOn(childElement(root, "sheetFormatPr"), "zeroHeight");
    this.readFormulas();
  }

  /** Whether some cells share a formula. */
  get sharesFormulas(): boolean {
    return this.shared.size > 0;
  }

  cell(row: number, column: number): XmlElement | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** The formula with its "=", or null. */
  formula(row: number, column: number): string | null {
    const text = this.formulas.get(cellKey(row, column)) ?? this.arrayAt(row, column)?.text;
    return text === undefined ? null : `=${text}`;
  }

  arrayAt(row: number, column: number): ArrayFormula | undefined {
    return this.arrays.find(({ area }) => contains(area, row, column));
  }

  /** The merged area that a cell has vanished into. */
  mergeOver(row: number, column: number): Area | undefined {
    return mergeOver(this.merges, row, column);
  }

  /** The style number of a cell; one that is not in the file has its row's or its column's. */
  style(row: number, column: number): number {
    const cell = this.cell(row, column);
    if (cell) return wholeNumber(cell, "s") ?? 0;
    const line = this.rows.get(row)?.element;
    if (line && isOn(line, "customFormat")) return wholeNumber(line, "s") ?? 0;
    const definition = this.columnDefinitions().find(({ first, last }) => column >= first && column <= last);
    return (definition && wholeNumber(definition.element, "style")) ?? 0;
  }

  /** The `col` elements with their zero-based first and last column. */
  columnDefinitions(): { first: number; last: number; element: XmlElement }[] {
    const definitions = childElements(this.root, "cols").flatMap((list) => childElements(list, "col"));
    if (definitions.length > lastColumn + 1) {
      throw new UnreadableWorkbook("corrupted", "more column definitions than columns");
    }
    return definitions.map((element) => ({
      first: Math.max((wholeNumber(element, "min") ?? 1) - 1, 0),
      last: Math.min((wholeNumber(element, "max") ?? 1) - 1, lastColumn),
      element,
    }));
  }

  private readFormulas(): void {
    const orphans: { row: number; column: number; id: string }[] = [];
    for (const { index: row, cells } of this.rows.values()) {
      for (const [column, cell] of cells) {
        const element = childElement(cell, "f");
        if (!element) continue;
        const id = element.getAttribute("t") === "shared" ? (element.getAttribute("si") ?? "") : null;
        const text = textOf(element);
        if (id !== null && text === "") {
          if (!this.useShared(row, column, id)) orphans.push({ row, column, id });
        } else {
          if (id !== null) this.shared.set(id, { row, column, text });
          this.readOwnFormula(row, column, element, text);
        }
      }
    }
    for (const { row, column, id } of orphans) this.useShared(row, column, id);
  }

  private useShared(row: number, column: number, id: string): boolean {
    const master = this.shared.get(id);
    if (!master) return false;
    const text = shiftedFormula(master.text, row - master.row, column - master.column);
    this.sharedCharacters += text.length;
    if (this.sharedCharacters > characterLimit) throw new UnreadableWorkbook("tooLarge", "shared formulas");
    this.formulas.set(cellKey(row, column), text);
    return true;
  }

  private readOwnFormula(row: number, column: number, element: XmlElement, text: string): void {
    const kind = element.getAttribute("t");
    const ref = element.getAttribute("ref");
    const area = kind === "array" || kind === "dataTable" ? areaOf(ref ?? addressOf({ row, column })) : null;
    const inputs = [element.getAttribute("r1"), element.getAttribute("r2")].filter((input) => input !== null);
    const formula = kind === "dataTable" ? `TABLE(${inputs.join(",")})` : text;
    if (area && (area.top !== area.bottom || area.left !== area.right)) {
      this.arrays.push({ area, text: formula });
    } else if (formula !== "") {
      this.formulas.set(cellKey(row, column), formula);
    }
  }
}
