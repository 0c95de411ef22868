import type { Grid, GridCell } from "./grid";
import { normalisedLabel } from "./label";

/** A field's printed label and its other wordings. */
export interface Labelled {
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** The normalised wordings of a field. */
export function wordings(field: Labelled): ReadonlySet<string> {
  return new Set([field.label, ...field.synonyms].map(normalisedLabel));
}

/** Rows first to last, both included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Every cell in the rows whose normalised text is one of the wordings, top to bottom. */
export function labelCells(grid: Grid, rows: RowRange, words: ReadonlySet<string>): GridCell[] {
  return grid.rows
    .filter((row) => row >= rows.first && row <= rows.last)
    .flatMap((row) => labelsOn(grid, row, words));
}

/** As {@link labelCells}, in one row. */
export function labelsOn(grid: Grid, row: number, words: ReadonlySet<string>): GridCell[] {
  return grid.row(row).filter((cell) => cell.label !== "" && words.has(cell.label));
}
