import type { Area } from "../core/address";
import { lastColumn } from "../core/sheet-size";
import { UnreadableWorkbook } from "./unreadable-workbook";

/**
 * Finds what lies over one row after the other: of things with an area, those that a row crosses. The rows must be asked
 * for in ascending order, so that many rows and many areas take no longer than both.
 * @throws UnreadableWorkbook when more lie over a row than it has columns: then they overlap.
 */
export function lyingOver<T>(
  things: readonly T[],
  areaOf: (thing: T) => Area,
): (row: number) => readonly T[] {
  const waiting = [...things].sort((one, other) => areaOf(other).top - areaOf(one).top);
  let over: T[] = [];
  return (row) => {
    over = over.filter((thing) => areaOf(thing).bottom >= row);
    for (let next = waiting.at(-1); next !== undefined && areaOf(next).top <= row; next = waiting.at(-1)) {
      waiting.pop();
      if (areaOf(next).bottom >= row) over.push(next);
    }
    if (over.length > lastColumn + 1) throw new UnreadableWorkbook("corrupted", "overlapping areas");
    return over;
  };
}
