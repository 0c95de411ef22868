import type { Decimal } from "../number/decimal";
import type { IndicatorValue } from "../number/indicator-value";

/** The amount (万元) that a value of the indicator table states, or null. A bare number is taken for 万元. */
export function amountIn(value: IndicatorValue): Decimal | null {
  if (value.kind !== "quantity" || value.approximate) return null;
  return value.unit === "万元" || value.unit === null ? value.value : null;
}
