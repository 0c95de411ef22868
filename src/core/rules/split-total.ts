import { placesOf } from "../form/layout";
import { decimal, sumOf } from "../number/decimal";
import { sumAgrees } from "../number/rounding";
import type { Profile } from "../profile/profile";
import type { Known } from "./needs";
import type { Evidence } from "./rule";
import { addendsOf } from "./sum";
import { money, typed } from "./wording";

/** A split of 年度资金总额 that adds up to neither of its totals, in the words and figures of a finding. */
export interface SplitMismatch {
  readonly sum: string;
  /** "780.00 + 448.50" */
  readonly addends: string;
  readonly annual: string;
  readonly annualGap: string;
  readonly executed: string;
  readonly executedGap: string;
  readonly sameTotal: boolean;
  readonly evidence: Evidence;
}

/**
 * The mismatch of the parts and 年度资金总额, or null when they agree with 全年预算数 or with 全年执行数: the form does
 * not print which of the two columns is split (domain A.4).
 */
export function splitMismatch(
  parts: readonly Known[],
  totals: { readonly annual: Known; readonly executed: Known },
  profile: Profile,
): SplitMismatch | null {
  const { annual, executed } = totals;
  const values = parts.map(({ value }) => value);
  const least = decimal(profile.tolerances.sum.value);
  const agrees = (total: Known) => sumAgrees(total.value, values, placesOf.amount, least);
  if (agrees(annual) || agrees(executed)) return null;
  const sum = sumOf(values);
  const sameTotal = annual.value.eq(executed.value);
  const choices = sameTotal ? [annual] : [annual, executed];
  return {
    sum: money(sum),
    addends: addendsOf(parts),
    annual: typed(annual),
    annualGap: money(sum.minus(annual.value).abs()),
    executed: typed(executed),
    executedGap: money(sum.minus(executed.value).abs()),
    sameTotal,
    evidence: {
      cells: [...parts, annual, executed].map(({ cell }) => cell),
      expected: choices.map(({ value }) => money(value)).join(" 或 "),
      actual: money(sum),
      difference: choices.map(({ value }) => money(sum.minus(value))).join(" 或 "),
    },
  };
}

/** The sentence of both splits; `group` is the printed label over them. */
export function splitMessage(group: string, m: SplitMismatch): string {
  const sum = `“${group}”各项之和为 ${m.sum} 万元（${m.addends}）`;
  return m.sameTotal
    ? `${sum}，年度资金总额（全年预算数、全年执行数相同）为 ${m.annual} 万元，相差 ${m.annualGap} 万元。`
    : `${sum}，与全年预算数 ${m.annual} 万元相差 ${m.annualGap} 万元，与全年执行数 ${m.executed} 万元相差 ${m.executedGap} 万元；表上没有写明按哪一列分，与两列都不相等。`;
}
