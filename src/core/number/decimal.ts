import Big from "big.js";

const Exact = Big();
Exact.DP = 40;
Exact.RM = Exact.roundHalfUp;

/** An exact decimal number. Binary floats never take part in arithmetic. */
export type Decimal = Big;

/**
 * The decimal a cell or text stands for. A float is first cut to Excel's 15 significant digits, so that
 * 187.98000000000002 is 187.98. @throws when `from` is not a finite number.
 */
export function decimal(from: number | string | Decimal): Decimal {
  return new Exact(typeof from === "number" ? from.toPrecision(15) : from);
}

export const zero = decimal(0);

/** Rounded half up (away from zero) to `places` decimals, as Excel's ROUND does. */
export function rounded(value: Decimal, places: number): Decimal {
  return value.round(places, Exact.roundHalfUp);
}

/** Written with exactly `places` decimals, rounded half up: 83.333… -> "83.33". */
export function fixed(value: Decimal, places: number): string {
  return rounded(value, places).toFixed(places);
}

/** Written without trailing zeros or exponent: 29.20 -> "29.2". */
export function plain(value: Decimal): string {
  return value.toFixed();
}

export function sumOf(values: readonly Decimal[]): Decimal {
  return values.reduce((sum, value) => sum.plus(value), zero);
}

/** How many decimals a decimal is written with: 12.50 -> 1. */
export function decimalsOf(value: Decimal): number {
  return Math.max(0, value.c.length - value.e - 1);
}
