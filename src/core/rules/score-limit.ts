import { decimal } from "../number/decimal";
import type { Profile } from "../profile/profile";
import { allowedScore } from "../scoring/quantity-score";
import type { ComparedRow } from "./compared-indicator";
import type { Waits } from "./needs";
import type { Evidence } from "./rule";
import { points } from "./score";
import { quoted, typed } from "./wording";
import { inQuotes } from "../quotes";

/** A score above what the row's result allows, in the words and figures of a finding. */
export interface ScoreExcess {
  readonly label: string;
  readonly stated: string;
  readonly target: string;
  readonly actual: string;
  /** The most the row may have. */
  readonly limit: string;
  /** How the limit was found: "按完成比例最多得 4.80 分（5 × 8640 ÷ 9000）". */
  readonly how: string;
  readonly excess: string;
  readonly evidence: Evidence;
}

/**
 * The excess of a missed row's score over the official one, or over what its own 评扣分标准 leaves where that is more;
 * null when the score is right or lower, or no formula covers the row. A score above the official one waits where the
 * standard has a calculation not understood here.
 */
export function scoreExcess(row: ComparedRow, profile: Profile): ScoreExcess | Waits | null {
  const { weight, score, targetCell, actualCell, standard } = row;
  const right = decimal(profile.tolerances.score.value);
  const allowed = allowedScore(row, weight.value, standard?.text ?? null);
  if (!allowed) return null;
  const cells = [score.cell, targetCell, actualCell, weight.cell];
  if (allowed.kind === "unclear") {
    const { official } = allowed;
    if (!standard || score.value.minus(official.score).lte(right)) return null;
    const reason = `${quoted(score.cell.label)}高于${official.by}计算的 ${points(official.score)} 分，而${quoted(standard.cell.label)}另有算法，无法判断，请按标准核对。`;
    return { reason, cells: [...cells, standard.cell], kind: "unreadable" };
  }
  const { score: limit, by, formula } = allowed.best;
  const excess = score.value.minus(limit);
  if (excess.lte(right)) return null;
  return {
    label: score.cell.label,
    stated: typed(score),
    target: targetCell.text.trim(),
    actual: actualCell.text.trim(),
    limit: points(limit),
    how: `${by}最多得 ${points(limit)} 分（${formula}）`,
    excess: points(excess),
    evidence: {
      cells: allowed.kind === "standard" && standard ? [...cells, standard.cell] : cells,
      expected: points(limit),
      actual: points(score.value),
      difference: points(excess),
      ...(excess.gt(profile.tolerances.scoreNotice.value) ? {} : { severity: "notice" }),
    },
  };
}

/** The sentence the rules of 得分偏高 share. */
export function scoreExcessMessage(e: ScoreExcess): string {
  return `${quoted(e.label)}填写 ${e.stated} 分，年度指标值${inQuotes(e.target)}，实际完成值${inQuotes(e.actual)}，${e.how}，多 ${e.excess} 分。`;
}
