import type { Area } from "../../../src/core/address";
import type { CellStyle } from "../../../src/core/sheet-content";
import type { CellValue } from "../../../src/core/snapshot";
import type { DataId, DesignCell, SheetDesign } from "./design";
import { bodyStyle } from "./draft";

/** What a filer did to one cell; left out = as it was. */
export interface CellChange {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

function mapCells(
  designs: readonly SheetDesign[],
  change: (cell: DesignCell, design: SheetDesign) => DesignCell,
): SheetDesign[] {
  return designs.map((design) => ({ ...design, cells: design.cells.map((cell) => change(cell, design)) }));
}

/** The designs with the cells that hold these values of the CaseData changed. */
export function withCells(
  designs: readonly SheetDesign[],
  changes: Readonly<Partial<Record<DataId, CellChange>>>,
): SheetDesign[] {
  const pending = new Set(Object.keys(changes));
  const changed = mapCells(designs, (cell) => {
    const change = cell.holds === undefined ? undefined : changes[cell.holds];
    if (!change || cell.holds === undefined) return cell;
    pending.delete(cell.holds);
    const { numberFormat, ...content } = change;
    const style: CellStyle = { ...cell.style, ...(numberFormat === undefined ? {} : { numberFormat }) };
    return { ...cell, ...content, style };
  });
  if (pending.size > 0) throw new Error(`No cell holds ${[...pending].join("、")}`);
  return changed;
}

/** The designs with every cell of a sheet that reads exactly `from` reading `to`: labels, titles, headers. */
export function withTexts(
  designs: readonly SheetDesign[],
  sheet: string,
  texts: Readonly<Record<string, string>>,
): SheetDesign[] {
  const pending = new Set(Object.keys(texts));
  const changed = mapCells(designs, (cell, design) => {
    if (design.name !== sheet || typeof cell.value !== "string") return cell;
    const value = texts[cell.value];
    if (value === undefined) return cell;
    pending.delete(cell.value);
    return { ...cell, value };
  });
  if (pending.size > 0) throw new Error(`No cell of ${sheet} reads ${[...pending].join("、")}`);
  return changed;
}

/** Where a line stands after blank lines were put in front of the lines `before` (numbered as they were). */
function shifted(line: number, before: readonly number[]): number {
  return line + before.filter((each) => each <= line).length;
}

/** A list of sizes, one a line, with a size for each blank line put in. */
function widened<Size>(sizes: readonly Size[], before: readonly number[], blank: Size): Size[] {
  return sizes.flatMap((size, line) => [...before.filter((each) => each === line).map(() => blank), size]);
}

/**
 * A sheet in which someone inserted blank rows and columns in front of those named (zero-based, as they were;
 * a number named twice gets two). A merge across an inserted line grows by it, as in Excel. Formulas are refused:
 * their references would have to move too.
 */
export function withBlankLines(
  design: SheetDesign,
  before: { readonly rows: readonly number[]; readonly columns: readonly number[] },
): SheetDesign {
  if (design.cells.some((cell) => cell.formula !== undefined)) {
    throw new Error(`${design.name} has formulas`);
  }
  const merge = (area: Area): Area => ({
    top: shifted(area.top, before.rows),
    left: shifted(area.left, before.columns),
    bottom: shifted(area.bottom, before.rows),
    right: shifted(area.right, before.columns),
  });
  return {
    ...design,
    cells: design.cells.map((cell) => ({
      ...cell,
      row: shifted(cell.row, before.rows),
      column: shifted(cell.column, before.columns),
    })),
    merges: design.merges.map(merge),
    columnWidths: widened(design.columnWidths, before.columns, 5),
    rowHeights: widened(design.rowHeights, before.rows, 18),
    hiddenRows: design.hiddenRows.map((row) => shifted(row, before.rows)),
    hiddenColumns: design.hiddenColumns.map((column) => shifted(column, before.columns)),
  };
}

/** A sheet from which a whole row was deleted; merges over it shrink. */
export function withoutRow(design: SheetDesign, row: number): SheetDesign {
  const up = (line: number): number => (line > row ? line - 1 : line);
  return {
    ...design,
    cells: design.cells.filter((cell) => cell.row !== row).map((cell) => ({ ...cell, row: up(cell.row) })),
    merges: design.merges
      .filter((area) => area.top !== row || area.bottom !== row)
      .map((area) => ({
        ...area,
        top: up(area.top),
        bottom: area.bottom >= row ? area.bottom - 1 : area.bottom,
      })),
    rowHeights: design.rowHeights.filter((_height, line) => line !== row),
    hiddenRows: design.hiddenRows.filter((line) => line !== row).map(up),
  };
}

/** A sheet whose table is ruled throughout: every unused place from a row down to the last one is a bordered blank. */
export function ruled(design: SheetDesign, fromRow: number): SheetDesign {
  const lastRow = Math.max(
    ...design.cells.map((cell) => cell.row),
    ...design.merges.map((area) => area.bottom),
  );
  const lastColumn = design.columnWidths.length - 1;
  const taken = new Set(design.cells.map((cell) => `${cell.row},${cell.column}`));
  for (const area of design.merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) taken.add(`${row},${column}`);
    }
  }
  const blanks: DesignCell[] = [];
  for (let row = fromRow; row <= lastRow; row++) {
    for (let column = 0; column <= lastColumn; column++) {
      if (!taken.has(`${row},${column}`)) blanks.push({ row, column, value: null, style: bodyStyle });
    }
  }
  return { ...design, cells: [...design.cells, ...blanks] };
}
