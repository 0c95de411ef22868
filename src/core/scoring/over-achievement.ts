import { type Decimal, decimal } from "../number/decimal";
import { percentOf } from "../number/rate";
import type { Compared } from "./comparison";

/**
 * By how many percent a positive row exceeds its target, where the actual is at least `from` percent of it
 * (Guangxi: 130; others: 120); null below that, and where less is better.
 */
export function overAchievement({ aim, target, actual }: Compared, from: Decimal): Decimal | null {
  if (aim !== "atLeast") return null;
  const share = percentOf(actual.value, target.value);
  return share?.gte(from) ? share.minus(decimal(100)) : null;
}
