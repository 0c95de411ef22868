import type { Decimal } from "./decimal";
import { halfUnit } from "./rounding";

/** numerator ÷ denominator in percent, unrounded; null when the denominator is zero (domain B: no rate then). */
export function percentOf(numerator: Decimal, denominator: Decimal): Decimal | null {
  return denominator.eq(0) ? null : numerator.times(100).div(denominator);
}

/**
 * Whether a printed rate (percent, shown with `decimals` decimals) is the computed one: within `least` percentage
 * points, or within half a unit of its last shown decimal, so that "83%" is right for 83.33 % (domain C.1).
 */
export function rateAgrees(stated: Decimal, computed: Decimal, decimals: number, least: Decimal): boolean {
  const difference = stated.minus(computed).abs();
  return difference.lte(least) || difference.lte(halfUnit(decimals));
}
