import { childElement } from "../xlsx/xml-elements";
import type { XmlElement } from "../xlsx/xml";
import type { WordCell, WordTable } from "./word-document";
import { attribute, valueOf } from "./word-parts";

/** Word's own limit is 63 columns; whatever says more is cut here. */
const mostColumns = 256;

/** A row of a table as the document holds it. */
export interface TableRow {
  /** Columns left out before the first cell. */
  readonly before: number;
  readonly cells: readonly XmlElement[];
}

/**
 * A table's rows as a grid. Cells that go on from the one above (w:vMerge) or from the left (w:hMerge) belong to it, as Word
 * shows them; what a merged-away cell still holds is shown by nobody.
 */
export function readTable(
  rows: readonly TableRow[],
  widths: readonly number[],
  textOf: (cell: XmlElement) => string,
): WordTable {
  const cells: Open[] = [];
  /** The cell that began in each column, as far as it can still go on downwards. */
  let above = new Map<number, Open>();
  rows.forEach(({ before, cells: elements }, row) => {
    const here = new Map<number, Open>();
    let column = bounded(before, 0);
    for (const element of elements) {
      const properties = childElement(element, "tcPr");
      const span = Math.min(bounded(Number(valueOf(properties, "gridSpan") ?? 1), 1), mostColumns - column);
      if (span < 1) break;
      const left = here.get(column - 1);
      if (goesOn(properties, "hMerge") && left?.row === row) {
        left.columnSpan += span;
        for (let at = column; at < column + span; at++) here.set(at, left);
        column += span;
        continue;
      }
      const upper = goesOn(properties, "vMerge") ? above.get(column) : undefined;
      if (upper?.column === column && upper.columnSpan === span) {
        upper.rowSpan += 1;
        for (let at = column; at < column + span; at++) here.set(at, upper);
      } else {
        const cell: Open = { row, column, rowSpan: 1, columnSpan: span, text: textOf(element) };
        cells.push(cell);
        for (let at = column; at < column + span; at++) here.set(at, cell);
      }
      column += span;
    }
    above = here;
  });
  return {
    kind: "table",
    rows: rows.length,
    columns: cells.reduce((most, { column, columnSpan }) => Math.max(most, column + columnSpan), 0),
    cells,
    widths: widths.map((width) => (Number.isFinite(width) && width > 0 ? width : 0)),
  };
}

/** A cell that may still grow while the rows below it are read. */
type Open = { -readonly [Key in keyof WordCell]: WordCell[Key] };

/** A merge that goes on: written without a value or as "continue". */
function goesOn(properties: XmlElement | null, name: "vMerge" | "hMerge"): boolean {
  const merge = properties ? childElement(properties, name) : null;
  return merge !== null && attribute(merge, "val") !== "restart";
}

function bounded(number: number, least: number): number {
  return Number.isFinite(number) ? Math.min(Math.max(Math.trunc(number), least), mostColumns) : least;
}
