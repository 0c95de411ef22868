import type { Area, CellPlace } from "../address";
import type { CellType, CellValue, SheetSnapshot } from "../snapshot";
import type { Cell } from "./form";
import { normalisedLabel } from "./label";
import { shown } from "./shown";

/** One non-empty cell of a sheet, in sheet coordinates. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly type: CellType;
  readonly numberFormat: string;
  readonly formula: string | null;
  /** Normalised label of a text cell; "" for other cells. */
  readonly label: string;
}

/** A worksheet as the reader walks it: only its non-empty cells, by row, in sheet coordinates. */
export class Grid {
  readonly sheet: string;
  /** Rows that hold anything, top to bottom. */
  readonly rows: readonly number[];
  readonly lastRow: number;
  /** The normalised labels of all its text cells. */
  readonly labels: ReadonlySet<string>;
  private readonly byRow = new Map<number, GridCell[]>();
  /** The merged areas that reach into a row. */
  private readonly mergedByRow = new Map<number, Area[]>();

  constructor(readonly snapshot: SheetSnapshot) {
    this.sheet = snapshot.name;
    let last = snapshot.origin.row - 1;
    snapshot.values.forEach((values, r) => {
      const row = snapshot.origin.row + r;
      const cells = values.flatMap((value, c) => this.gridCell(value, r, c) ?? []);
      if (cells.length > 0) {
        this.byRow.set(row, cells);
        last = row;
      }
    });
    this.rows = [...this.byRow.keys()];
    this.lastRow = last;
    this.labels = new Set([...this.byRow.values()].flatMap((cells) => cells.map(({ label }) => label)));
    for (const area of snapshot.merges ?? []) {
      for (let row = area.top; row <= Math.min(area.bottom, last); row += 1) {
        const here = this.mergedByRow.get(row);
        if (here) here.push(area);
        else this.mergedByRow.set(row, [area]);
      }
    }
  }

  private gridCell(value: CellValue, r: number, c: number): GridCell | null {
    const type = this.snapshot.types[r]?.[c] ?? "empty";
    const formula = this.snapshot.formulas[r]?.[c] ?? null;
    const blankText = typeof value === "string" && value.trim() === "";
    if (type === "empty" || value === null || blankText) return null;
    return {
      row: this.snapshot.origin.row + r,
      column: this.snapshot.origin.column + c,
      value,
      type,
      formula,
      numberFormat: this.snapshot.numberFormats[r]?.[c] ?? "General",
      label: typeof value === "string" && type === "text" ? normalisedLabel(value) : "",
    };
  }

  /** The non-empty cells of a row, left to right. */
  row(row: number): readonly GridCell[] {
    return this.byRow.get(row) ?? [];
  }

  /** The first non-empty cell of a row between two columns, both included. */
  firstIn(row: number, from: number, to: number): GridCell | null {
    return this.row(row).find((cell) => cell.column >= from && cell.column <= to) ?? null;
  }

  at(row: number, column: number): GridCell | null {
    return this.firstIn(row, column, column);
  }

  /** The merged area a cell is the top left of, or the cell alone. */
  areaAt(row: number, column: number): Area {
    const own = this.mergedByRow.get(row)?.find(({ top, left }) => top === row && left === column);
    return own ?? { top: row, left: column, bottom: row, right: column };
  }

  /** The cell whose merged area covers this one from above or the left, or null. */
  coveredBy(row: number, column: number): { readonly row: number; readonly column: number } | null {
    const area = this.mergedByRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
    if (!area || (area.top === row && area.left === column)) return null;
    return { row: area.top, column: area.left };
  }

  /** A cell of the form, empty or not, under its printed label. */
  cell(row: number, column: number, label: string): Cell {
    const place: CellPlace = { sheet: this.sheet, row, column };
    const r = row - this.snapshot.origin.row;
    const c = column - this.snapshot.origin.column;
    const numberFormat = this.snapshot.numberFormats[r]?.[c] ?? "General";
    return {
      place,
      label,
      text: shown(this.snapshot.values[r]?.[c] ?? null, numberFormat),
      formula: this.snapshot.formulas[r]?.[c] ?? null,
      numberFormat,
    };
  }
}
