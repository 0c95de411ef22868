import type { IndicatorValue } from "../number/indicator-value";
import { type Achievement, isPositiveLevel } from "../number/level-word";

/** What a qualitative result says of its goal. */
export interface Judgement {
  readonly achievement: Achievement;
  /** Said in the official words or in the target's own; otherwise taken from a word of the positive list. */
  readonly certain: boolean;
}

/**
 * Whether a qualitative target was reached, by the words of the actual value: 达成, 部分达成, 未达成, the target's own
 * word, or a positive one (domain D.5, rule 6). Null where the pair is not qualitative or a person must judge.
 */
export function judgementOf(target: IndicatorValue, actual: IndicatorValue): Judgement | null {
  const qualitative = target.kind === "level" || (target.kind === "text" && target.number === null);
  if (!qualitative || actual.kind !== "level") return null;
  // A target such as 部分完成 would be reached by the same word, and missed by it: not ours to say.
  const graded = target.kind === "level" && target.achievement !== null && target.achievement !== "reached";
  if (graded) return null;
  if (actual.achievement !== null) return { achievement: actual.achievement, certain: true };
  if (target.kind === "level" && target.word === actual.word)
    return { achievement: "reached", certain: true };
  return isPositiveLevel(actual.word) ? { achievement: "reached", certain: false } : null;
}
