import type { StructureChange } from "../structure";
import { lineMoveOf } from "./line-move";

type Lines = Extract<StructureChange, { readonly first: number }>;

function isLines(change: StructureChange | undefined): change is Lines {
  return change !== undefined && lineMoveOf(change) !== null;
}

/** Two changes as one, or null when they are not one after the other at the same place. */
function joined(one: Lines, other: Lines): Lines | null {
  if (one.kind !== other.kind || one.sheet !== other.sheet) return null;
  const count = one.count + other.count;
  if (one.kind.startsWith("insert")) {
    return other.first >= one.first && other.first <= one.first + one.count ? { ...one, count } : null;
  }
  return other.first <= one.first && one.first <= other.first + other.count
    ? { ...one, first: other.first, count }
    : null;
}

/** The same changes with rows (or columns) that came or went side by side, one after the other, as one: each costs time. */
export function joinedMoves(changes: readonly StructureChange[]): StructureChange[] {
  const result: StructureChange[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    const both = isLines(last) && isLines(change) ? joined(last, change) : null;
    if (both) result.splice(-1, 1, both);
    else result.push(change);
  }
  return result;
}
