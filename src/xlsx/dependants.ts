import { type Area, type CellPlace, contains } from "../core/address";
import { precedents } from "./precedents";
import type { NamesInBook, Precedents, SheetArea } from "./precedents";
import { cellKey } from "./worksheet";

/** A formula and the cells that it fills: one, or an array's. */
export interface FormulaCells extends SheetArea {
  readonly text: string;
}

/** A formula that has to be computed anew. */
export interface Dependant extends FormulaCells {
  /** What it reads is only known by computing it. */
  readonly isDynamic: boolean;
}

/** The cells that formulas fill. */
export function cellsOf(formulas: readonly FormulaCells[]): CellPlace[] {
  return formulas.flatMap(({ sheet, area }) => {
    const cells: CellPlace[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cells.push({ sheet, row, column });
    }
    return cells;
  });
}

/** The changed cells of one sheet. */
class ChangedCells {
  private readonly keys = new Set<number>();
  private readonly list: { row: number; column: number }[] = [];

  add(row: number, column: number): void {
    const key = cellKey(row, column);
    if (this.keys.has(key)) return;
    this.keys.add(key);
    this.list.push({ row, column });
  }

  meets(area: Area): boolean {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (size === 1) return this.keys.has(cellKey(area.top, area.left));
    return this.list.some(({ row, column }) => contains(area, row, column));
  }
}

type Changes = Map<string, ChangedCells>;

function addTo(changes: Changes, sheet: string, row: number, column: number): void {
  const key = sheet.toLowerCase();
  const cells = changes.get(key) ?? new ChangedCells();
  changes.set(key, cells);
  cells.add(row, column);
}

function isAffected(reads: Precedents, changes: Changes): boolean {
  return reads.areas.some(({ sheet, area }) => changes.get(sheet.toLowerCase())?.meets(area));
}

/**
 * The formulas whose result may differ after cells changed, directly or through other formulas. A formula that decides
 * only when computed what it reads (INDIRECT, OFFSET) is counted among them whenever anything changed.
 */
export function dependantsOf(
  changed: readonly CellPlace[],
  formulas: readonly FormulaCells[],
  book: NamesInBook,
): Dependant[] {
  if (changed.length === 0) return [];
  let waiting = formulas.map((formula) => ({
    formula,
    reads: precedents(formula.text, formula.sheet, book),
  }));
  const affected: Dependant[] = [];
  let changes: Changes = new Map();
  for (const { sheet, row, column } of changed) addTo(changes, sheet, row, column);
  for (let isFirst = true; changes.size > 0; isFirst = false) {
    const next: Changes = new Map();
    const unaffected: typeof waiting = [];
    for (const entry of waiting) {
      if (!(isFirst && entry.reads.isDynamic) && !isAffected(entry.reads, changes)) {
        unaffected.push(entry);
        continue;
      }
      affected.push({ ...entry.formula, isDynamic: entry.reads.isDynamic });
      for (const { sheet, row, column } of cellsOf([entry.formula])) addTo(next, sheet, row, column);
    }
    waiting = unaffected;
    changes = next;
  }
  return affected;
}
