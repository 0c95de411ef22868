import type { Cell, Indicator } from "../form/form";
import type { Quantity } from "../number/indicator-value";
import { type Aim, aimOf } from "./indicator-aim";
import { type Stated, indicatorValue, textOf } from "./indicator-values";
import { type Known, type Need, given } from "./needs";

/** A row whose target and actual are quantities of the same kind and unit, aimed as asked. */
export interface Compared {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly reached: boolean;
  readonly weight: Known;
  readonly score: Known;
  readonly targetCell: Cell;
  readonly actualCell: Cell;
  /** 评扣分标准 where it is filled. */
  readonly standard: { readonly cell: Cell; readonly text: string } | null;
}

/** The row, or why the rule does not speak of it. */
export type Comparison = Compared | { readonly apart: string };

/** A row's target and actual as compared by the rules of one aim, with its weight and score. */
export function comparison(indicator: Indicator, aim: Aim): Need<Comparison> {
  return (form) => {
    const target = indicatorValue(indicator.texts.target)(form);
    if ("reason" in target) return target;
    const actual = indicatorValue(indicator.texts.actual)(form);
    if ("reason" in actual) return actual;
    const pair = paired(indicator, aim, target.value, actual.value);
    if ("apart" in pair) return { value: pair };
    const weight = given(indicator.weight, "missing")(form);
    if ("reason" in weight) return weight;
    const score = given(indicator.score, "missing")(form);
    if ("reason" in score) return score;
    const { standard } = indicator.texts;
    return {
      value: {
        ...pair,
        weight: weight.value,
        score: score.value,
        targetCell: target.value.cell,
        actualCell: actual.value.cell,
        standard: standard.state === "read" ? { cell: standard.cell, text: standard.value } : null,
      },
    };
  };
}

function paired(
  indicator: Indicator,
  aim: Aim,
  { value: target }: Stated,
  { value: actual }: Stated,
): Pick<Compared, "target" | "actual" | "reached"> | { readonly apart: string } {
  if (target.kind !== "quantity") return { apart: aims[aim] };
  const read = aimOf(indicator, target);
  if (read.aim === null) return { apart: read.reason };
  if (read.aim !== aim) return { apart: aims[aim] };
  if (actual.kind !== "quantity") return { apart: "实际完成值不是可以比较大小的数量。" };
  if (target.unit !== actual.unit || doubtful(indicator, target, actual)) {
    return { apart: "年度指标值与实际完成值的单位不同或缺少单位，无法比较。" };
  }
  if (actual.approximate) return { apart: "实际完成值写的是约数。" };
  const reached = aim === "atLeast" ? actual.value.gte(target.value) : actual.value.lte(target.value);
  const surely = aim === "atLeast" ? ["ge", "gt"] : ["le", "lt"];
  const exact = actual.operator === null || actual.operator === "eq";
  if (!exact && !(reached && surely.includes(actual.operator))) {
    return { apart: "实际完成值写的是范围，不是实际数。" };
  }
  if (read.presumed && aim === "atMost" && reached) {
    return { apart: "成本指标没有写“≤”，实际没有超过年度指标值。" };
  }
  return { target, actual, reached };
}

const aims: Readonly<Record<Aim, string>> = {
  atLeast: "没有正向指标（≥、＞、＝）。",
  atMost: "没有反向指标（≤、＜）。",
  zero: "没有年度指标值为 0 的指标。",
};

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
