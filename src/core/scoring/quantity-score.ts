import { ownStandard } from "./own-standard";
import { type Decimal, fixed, plain } from "../number/decimal";
import type { Quantity } from "../number/indicator-value";
import type { Compared } from "./comparison";
import { type Explained, unscored } from "./explained";
import { equalScore, positiveScore, reverseScore, zeroTargetScore } from "./formulas";

/** A score and the calculation it comes from. */
export interface Calculated {
  readonly score: Decimal;
  /** "按完成比例" */
  readonly by: string;
  /** "5 × 8640 ÷ 9000", or in words where nothing is to be calculated. */
  readonly formula: string;
  readonly inWords: boolean;
}

/** The most points a row may have by the official formula or its own 评扣分标准, whichever gives more. */
export type Allowed =
  /** `stricter`: the standard gives less, and a filer who followed it is right too. */
  | { readonly kind: "official"; readonly best: Calculated; readonly stricter: Calculated | null }
  | { readonly kind: "standard"; readonly best: Calculated; readonly official: Calculated }
  /** The standard has a calculation that is not understood here: only what the official formula gives is known. */
  | { readonly kind: "unclear"; readonly official: Calculated };

/**
 * The official score of a compared row; null where no formula covers it (a negative target). Sources: see the formulas.
 */
function officialScore(compared: Compared, weight: Decimal): Calculated | null {
  const { aim, target, actual } = compared;
  switch (aim) {
    case "atLeast": {
      const formulaOf = target.operator === "ge" || target.operator === "gt" ? positiveScore : equalScore;
      const score = formulaOf(weight, target.value, actual.value);
      const share = `${plain(weight)} × ${plain(actual.value)} ÷ ${plain(target.value)}`;
      const inWords = actual.value.lt(0);
      return score && { score, by: "按完成比例", formula: inWords ? "负数按 0 计算" : share, inWords };
    }
    case "atMost": {
      const score = reverseScore(weight, target.value, actual.value);
      const over = plain(actual.value.minus(target.value));
      const inWords = actual.value.gte(target.value.times(2));
      const formula = inWords
        ? "实际完成值已达到年度指标值的 2 倍"
        : `${plain(weight)} ×（1 − ${over} ÷ ${plain(target.value)}）`;
      return score && { score, by: "按反向指标公式", formula, inWords };
    }
    case "zero":
      return {
        score: zeroTargetScore(weight, actual.value),
        by: "按零值指标",
        formula: "发生即不得分",
        inWords: true,
      };
  }
}

/** What a row that missed its target may have at most; null where no formula covers it. */
export function allowedScore(compared: Compared, weight: Decimal, standard: string | null): Allowed | null {
  const official = officialScore(compared, weight);
  if (!official) return null;
  const own = standard === null ? null : ownStandard(standard, weight, compared.target, compared.actual);
  if (own?.kind === "unclear") return { kind: "unclear", official };
  if (own?.kind !== "steps") return { kind: "official", best: official, stricter: null };
  const formula = `${plain(weight)} − ${plain(own.steps)} × ${plain(own.points)}`;
  const byStandard = { score: own.limit, by: "按评扣分标准", formula, inWords: false };
  return own.limit.gt(official.score)
    ? { kind: "standard", best: byStandard, official }
    : { kind: "official", best: official, stricter: byStandard };
}

/**
 * The score of a compared row with the steps to it: "98% ≥ 95%：得满分 10 分"; null with the reason where there is none.
 * A filer whose score (within `tolerance`, 分) follows a standard stricter than the official formula is taken at that.
 */
export function explainedScore(
  compared: Compared,
  weight: Decimal,
  standard: string | null,
  stated: Decimal | null,
  tolerance: Decimal,
): Explained {
  const { target, actual, reached, aim } = compared;
  const signs = aim === "atLeast" ? { reached: "≥", missed: "<" } : { reached: "≤", missed: ">" };
  const facts = `${quantityText(actual)} ${reached ? signs.reached : signs.missed} ${quantityText(target)}`;
  if (reached) return { score: weight, how: `${facts}：得满分 ${plain(weight)} 分` };
  const allowed = allowedScore(compared, weight, standard);
  if (!allowed) return unscored(`${facts}：年度指标值为负数，没有统一的计分公式`);
  if (allowed.kind === "unclear") {
    const { score, by } = allowed.official;
    return unscored(`${facts}：${by}为 ${fixed(score, 2)} 分，评扣分标准另有算法，请按标准计算`);
  }
  if (allowed.kind === "standard") return steps(facts, allowed.best, allowed.official);
  const { best, stricter } = allowed;
  const followed = stated !== null && stricter?.score.minus(stated).abs().lte(tolerance);
  return followed && stricter ? steps(facts, stricter, best) : steps(facts, best, null);
}

function steps(
  facts: string,
  { score, by, formula, inWords }: Calculated,
  other: Calculated | null,
): Explained {
  const step = inWords ? `${formula}，得 ${plain(score)} 分` : `${by} ${formula} = ${fixed(score, 2)} 分`;
  const beside = other ? `（${other.by}为 ${fixed(other.score, 2)} 分）` : "";
  return { score, how: `${facts}：${step}${beside}` };
}

/** A quantity in the unit it is compared in: 98%, 7.289万元. */
export function quantityText({ value, unit }: Quantity): string {
  return `${plain(value)}${unit ?? ""}`;
}
