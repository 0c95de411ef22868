import type { IRange } from "@univerjs/core";
import type { Area } from "../../core/address";

/** An area as the core has it. */
export function areaOfRange({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}

/** An area as the grid has it. */
export function rangeOfArea({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
