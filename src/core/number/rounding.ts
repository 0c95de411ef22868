import { type Decimal, decimal, sumOf } from "./decimal";

/** Half of one unit of the last of `places` decimals: 2 -> 0.005; places below zero are tens, hundreds, …: -2 -> 50. */
export function halfUnit(places: number): Decimal {
  return decimal(`5e${-places - 1}`);
}

/**
 * Whether a printed total can be the sum of printed parts when each figure was rounded by itself.
 *
 * A figure with d declared places stands for the half-open interval from v−½ulp to v+½ulp (half-up rounding reaches
 * only one of the two ends). The total agrees when its interval meets the sum of its parts' intervals, that is when
 * the difference is below ½ulp × (n+1); idea from XBRL Calculations 1.1. `least` is accepted in any case
 * (domain C.1: 0.01 万元, seen in correct accounts).
 */
export function sumAgrees(
  total: Decimal,
  parts: readonly Decimal[],
  places: number,
  least: Decimal,
): boolean {
  const difference = total.minus(sumOf(parts)).abs();
  const widths = halfUnit(places).times(parts.length + 1);
  return difference.lte(least) || difference.lt(widths);
}

/** Whether `sum` of parts can be at most `limit` when each was rounded by itself; see {@link sumAgrees}. */
export function sumWithin(
  limit: Decimal,
  parts: readonly Decimal[],
  places: number,
  least: Decimal,
): boolean {
  return sumOf(parts).lte(limit) || sumAgrees(limit, parts, places, least);
}
