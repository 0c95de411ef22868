import type { Form } from "../../core/form/form";
import { condensed } from "../../core/form/label";
import { type Decimal, sumOf } from "../../core/number/decimal";
import { read, readText } from "../../core/report/wording";

/** Points of one class of indicators: got and possible; null where not all of them can be read. */
export interface ScoreShare {
  /** "预算执行", or the first-level indicator as printed. */
  readonly name: string;
  readonly score: Decimal | null;
  readonly weight: Decimal | null;
}

/** How the self-evaluation's points are made up: 预算执行 first, then the first-level indicators as they stand. */
export function scoreComposition({ figures, indicators }: Form): ScoreShare[] {
  const classes = new Map<string, typeof indicators>();
  for (const indicator of indicators) {
    const level1 = readText(indicator.texts.level1);
    const name = level1 ? condensed(level1.value).replace(/指标.*$/, "") : "未写一级指标";
    classes.set(name, [...(classes.get(name) ?? []), indicator]);
  }
  const score = read(figures["funds.score"])?.value ?? null;
  const weight = read(figures["funds.weight"])?.value ?? null;
  const execution = score === null && weight === null ? [] : [{ name: "预算执行", score, weight }];
  return [
    ...execution,
    ...[...classes].map(([name, rows]) => ({
      name,
      score: sumIfAll(rows.map((row) => read(row.score)?.value ?? null)),
      weight: sumIfAll(rows.map((row) => read(row.weight)?.value ?? null)),
    })),
  ];
}

function sumIfAll(values: readonly (Decimal | null)[]): Decimal | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sumOf(known) : null;
}
