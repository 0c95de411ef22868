import { decimal } from "../number/decimal";
import { percentOf } from "../number/rate";
import type { Profile } from "../profile/profile";
import type { ThresholdName } from "../profile/thresholds";
import type { Known } from "./needs";
import type { Evidence } from "./rule";
import { percent, typed } from "./wording";

/** A rate below the least it should be, in the words and figures of a finding. */
export interface LowRate {
  /** "55.56%" */
  readonly rate: string;
  /** "90" */
  readonly limit: string;
  /** As typed. */
  readonly numerator: string;
  readonly denominator: string;
  readonly evidence: Evidence;
}

/**
 * A rate that is lower than the threshold by more than the tolerance of rates, or null; also null when the denominator
 * is zero, which is for the rule to tell.
 */
export function lowRate(
  numerator: Known,
  denominator: Known,
  threshold: ThresholdName,
  profile: Profile,
): LowRate | null {
  const rate = percentOf(numerator.value, denominator.value);
  const limit = profile.thresholds[threshold].value;
  if (rate === null || decimal(limit).minus(rate).lte(decimal(profile.tolerances.rate.value))) return null;
  return {
    rate: percent(rate),
    limit,
    numerator: typed(numerator),
    denominator: typed(denominator),
    evidence: { cells: [numerator.cell, denominator.cell], actual: percent(rate) },
  };
}
