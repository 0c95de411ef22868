import { lastColumn, lastRow } from "../core/sheet-size";
import { cornerText, formulaPieces } from "./formula-pieces";
import type { Corner } from "./formula-pieces";

/** Excel counts on from the other edge when a shared formula's reference leaves the sheet. */
function wrapped(index: number, last: number): number {
  const size = last + 1;
  return ((index % size) + size) % size;
}

function shifted(corner: Corner, rows: number, columns: number): Corner {
  const { row, column } = corner;
  return {
    ...corner,
    row: row === null || corner.rowFixed ? row : wrapped(row + rows, lastRow),
    column: column === null || corner.columnFixed ? column : wrapped(column + columns, lastColumn),
  };
}

/** A formula as it reads that many rows and columns further on: what a cell that shares a formula computes. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return formulaPieces(formula)
    .map((piece) => {
      if (piece.kind !== "reference") return piece.text;
      const from = cornerText(shifted(piece.from, rows, columns));
      return piece.to ? `${from}:${cornerText(shifted(piece.to, rows, columns))}` : from;
    })
    .join("");
}
