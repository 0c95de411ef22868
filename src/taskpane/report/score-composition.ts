import { condensed } from "../../core/form/label";
import { groupedBy } from "../../core/grouped";
import { type Decimal, sumOf } from "../../core/number/decimal";
import { readText } from "../../core/report/wording";
import type { FormScores, Measured } from "../../core/scoring/form-scores";

/** Points of one class of indicators: got, possible and measured; null where not all of them are known. */
export interface ScoreShare {
  /** "预算执行", or the first-level indicator as printed. */
  readonly name: string;
  readonly score: Decimal | null;
  readonly weight: Decimal | null;
  /** Where one of its rows differs: what the class is measured at, rows that cannot be measured as filled. */
  readonly measured: Decimal | null;
}

/** How the self-evaluation's points are made up: 预算执行 first, then the first-level indicators as they stand. */
export function scoreComposition({ execution, indicators }: FormScores): ScoreShare[] {
  const classes = groupedBy(indicators, ({ indicator }) => {
    const level1 = readText(indicator.texts.level1);
    return level1 ? condensed(level1.value).replace(/指标.*$/, "") : "未写一级指标";
  });
  const isFilled = execution.stated !== null || execution.weight !== null;
  return [
    ...(isFilled ? [shareOf("预算执行", [execution])] : []),
    ...[...classes].map(([name, rows]) => shareOf(name, rows)),
  ];
}

function shareOf(name: string, rows: readonly Measured[]): ScoreShare {
  return {
    name,
    score: sumIfAll(rows.map(({ stated }) => stated)),
    weight: sumIfAll(rows.map(({ weight }) => weight)),
    measured: rows.some(({ differs }) => differs)
      ? sumIfAll(rows.map(({ score, stated }) => score ?? stated))
      : null,
  };
}

function sumIfAll(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sumOf(known) : null;
}
