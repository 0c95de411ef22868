import type { Cell, Form } from "../form/form";
import { agreementOf, formFigure } from "../narrative/expected";
import type { Ref } from "../narrative/meaning";
import { type Decimal, decimal, fixed, plain } from "../number/decimal";
import { percentOf } from "../number/rate";
import { halfUnit } from "../number/rounding";
import type { Profile } from "../profile/profile";
import { groupedBy } from "../grouped";
import type { Evidence } from "./rule";
import { type Stated, cellOf, statedIn } from "./stated";
import { type PercentFault, percentFault } from "./stated-rate";

/** A change the report states: its amount, its percentage or both, with what it must be. */
export interface StatedChange {
  readonly amount: Stated<"change"> | null;
  readonly percent: Stated<"change"> | null;
  readonly of: Ref;
  readonly base: Ref | null;
  /** This year's and the compared figure; `before` of a base the forms lack follows from the printed amount. */
  readonly now: Decimal;
  readonly before: Decimal;
  readonly cells: readonly Cell[];
}

/** A change of less is none: half a cent of a 万元 (rules.json R-17). */
export const noChange = halfUnit(2);

/** The changes of the report whose figures are known, in reading order; figures of one phrase together. */
export function changesIn(form: Form): readonly StatedChange[] {
  const groups = groupedBy(statedIn(form, "change"), ({ group }) => group);
  return [...groups.values()].flatMap((members) => changeOf(form, members) ?? []);
}

function changeOf(form: Form, members: readonly Stated<"change">[]): StatedChange | null {
  const [first] = members;
  if (!first) return null;
  const amount = members.find(({ meaning }) => meaning.measure === "amount") ?? null;
  const percent = members.find(({ meaning }) => meaning.measure === "percent") ?? null;
  const { of, base } = first.meaning;
  const now = nowOf(form, of);
  if (!now) return null;
  if (base !== null) {
    const before = formFigure(form, base);
    if (!before) return null;
    return {
      amount,
      percent,
      of,
      base,
      now: now.value,
      before: before.value,
      cells: [...now.cells, ...before.cells],
    };
  }
  if (!amount || !percent) return null;
  const before = now.value.minus(amount.meaning.sign < 0 ? amount.value.neg() : amount.value);
  return { amount, percent, of, base, now: now.value, before, cells: now.cells };
}

/** This year's figure: the form's, or what the report says where the forms do not hold it (收入). */
function nowOf(form: Form, of: Ref): { readonly value: Decimal; readonly cells: readonly Cell[] } | null {
  const known = formFigure(form, of);
  if (known) return known;
  const stated = statedIn(form, "value").find(({ meaning }) => meaning.of === of);
  return stated ? { value: stated.value, cells: [] } : null;
}

/** What changed, with its sign. */
export function changed(change: StatedChange): Decimal {
  return change.now.minus(change.before);
}

export function isNoChange(change: StatedChange): boolean {
  return changed(change).abs().lt(noChange);
}

/** The figures of a change in their order. */
export function figuresOf({ amount, percent }: StatedChange): readonly Stated<"change">[] {
  return [amount, percent].flatMap((each) => each ?? []);
}

/** The fault of a change's percentage, or null: right, from a zero base or no change at all. */
export function growthFault(change: StatedChange, profile: Profile): PercentFault | null {
  const { percent, now, cells } = change;
  const delta = changed(change);
  const value = percentOf(delta, change.before);
  if (!percent || value === null || (isNoChange(change) && percent.value.eq(0))) return null;
  const terms = `${plain(delta.abs())} ÷ ${plain(change.before)}`;
  return percentFault(
    percent,
    { expected: value.abs(), terms, cells },
    percentOf(delta, now)?.abs() ?? null,
    profile,
  );
}

/** A wrong amount of a change, in the words of a finding. */
export interface AmountFault {
  readonly phrase: string;
  /** The two figures it is the difference of: "1.2 与 2". */
  readonly terms: string;
  readonly expected: Decimal;
  readonly evidence: Evidence;
}

/** The fault of a change's amount, or null when it is right; its direction is R-16's. */
export function amountFault(change: StatedChange, profile: Profile): AmountFault | null {
  const { amount, cells, base } = change;
  if (!amount || base === null) return null;
  const expected = changed(change).abs();
  const agreement = agreementOf(amount, expected, decimal(profile.tolerances.copy.value));
  if (agreement === "same") return null;
  return {
    phrase: amount.phrase,
    terms: `${plain(change.now)} 与 ${plain(change.before)}`,
    expected,
    evidence: {
      cells: [cellOf(amount), ...cells],
      expected: fixed(expected, 2),
      actual: fixed(amount.value, 2),
      difference: fixed(amount.value.minus(expected), 2),
      ...(agreement === "rounded" ? { severity: "notice" as const } : {}),
    },
  };
}
