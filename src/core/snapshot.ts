import type { Area } from "./address";

/** What a cell holds: a number as the host computes it, text, a boolean, or null when empty. Errors are text ("#REF!"). */
export type CellValue = string | number | boolean | null;

export type CellType = "empty" | "number" | "text" | "boolean" | "error";

/**
 * One worksheet as a host hands it over. All grids have the same shape (rows × columns of the used range) and
 * their cell [0][0] is the sheet's cell (origin.row, origin.column). Merged-away cells are empty.
 */
export interface SheetSnapshot {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  /** Protected against edits. */
  readonly protected: boolean;
  /** Zero-based top-left cell of the used range. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly CellType[])[];
  /** The formula with its "=", or null where the cell holds none. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes as Excel writes them in English: "General", "0.00%", "@". */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas in sheet coordinates, or null where the host cannot tell. */
  readonly merges: readonly Area[] | null;
  /** Zero-based sheet rows and columns that are hidden or filtered away. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** All that a host hands over about a workbook, in tab order. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
}
