import type { Cell, Indicator } from "../form/form";
import type { Aim } from "../scoring/aim";
import { type Compared, compareQuantities } from "../scoring/comparison";
import { indicatorValue } from "./indicator-values";
import { type Known, type Need, given } from "./needs";

/** A row whose target and actual are quantities of the same kind and unit, aimed as asked. */
export interface ComparedRow extends Compared {
  readonly weight: Known;
  readonly score: Known;
  readonly targetCell: Cell;
  readonly actualCell: Cell;
  /** 评扣分标准 where it is filled. */
  readonly standard: { readonly cell: Cell; readonly text: string } | null;
}

/** A row's target and actual compared for the rules of one aim, with weight and score; or why they do not speak of it. */
export function comparison(indicator: Indicator, aim: Aim): Need<ComparedRow | { readonly apart: string }> {
  return (form) => {
    const target = indicatorValue(indicator, "target")(form);
    if ("reason" in target) return target;
    const actual = indicatorValue(indicator, "actual")(form);
    if ("reason" in actual) return actual;
    const compared = ofAim(aim, compareQuantities(indicator, target.value.value, actual.value.value));
    if ("apart" in compared) return { value: compared };
    const weight = given(indicator.weight, "missing")(form);
    if ("reason" in weight) return weight;
    const score = given(indicator.score, "missing")(form);
    if ("reason" in score) return score;
    const { standard } = indicator.texts;
    return {
      value: {
        ...compared,
        weight: weight.value,
        score: score.value,
        targetCell: target.value.cell,
        actualCell: actual.value.cell,
        standard: standard.state === "read" ? { cell: standard.cell, text: standard.value } : null,
      },
    };
  };
}

function ofAim(
  aim: Aim,
  compared: ReturnType<typeof compareQuantities>,
): Compared | { readonly apart: string } {
  if (compared.aim === null) return compared;
  if (compared.aim !== aim) return { apart: aims[aim] };
  if (!("apart" in compared) && compared.presumed && aim === "atMost" && compared.reached) {
    return { apart: "成本指标没有写“≤”，实际没有超过年度指标值。" };
  }
  return compared;
}

const aims: Readonly<Record<Aim, string>> = {
  atLeast: "没有正向指标（≥、＞、＝）。",
  atMost: "没有反向指标（≤、＜）。",
  zero: "没有年度指标值为 0 的指标。",
};
