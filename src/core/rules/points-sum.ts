import type { Cell } from "../form/form";
import { type Decimal, decimal, sumOf } from "../number/decimal";
import type { Profile } from "../profile/profile";
import type { Known } from "./needs";
import type { Evidence } from "./rule";
import { weightText } from "./score";

/** Weights that do not add up to what they should, in the words and figures of a finding. */
export interface WeightMismatch {
  readonly rows: number;
  readonly sum: string;
  readonly expected: string;
  readonly gap: string;
  readonly evidence: Evidence;
}

/** The mismatch of the sum of some weights (分) and what it should be, or null when they agree. */
export function weightMismatch(
  weights: readonly Known[],
  expected: Decimal,
  profile: Profile,
  labels: readonly Cell[] = [],
): WeightMismatch | null {
  const sum = sumOf(weights.map(({ value }) => value));
  const difference = sum.minus(expected);
  if (difference.abs().lte(decimal(profile.tolerances.score.value))) return null;
  return {
    rows: weights.length,
    sum: weightText(sum),
    expected: weightText(expected),
    gap: weightText(difference.abs()),
    evidence: {
      cells: [...labels, ...weights.map(({ cell }) => cell)],
      expected: weightText(expected),
      actual: weightText(sum),
      difference: weightText(difference),
    },
  };
}
