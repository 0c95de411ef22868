import { type Decimal, fixed, plain, rounded, zero } from "../number/decimal";
import { percentOf } from "../number/rate";
import type { Profile } from "../profile/profile";
import type { Explained } from "./explained";

/** The figures of the funds row: 分值 (分), 全年预算数 and 全年执行数 (万元). */
export interface Funds {
  readonly weight: Decimal;
  readonly annualBudget: Decimal;
  readonly executed: Decimal;
}

/** How the funds row scores: nothing without a budget, in full when all of it was spent, else by its share. */
export type ExecutionCase = "noBudget" | "full" | "share";

/**
 * 预算执行得分 = 分值 × 执行率, at most 分值, rounded half up to two decimals; 0 without a budget.
 * Source: pmkpi (caps at the weight); the notes of the Beijing form ("执行率*该指标分值,最高不得超过分值上限").
 */
export function executionScore(
  funds: Funds,
): Explained & { readonly score: Decimal; readonly of: ExecutionCase } {
  const { weight, annualBudget, executed } = funds;
  const budget = plain(annualBudget);
  if (annualBudget.lte(0))
    return { of: "noBudget", score: zero, how: `全年预算数为 ${budget}，没有执行率：得 0 分` };
  if (executed.gte(annualBudget)) {
    return { of: "full", score: weight, how: `${plain(executed)} ≥ ${budget}：得满分 ${plain(weight)} 分` };
  }
  const score = rounded(weight.times(executed).div(annualBudget), 2);
  const formula = `${plain(weight)} × ${plain(executed)} ÷ ${budget}`;
  return { of: "share", score, how: `${formula} = ${fixed(score, 2)} 分` };
}

/** A local cap of the total score by the execution rate. */
export interface ExecutionCap {
  /** %: rates below it are capped. */
  readonly below: string;
  /** 分: the most the total may be. */
  readonly points: string;
}

/** The cap an execution rate (执行数 ÷ 预算数) falls under, or null; whether caps apply at all is the profile's (S-51). */
export function executionCap(
  { annualBudget, executed }: Pick<Funds, "annualBudget" | "executed">,
  { executionCaps }: Profile,
): ExecutionCap | null {
  const rate = percentOf(executed, annualBudget);
  const found = rate && executionCaps.find(({ below }) => rate.lt(below.value));
  return found ? { below: found.below.value, points: found.cap.value } : null;
}
