import type { CellPlace } from "../core/address";
import type { CellImage } from "../core/workbook";
import { formatText, heldContent } from "./cell-content";

type FillPattern = Excel.RangeFill["pattern"];

/** A cell as Excel holds it: what the core sees of it, and what putting it back needs besides. */
export interface HeldCell {
  readonly image: CellImage;
  /** The value is an error, not a text that reads like one. */
  readonly isError: boolean;
  readonly isLocked: boolean;
  readonly fill: { readonly color: string; readonly pattern: FillPattern | null };
}

/** A cell that was asked for and is there after the next sync. */
export interface CellProbe {
  readonly place: CellPlace;
  readonly range: Excel.Range;
  readonly held: () => HeldCell;
}

function only(grid: readonly (readonly unknown[])[]): unknown {
  return grid[0]?.[0];
}

/** Asks for all that {@link HeldCell} tells; done again after a write it reads the cell back. */
export function loadCell(range: Excel.Range): void {
  range.load("values,valueTypes,formulas,numberFormat");
  range.format.fill.load("color,pattern");
  range.format.protection.load("locked");
}

/** RRGGBB of a solid fill. An unfilled cell says white and "None". */
function solidFill(color: string, pattern: FillPattern | null): string | null {
  if (pattern !== null && pattern !== "Solid") return null;
  if (!/^#[0-9a-f]{6}$/i.test(color) || (pattern === null && color.toUpperCase() === "#FFFFFF")) return null;
  return color.slice(1).toUpperCase();
}

function heldCell(place: CellPlace, range: Excel.Range): HeldCell {
  const { fill, protection } = range.format;
  const pattern: FillPattern | null = fill.pattern;
  const { type, ...content } = heldContent(only(range.values), only(range.valueTypes), only(range.formulas));
  return {
    image: {
      place,
      ...content,
      numberFormat: formatText(only(range.numberFormat)),
      fill: solidFill(fill.color, pattern),
    },
    isError: type === "error",
    isLocked: protection.locked,
    fill: { color: fill.color, pattern },
  };
}

export function probe(sheet: Excel.Worksheet, place: CellPlace): CellProbe {
  const range = sheet.getRangeByIndexes(place.row, place.column, 1, 1);
  loadCell(range);
  return { place, range, held: () => heldCell(place, range) };
}
