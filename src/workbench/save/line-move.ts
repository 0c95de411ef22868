import { lastColumn, lastRow } from "../../core/sheet-size";
import type { StructureChange } from "../structure";

/** Rows or columns that came in before `first`, or went from `first` on. */
export interface LineMove {
  readonly axis: "row" | "column";
  readonly kind: "insert" | "remove";
  readonly first: number;
  readonly count: number;
}

/** A change of a sheet's rows or columns. */
export type LineChange = Extract<StructureChange, { readonly first: number }>;

export function isLineChange(change: StructureChange): change is LineChange {
  return "first" in change;
}

/** The move that such a change is. */
export function lineMoveOf({ kind, first, count }: LineChange): LineMove {
  return {
    axis: kind.endsWith("Rows") ? "row" : "column",
    kind: kind.startsWith("insert") ? "insert" : "remove",
    first,
    count,
  };
}

/** The number of the last row or column. */
function lastLine({ axis }: LineMove): number {
  return axis === "row" ? lastRow : lastColumn;
}

/** Where a row or column is after the move; null = it went, or was pushed off the sheet. */
export function movedLine(line: number, move: LineMove): number | null {
  const { kind, first, count } = move;
  if (line < first) return line;
  if (kind === "insert") return line + count > lastLine(move) ? null : line + count;
  return line < first + count ? null : line - count;
}

/** Where rows or columns from one to another are after the move; null = nothing of them is left. */
export function movedSpan(from: number, to: number, move: LineMove): [number, number] | null {
  const { kind, first, count } = move;
  const last = lastLine(move);
  if (kind === "insert") {
    const start = from < first ? from : from + count;
    return start > last ? null : [start, Math.min(last, to < first ? to : to + count)];
  }
  const start = from < first ? from : Math.max(first, from - count);
  const end = to < first ? to : Math.max(first - 1, to - count);
  return start > end ? null : [start, end];
}
