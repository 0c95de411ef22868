import type { Cell } from "../form/form";
import { textOf } from "../form/text-of";
import { fixed } from "../number/decimal";
import { type FormScores, type Measured, type MeasuredTotal, scoreDifference } from "../scoring/form-scores";
import { inQuotes } from "../quotes";

/** A score that is measured otherwise than it was filled in, in the words and figures of the findings sheet. */
export interface DifferingScore {
  readonly name: string;
  /** Points with two decimals. */
  readonly measured: string;
  readonly stated: string;
  /** As filled minus measured. */
  readonly gap: string;
  readonly how: string;
  /** 得分 as filled. */
  readonly cell: Cell;
}

/** The scores that differ by more than the profile's tolerance: 预算执行, the rows in their order, the total. */
export function differingScores({ execution, indicators, total }: FormScores): DifferingScore[] {
  return [
    ...differing("预算执行", execution),
    ...indicators.flatMap((row) => {
      const { number, texts } = row.indicator;
      const name = textOf(texts.level3)?.replace(/\s+/g, "");
      return differing(name === undefined ? `指标${number}` : `指标${number}${inQuotes(name)}`, row);
    }),
    ...differing("总分", total),
  ];
}

function differing(name: string, row: Measured | MeasuredTotal): DifferingScore[] {
  const found = scoreDifference(row);
  if (!found) return [];
  const { score, stated, cell, how } = found;
  const gap = fixed(stated.minus(score), 2);
  return [{ name, measured: fixed(score, 2), stated: fixed(stated, 2), gap, how, cell }];
}
