import type { Area } from "../../../src/core/address";
import type { DesignCell } from "./design";

/** The form's type size in points; its cells leave `size` out except the title. */
const bodySize = 12;

/** Width of a text's line in Excel's characters (7 pixels each): a Chinese character is as wide as it is high. */
function lineWidth(line: string, size: number): number {
  let width = 0;
  for (const character of line) {
    const half = character.charCodeAt(0) < 0x2000;
    width += ((half ? 0.55 : 1) * size * 96) / 72 / 7;
  }
  return width;
}

/** How many lines a text takes when wrapped into a width. */
function lineCount(text: string, width: number, size: number): number {
  // A Chinese line breaks one character early rather than overhang, and Excel keeps a margin of about a character.
  const usable = Math.max(width - 1.5, 2);
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(lineWidth(line, size) / usable)), 0);
}

/** Row heights in which every wrapped text shows whole; a text merged over several rows is spread over them. */
export function fittedRowHeights(
  cells: readonly DesignCell[],
  merges: readonly Area[],
  columnWidths: readonly number[],
): number[] {
  const rowCount = Math.max(0, ...cells.map((cell) => cell.row + 1));
  const heights = new Array<number>(rowCount).fill(21);
  for (const cell of cells) {
    if (typeof cell.value !== "string") continue;
    const merge = merges.find((area) => area.top === cell.row && area.left === cell.column);
    const last = merge?.right ?? cell.column;
    const rows = (merge?.bottom ?? cell.row) - cell.row + 1;
    const width = columnWidths.slice(cell.column, last + 1).reduce((sum, each) => sum + each, 0);
    const size = cell.style?.size ?? bodySize;
    const lines = cell.style?.wrap ? lineCount(cell.value, width, size) : 1;
    const needed = (lines * size * 1.35 + 6) / rows;
    for (let row = cell.row; row < cell.row + rows; row++) {
      // 409 points is the most that Excel gives a row.
      heights[row] = Math.min(409, Math.max(heights[row] ?? 0, Math.ceil(needed)));
    }
  }
  return heights;
}
