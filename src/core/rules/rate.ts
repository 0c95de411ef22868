import { decimal } from "../number/decimal";
import { percentOf, rateAgrees } from "../number/rate";
import type { Profile } from "../profile/profile";
import type { Known } from "./needs";
import type { Evidence } from "./rule";
import { percent, quoted, typed } from "./wording";

/** A rate that is not the quotient of its two figures, in the words and figures of a finding. */
export interface RateMismatch {
  readonly label: string;
  readonly stated: string;
  /** "83.33%" */
  readonly computed: string;
  /** "10 ÷ 12" */
  readonly quotient: string;
  readonly evidence: Evidence;
}

/** The mismatch of a printed rate, or null when it agrees or its denominator is zero. */
export function rateMismatch(
  rate: Known,
  numerator: Known,
  denominator: Known,
  profile: Profile,
): RateMismatch | null {
  const computed = percentOf(numerator.value, denominator.value);
  if (computed === null) return null;
  if (rateAgrees(rate.value, computed, rate.decimals, decimal(profile.tolerances.rate.value))) return null;
  return {
    label: rate.cell.label,
    stated: percent(rate.value),
    computed: percent(computed),
    quotient: `${typed(numerator)} ÷ ${typed(denominator)}`,
    evidence: {
      cells: [rate.cell, numerator.cell, denominator.cell],
      expected: percent(computed),
      actual: percent(rate.value),
      difference: percent(rate.value.minus(computed)),
    },
  };
}

/** The sentence all rate rules share. */
export function rateMessage(m: RateMismatch): string {
  return `${quoted(m.label)}填写 ${m.stated}，按 ${m.quotient} 计算应为 ${m.computed}。`;
}
