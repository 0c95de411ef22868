import { type NumberKind, readNumber } from "../number/typed-number";
import type { Figure, TextReading } from "./form";
import type { Grid } from "./grid";

/** A place on a sheet where a value was looked for. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The figure in one cell, under its printed label. */
export function figureAt(grid: Grid, spot: Spot, label: string, kind: NumberKind): Figure {
  const cell = grid.cell(spot.row, spot.column, label);
  const held = grid.at(spot.row, spot.column);
  if (!held) return { state: "blank", cell };
  const reading = readNumber(held, kind);
  if (reading.state !== "read") return { state: reading.state, cell };
  return { ...reading, cell };
}

/** The text in one cell, under its printed label. Numbers are text as shown; text of white space only is blank. */
export function textAt(grid: Grid, spot: Spot, label: string): TextReading {
  const cell = grid.cell(spot.row, spot.column, label);
  const held = grid.at(spot.row, spot.column);
  if (!held) return { state: "blank", cell };
  if (held.type === "error") return { state: "error", cell };
  return { state: "read", cell, value: cell.text.trim() };
}
