import { samePlace } from "../../src/core/address";
import { checkForm } from "../../src/core/check";
import type { Cell } from "../../src/core/form/form";
import { readForm } from "../../src/core/form/read";
import { profiles } from "../../src/core/profile/profiles";
import type { CellValue } from "../../src/core/snapshot";
import type { DataId, SheetDesign } from "../forms/build/design";
import { snapshotOf } from "../forms/build/snapshot";
import { standardSheets } from "../forms/build/standard-layout";
import { type Relation, relations } from "./relations";

/** One way to break a cell. */
interface Breaking {
  readonly name: string;
  /** null = the cell cannot be broken in this way (zero times ten is zero). */
  readonly of: (value: number, step: number) => { readonly value: CellValue } | null;
  /** Rules that may name the broken cell instead of the relation's own: they see it first. */
  readonly also: readonly string[];
}

const times = (factor: number) => (value: number) => (value === 0 ? null : { value: value * factor });
/** What is no number, or no amount at all, is named as that. */
const unreadable = ["P-06"];
const missing = ["B-01", "B-02", "B-07", "B-10", "B-23", "B-24", "B-37", "S-02", "S-11", "S-20", "S-21"];
const negative = ["B-01", "B-02", "B-44", "S-02", "S-20", "S-21"];

const breakings: readonly Breaking[] = [
  {
    name: "超过容差0.01",
    of: (value, step) => ({ value: round(value + step) }),
    also: ["B-01", "B-02"],
  },
  { name: "加1", of: (value) => ({ value: value + 1 }), also: [] },
  { name: "变号", of: times(-1), also: negative },
  { name: "×10", of: times(10), also: [] },
  { name: "×100", of: times(100), also: [] },
  { name: "×10000", of: times(10000), also: [] },
  { name: "留空", of: () => ({ value: null }), also: missing },
  { name: "写成文字", of: () => ({ value: "若干" }), also: unreadable },
];

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What came of breaking one cell of one relation in one way. */
export interface Broken {
  readonly relation: string;
  readonly cell: DataId;
  readonly breaking: string;
  /** Rules of the relation (or allowed beside them) with a finding that names the cell. */
  readonly caughtBy: readonly string[];
  /** Rules of the relation that say they could not be checked for want of this cell: nothing passes in silence. */
  readonly waiting: readonly string[];
}

/** Breaks every relation of the clean filing, one cell and one way at a time, and checks the whole form each time. */
export function breakRelations(): Broken[] {
  return relations.flatMap((relation) => {
    const sheets = standardSheets(relation.data);
    return relation.cells.flatMap((cell) => waysOf(relation, cell, sheets));
  });
}

function waysOf(relation: Relation, cell: DataId, sheets: readonly SheetDesign[]): Broken[] {
  if (relation.broken) {
    const value = relation.broken[cell];
    if (value === undefined) throw new Error(`${relation.name}: how is ${cell} broken?`);
    return [outcome(relation, cell, { value }, "越界", [], sheets)];
  }
  const held = sheets.flatMap(({ cells }) => cells).find(({ holds }) => holds === cell)?.value;
  // A cell the clean filing leaves blank stands for zero.
  const value = held === null ? 0 : held;
  if (typeof value !== "number") throw new Error(`${cell} holds no number`);
  return breakings.flatMap(({ name, of, also }) => {
    const broken = of(value, relation.steps?.[cell] ?? relation.step);
    return broken ? [outcome(relation, cell, broken, name, also, sheets)] : [];
  });
}

function outcome(
  relation: Relation,
  cell: DataId,
  { value }: { readonly value: CellValue },
  breaking: string,
  also: readonly string[],
  sheets: readonly SheetDesign[],
): Broken {
  const changed = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((each) => {
      if (each.holds !== cell) return each;
      const { row, column, style, holds } = each;
      return { row, column, value, holds, ...(style ? { style } : {}) };
    }),
  }));
  const sheet = changed.find(({ cells }) => cells.some(({ holds }) => holds === cell));
  const at = sheet?.cells.find(({ holds }) => holds === cell);
  if (!sheet || !at) throw new Error(`${cell} is not on the form`);
  const place = { sheet: sheet.name, row: at.row, column: at.column };
  const { outcomes } = checkForm(readForm(snapshotOf(changed)), profiles["national-2021"]);
  const allowed = new Set([...relation.rules, ...also]);
  const names = ({ cells }: { readonly cells: readonly Cell[] }) =>
    cells.some((each) => samePlace(each.place, place));
  const own = outcomes.filter(({ rule }) => allowed.has(rule.id));
  const caughtBy = own.filter(({ findings }) => findings.some(names)).map(({ rule }) => rule.id);
  const waiting = own.filter(({ notChecked }) => notChecked.some(names)).map(({ rule }) => rule.id);
  return { relation: relation.name, cell, breaking, caughtBy, waiting };
}
