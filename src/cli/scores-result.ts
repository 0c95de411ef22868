import { type Decimal, fixed, plain } from "../core/number/decimal";
import { textOf } from "../core/form/text-of";
import type { FormScores, Measured } from "../core/scoring/form-scores";

/** 测算得分 of one row beside 自评得分, in points with two decimals; null = not filled or not measurable. */
interface RowResult {
  readonly weight: string | null;
  readonly stated: string | null;
  readonly measured: string | null;
  readonly differs: boolean;
  /** The steps to the measured score, or why there is none. */
  readonly how: string;
}

/** The scores by the official method as `--json` prints them (docs/cli.md). */
export interface ScoresResult {
  readonly execution: RowResult;
  readonly indicators: readonly (RowResult & { readonly number: number; readonly name: string | null })[];
  readonly total: Omit<RowResult, "weight"> & {
    /** Rows that could not be measured and count as filled. */
    readonly taken: number;
    readonly grade: string | null;
  };
}

export function scoresResult({ execution, indicators, total }: FormScores): ScoresResult {
  return {
    execution: rowResult(execution),
    indicators: indicators.map((row) => ({
      number: row.indicator.number,
      name: textOf(row.indicator.texts.level3),
      ...rowResult(row),
    })),
    total: {
      stated: pointsOf(total.stated),
      measured: pointsOf(total.score),
      differs: total.differs,
      how: total.how,
      taken: total.taken,
      grade: total.grade,
    },
  };
}

function rowResult({ weight, stated, score, differs, how }: Measured): RowResult {
  return {
    weight: weight && plain(weight),
    stated: pointsOf(stated),
    measured: pointsOf(score),
    differs,
    how,
  };
}

function pointsOf(points: Decimal | null): string | null {
  return points && fixed(points, 2);
}
