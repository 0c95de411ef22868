import type { StructureChange } from "../structure";
import { isLineChange } from "./line-move";
import type { LineChange } from "./line-move";

/** Two changes as one, or null when they are not one after the other at the same place. */
function joined(one: LineChange, other: LineChange): LineChange | null {
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
    const both = last && isLineChange(last) && isLineChange(change) ? joined(last, change) : null;
    if (both) result.splice(-1, 1, both);
    else result.push(change);
  }
  return result;
}
