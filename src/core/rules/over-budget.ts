import type { AmountRow } from "../form/fields";
import type { Form } from "../form/form";
import { decimal } from "../number/decimal";
import { percentOf } from "../number/rate";
import type { Profile } from "../profile/profile";
import { isPrinted } from "./blocks";
import { type Known, type NeedsFor, figure } from "./needs";
import type { Check, Evidence } from "./rule";
import { money, percent, quoted, typed } from "./wording";

/** An amount (万元) above what it may be at most, in the words and figures of a finding. */
export interface Excess {
  readonly label: string;
  /** As typed. */
  readonly actual: string;
  readonly limitLabel: string;
  readonly limit: string;
  /** Actual ÷ limit, "150.83%"; null when the limit is zero. */
  readonly rate: string | null;
  readonly gap: string;
  readonly evidence: Evidence;
}

/** The excess of an amount over its limit beyond the tolerance of copied figures, or null. */
export function excessOver(limit: Known, actual: Known, profile: Profile): Excess | null {
  const gap = actual.value.minus(limit.value);
  if (gap.lte(decimal(profile.tolerances.copy.value))) return null;
  const rate = percentOf(actual.value, limit.value);
  return {
    label: actual.cell.label,
    actual: typed(actual),
    limitLabel: limit.cell.label,
    limit: typed(limit),
    rate: rate && percent(rate),
    gap: money(gap),
    evidence: {
      cells: [actual.cell, limit.cell],
      expected: money(limit.value),
      actual: money(actual.value),
      difference: money(gap),
    },
  };
}

/** The sentence for spending above its budget, with the control rate. */
export function overBudgetMessage(e: Excess): string {
  // A rate that rounds to 100% would seem to contradict the excess.
  const rate = e.rate === null || e.rate === "100.00%" ? "" : `，控制率 ${e.rate}`;
  return `${quoted(e.label)}${e.actual} 万元，超过${quoted(e.limitLabel)}${e.limit} 万元${rate}，超出 ${e.gap} 万元。`;
}

/** 本年预算数 and 本年决算数 of one row (万元). */
export interface Spending {
  readonly budget: Known;
  readonly final: Known;
}

/** What was budgeted for a row and spent on it. */
export function spendingOn(row: AmountRow): NeedsFor<Spending> {
  return { budget: figure(`${row}.budget`), final: figure(`${row}.final`) };
}

/** The same, once for each of these rows that the form prints: counties leave out rows they do not use. */
export function perPrintedRow(rows: readonly AmountRow[]) {
  return (form: Form): readonly NeedsFor<Spending>[] =>
    rows.filter((row) => isPrinted(form, row)).map(spendingOn);
}

const messages = { overBudget: overBudgetMessage };

/** A row's 本年决算数 is within its 本年预算数. */
export const withinBudget: Check<Spending, typeof messages> = {
  messages,
  check({ budget, final }, { profile, fail }) {
    const excess = excessOver(budget, final, profile);
    if (excess) fail("overBudget", excess, excess.evidence);
  },
};
