import { keysOf, recordOf } from "../record";
import type { Figure, TextReading } from "./form";
import type { FigureField, LabelPosition } from "./layout";
import { type Labelled, type RowRange, labelCells, wordings } from "./find-label";
import type { Grid, GridCell } from "./grid";
import { type Spot, figureAt, textAt } from "./read-cell";

/** Where the value of each label of a block stands, or the labels that compete for it. */
export type Found = { readonly spot: Spot } | { readonly rivals: readonly GridCell[] } | null;

/** A field of a block: its wordings and where its value stands. */
export interface BlockField extends Labelled {
  readonly position: LabelPosition;
}

/**
 * Finds the values of a small block of labels (staff, buildings, goals …) in some rows of a sheet.
 *
 * A label that may stand either way is above its value when two labels of the block share a row with nothing but
 * labels between them. `isLabel` tells all labels of the form: a value never lies beyond the next label.
 */
export function findInBlock<Id extends string>(
  grid: Grid,
  rows: RowRange,
  fields: Readonly<Record<Id, BlockField>>,
  isLabel: (cell: GridCell) => boolean,
): Record<Id, Found> {
  const ids = keysOf(fields);
  const cells = recordOf(ids, (id) => labelCells(grid, rows, wordings(fields[id])));
  const all = Object.values<GridCell[]>(cells).flat();
  const find = (id: Id): Found => {
    const [label, ...more] = cells[id];
    if (!label) return null;
    if (more.length > 0) return { rivals: cells[id] };
    const { position } = fields[id];
    const above = position === "above" || (position === "either" && isHeaderRow(grid, label.row, all));
    return {
      spot: above ? spotBelow(grid, label, all, rows, isLabel) : spotRight(grid, label, isLabel),
    };
  };
  return recordOf(ids, find);
}

/** A header row: at least two labels of the block, and from the first label on nothing that is a number. */
function isHeaderRow(grid: Grid, row: number, labels: readonly GridCell[]): boolean {
  const here = labels.filter((label) => label.row === row).map((label) => label.column);
  const between = grid
    .row(row)
    .filter((cell) => cell.column > Math.min(...here) && cell.column < Math.max(...here));
  return (
    here.length >= 2 && between.every((cell) => cell.type === "text" && !/^[\d.,%\s]+$/.test(cell.label))
  );
}

/** Right of the label: the next filled cell before the next label, else the blank cell beside it. */
export function spotRight(grid: Grid, label: GridCell, isLabel: (cell: GridCell) => boolean): Spot {
  const next = grid.row(label.row).find((cell) => cell.column > label.column);
  if (next && !isLabel(next)) return next;
  return { row: label.row, column: grid.areaAt(label.row, label.column).right + 1 };
}

/** Below a header row: the first row with a value under any of its labels, before the next row of labels. */
function spotBelow(
  grid: Grid,
  label: GridCell,
  labels: readonly GridCell[],
  rows: RowRange,
  isLabel: (cell: GridCell) => boolean,
): Spot {
  const header = labels.filter((other) => other.row === label.row);
  const row = valueRowBelow(grid, label.row, header, rows.last, isLabel);
  const column = filledUnder(grid, row, label)?.column ?? label.column;
  return { row, column };
}

/** The row of values under some header cells: the first that holds one, else the row right below the header. */
function valueRowBelow(
  grid: Grid,
  headerRow: number,
  header: readonly GridCell[],
  lastRow: number,
  isLabel: (cell: GridCell) => boolean,
): number {
  for (const row of grid.rows) {
    if (row <= headerRow) continue;
    if (row > lastRow || grid.row(row).some(isLabel)) break;
    const values = header.map((cell) => filledUnder(grid, row, cell));
    // A line that only repeats units in brackets belongs to the header.
    if (values.some((value) => value && !(value.type === "text" && value.label === ""))) return row;
  }
  return Math.max(...header.map((cell) => grid.areaAt(cell.row, cell.column).bottom)) + 1;
}

/** The filled cell of a row under a header cell or its merged area. */
export function filledUnder(grid: Grid, row: number, header: GridCell): GridCell | null {
  const { left, right } = grid.areaAt(header.row, header.column);
  return grid.firstIn(row, left, right);
}

export function foundFigure(grid: Grid, found: Found, field: FigureField, label: string): Figure {
  if (!found) return { state: "absent", label };
  if ("rivals" in found) return { state: "ambiguous", label, cells: rivalCells(grid, found.rivals, label) };
  return figureAt(grid, found.spot, label, field.kind);
}

export function foundText(grid: Grid, found: Found, label: string): TextReading {
  if (!found) return { state: "absent", label };
  if ("rivals" in found) return { state: "ambiguous", label, cells: rivalCells(grid, found.rivals, label) };
  return textAt(grid, found.spot, label);
}

export function rivalCells(grid: Grid, rivals: readonly GridCell[], label: string) {
  return rivals.map((rival) => grid.cell(rival.row, rival.column, label));
}
