import { placesOf } from "../form/layout";
import { type Decimal, decimal, fixed, plain, rounded } from "../number/decimal";
import type { Profile } from "../profile/profile";
import type { Known } from "./needs";
import type { Evidence } from "./rule";
import { typed } from "./wording";

/** A score that is not what the other figures make it, in the words and figures of a finding. */
export interface ScoreMismatch {
  readonly label: string;
  readonly stated: string;
  readonly right: string;
  readonly gap: string;
  readonly evidence: Evidence;
}

/** A score in a message: two decimals, as the form prints it. */
export function points(value: Decimal): string {
  return fixed(value, placesOf.points);
}

/** A weight or a sum of weights in a message: 10, 12.5. */
export function weightText(value: Decimal): string {
  return plain(rounded(value, placesOf.points));
}

/**
 * The mismatch of a score and the right one, or null when they agree. Both are compared at the form's two decimals, as
 * the fiscal system does; a small gap is a notice only (domain C.1).
 */
export function scoreMismatch(
  score: Known,
  right: Decimal,
  basis: readonly Known[],
  profile: Profile,
): ScoreMismatch | null {
  const expected = rounded(right, placesOf.points);
  const difference = score.value.minus(expected);
  const gap = difference.abs();
  if (gap.lte(decimal(profile.tolerances.score.value))) return null;
  const small = gap.lte(decimal(profile.tolerances.scoreNotice.value));
  return {
    label: score.cell.label,
    stated: typed(score),
    right: points(expected),
    gap: points(gap),
    evidence: {
      cells: [score.cell, ...basis.map(({ cell }) => cell)],
      expected: points(expected),
      actual: points(score.value),
      difference: points(difference),
      ...(small ? { severity: "notice" as const } : {}),
    },
  };
}
