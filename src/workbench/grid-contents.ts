import type { CellType, CellValue, SheetSnapshot, Snapshot } from "../core/snapshot";
import type { WorkbookState } from "../core/state";
import type { StructureChange } from "./structure";

/** What stands in a cell. */
export interface CellEntry {
  readonly value: CellValue;
  readonly type: CellType;
  /** With its "=", or null. */
  readonly formula: string | null;
}

/** Number format and fill of a cell. */
export interface Look {
  readonly numberFormat: string;
  /** RRGGBB of a solid fill; null = none. */
  readonly fill: string | null;
}

/** The look of a cell that the grid holds. */
export interface CellLook extends Look {
  readonly row: number;
  readonly column: number;
}

/** All that saving needs to know of the grid. */
export interface GridContents {
  readonly snapshot: Snapshot;
  /** By sheet; a cell that is not listed looks as it does in the file. */
  readonly looks: ReadonlyMap<string, readonly CellLook[]>;
  readonly structure: readonly StructureChange[];
  /** What the file is to carry; null = what it carries already. */
  readonly state: WorkbookState | null;
}

export const emptyEntry: CellEntry = { value: null, type: "empty", formula: null };

/** What stands in a cell of a snapshot. */
export function cellOf(sheet: SheetSnapshot, row: number, column: number): CellEntry {
  const [y, x] = [row - sheet.origin.row, column - sheet.origin.column];
  const [value, type] = [sheet.values[y]?.[x], sheet.types[y]?.[x]];
  if (value === undefined || type === undefined) return emptyEntry;
  return { value, type, formula: sheet.formulas[y]?.[x] ?? null };
}

/** Calls with every cell that one of two snapshots of a sheet reaches to. */
export function forEachCell(
  one: SheetSnapshot,
  other: SheetSnapshot,
  visit: (row: number, column: number) => void,
): void {
  const places = new Set<number>();
  for (const { origin, values } of [one, other]) {
    for (const [y, row] of values.entries()) {
      for (const x of row.keys()) places.add((origin.row + y) * columnsOfSheet + origin.column + x);
    }
  }
  for (const place of [...places].sort((first, second) => first - second)) {
    visit(Math.floor(place / columnsOfSheet), place % columnsOfSheet);
  }
}

const columnsOfSheet = 16_384;
