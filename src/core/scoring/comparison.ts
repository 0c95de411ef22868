import type { Indicator } from "../form/form";
import { textOf } from "../form/text-of";
import type { IndicatorValue, Quantity } from "../number/indicator-value";
import { type Aim, aimOf } from "./aim";

/** A target and an actual that are quantities of one unit, and which way they are aimed. */
export interface Compared {
  readonly aim: Aim;
  /** The target has no operator that says which way. */
  readonly presumed: boolean;
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly reached: boolean;
}

/** The comparison, or why there is none; `aim` as far as the target tells. */
export type Comparison = Compared | { readonly apart: string; readonly aim: Aim | null };

/**
 * Compares 年度指标值 and 实际完成值 of a row as the official formulas do: quantities of one unit, aimed as the target
 * says or, without an operator, as its name lets presume (domain D.5, rules 1 and 4).
 */
export function compareQuantities(
  indicator: Indicator,
  target: IndicatorValue,
  actual: IndicatorValue,
): Comparison {
  if (target.kind !== "quantity") return { apart: "年度指标值不是可以比较大小的数量。", aim: null };
  const read = aimOf(indicator, target);
  if (read.aim === null) return { apart: read.reason, aim: null };
  const { aim, presumed } = read;
  const apart = (reason: string): Comparison => ({ apart: reason, aim });
  if (actual.kind !== "quantity") return apart("实际完成值不是可以比较大小的数量。");
  if (target.unit !== actual.unit || doubtful(indicator, target, actual)) {
    return apart("年度指标值与实际完成值的单位不同或缺少单位，无法比较。");
  }
  if (actual.approximate) return apart("实际完成值写的是约数。");
  const reached = aim === "atLeast" ? actual.value.gte(target.value) : actual.value.lte(target.value);
  const surely = aim === "atLeast" ? ["ge", "gt"] : ["le", "lt"];
  const exact = actual.operator === null || actual.operator === "eq";
  if (!exact && !(reached && surely.includes(actual.operator))) {
    return apart("实际完成值写的是范围，不是实际数。");
  }
  return { aim, presumed, target, actual, reached };
}

/** Two bare numbers of a rate, one of which may be a percentage that lost its sign (1 for 100%). */
function doubtful(indicator: Indicator, target: Quantity, actual: Quantity): boolean {
  const fraction = ({ value }: Quantity): boolean => value.gt(0) && value.lte(1);
  const name = textOf(indicator.texts.level3) ?? "";
  return (
    target.unit === null &&
    fraction(target) !== fraction(actual) &&
    /率|度|比例|比重|占比|覆盖|%/.test(name.normalize("NFKC"))
  );
}
