import type { Achievement } from "../number/level-word";
import { type Decimal, decimal, rounded, zero } from "../number/decimal";

/*
 * The official score of one indicator. Source of the formulas: the scoring functions of the fiscal management system
 * (预算管理一体化系统, module gov.mof.fasp2.pmkpi), as collected in domain D.2 and D.3; they implement 财预〔2020〕10号
 * "完成指标值的记满分，未完成的按比例计分". Scores are rounded half up to two decimals, a negative actual counts as 0.
 * No source says how a negative target is scored: the score is then null.
 */

const places = 2;

/**
 * ≥ or >: reached gives the weight, else weight × actual ÷ target.
 * Source: pmkpi `selfpositiveindex`.
 */
export function positiveScore(weight: Decimal, target: Decimal, actual: Decimal): Decimal | null {
  if (target.lt(0)) return null;
  const done = notNegative(actual);
  return done.gte(target) ? weight : rounded(weight.times(done).div(target), places);
}

/**
 * = or no operator: more than the target is reached too; a target of 0 is reached by 0 only.
 * Source: pmkpi `selfequalindex`, `selfindexequalzero`.
 */
export function equalScore(weight: Decimal, target: Decimal, actual: Decimal): Decimal | null {
  return target.eq(0) ? zeroTargetScore(weight, actual) : positiveScore(weight, target, actual);
}

/**
 * ≤ or <: within the target gives the weight, at twice the target and above nothing is left, in between
 * weight × (1 − (actual − target) ÷ target).
 * Source: pmkpi `selfreverseindex`.
 */
export function reverseScore(weight: Decimal, target: Decimal, actual: Decimal): Decimal | null {
  if (target.lt(0)) return null;
  const done = notNegative(actual);
  if (done.lte(target)) return weight;
  if (done.gte(target.times(2))) return zero;
  return rounded(weight.times(decimal(1).minus(done.minus(target).div(target))), places);
}

/**
 * A target of 0 (no accidents, no complaints): none gives the weight, any gives nothing.
 * Source: pmkpi `selfindexequalzero`.
 */
export function zeroTargetScore(weight: Decimal, actual: Decimal): Decimal {
  return actual.lte(0) ? weight : zero;
}

/** The scores a qualitative result allows. */
export interface ScoreBand {
  readonly from: Decimal;
  readonly to: Decimal;
  /** Whether `to` itself is allowed. */
  readonly closed: boolean;
}

/**
 * 达成年度指标 [80% w, w], 部分达成 [60% w, 80% w), 未达成 [0, 60% w), where 80 and 60 are the profile's.
 * Source: pmkpi `selfqualscorecheck`; 财预〔2020〕10号 定性指标三档.
 */
export function qualitativeBand(
  achievement: Achievement,
  weight: Decimal,
  percents: { readonly achievedFrom: Decimal; readonly partlyAchievedFrom: Decimal },
): ScoreBand {
  const share = (percent: Decimal): Decimal => weight.times(percent).div(100);
  const achieved = share(percents.achievedFrom);
  const partly = share(percents.partlyAchievedFrom);
  switch (achievement) {
    case "reached":
      return { from: achieved, to: weight, closed: true };
    case "partly":
      return { from: partly, to: achieved, closed: false };
    case "notReached":
      return { from: zero, to: partly, closed: false };
  }
}

function notNegative(value: Decimal): Decimal {
  return value.lt(0) ? zero : value;
}
