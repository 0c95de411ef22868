import type { Cell, Figure, Form, Indicator } from "../form/form";
import { type Decimal, decimal, fixed, sumOf } from "../number/decimal";
import type { IndicatorValue } from "../number/indicator-value";
import { type Profile, gradeOf } from "../profile/profile";
import { executionCap, executionScore } from "./execution";
import { type Explained, unscored } from "./explained";
import { rowScore } from "./row-score";

/** 测算得分 of one row beside its 自评得分. */
export interface Measured extends Explained {
  readonly weight: Decimal | null;
  /** 自评得分 as filled. */
  readonly stated: Decimal | null;
  readonly statedCell: Cell | null;
  /** Whether both are known and differ by more than the profile's tolerance. */
  readonly differs: boolean;
}

/** 测算总分: rows that cannot be scored by machine count with their 自评得分. */
export interface MeasuredTotal extends Explained {
  readonly stated: Decimal | null;
  readonly statedCell: Cell | null;
  readonly differs: boolean;
  /** How many rows count as filled because they could not be scored. */
  readonly taken: number;
  readonly grade: string | null;
}

/** The scores of a form by the official method. */
export interface FormScores {
  readonly execution: Measured;
  readonly indicators: readonly (Measured & { readonly indicator: Indicator })[];
  readonly total: MeasuredTotal;
}

/** A 测算得分 that differs from the 自评得分 in its cell. */
export interface ScoreDifference extends Explained {
  readonly score: Decimal;
  readonly stated: Decimal;
  readonly cell: Cell;
}

/** The difference of a row or the total, or null where it does not differ by more than the profile's tolerance. */
export function scoreDifference(row: Measured | MeasuredTotal): ScoreDifference | null {
  const { differs, score, stated, statedCell, how } = row;
  return differs && score && stated && statedCell ? { score, stated, cell: statedCell, how } : null;
}

/** Measures every score of the form, each with the steps to it or the reason why it cannot be measured. */
export function formScores(form: Form, profile: Profile): FormScores {
  const execution = executionRow(form, profile);
  const indicators = form.indicators.map((indicator) => ({
    ...indicatorRow(indicator, profile),
    indicator,
  }));
  return { execution, indicators, total: totalOf(form, profile, [execution, ...indicators]) };
}

function executionRow({ figures }: Form, profile: Profile): Measured {
  const weight = valueOf(figures["funds.weight"]);
  const annualBudget = valueOf(figures["funds.annualBudget"]);
  const executed = valueOf(figures["funds.executed"]);
  const missing = [
    weight ? [] : ["分值"],
    annualBudget ? [] : ["全年预算数"],
    executed ? [] : ["全年执行数"],
  ].flat();
  const found =
    weight && annualBudget && executed
      ? executionScore({ weight, annualBudget, executed })
      : unscored(`${missing.join("、")}没有填写或无法识别`);
  return measured(found, weight, figures["funds.score"], profile);
}

function indicatorRow(indicator: Indicator, profile: Profile): Measured {
  const weight = valueOf(indicator.weight);
  return measured(explained(indicator, weight, profile), weight, indicator.score, profile);
}

function explained(indicator: Indicator, weight: Decimal | null, profile: Profile): Explained {
  if (!weight || weight.lt(0)) return unscored("分值没有填写或无法识别");
  const { target, actual } = indicator.values;
  if (!isReadable(target)) return unscored("年度指标值没有填写或无法识别");
  if (!isReadable(actual)) return unscored("实际完成值没有填写或无法识别");
  return rowScore(indicator, target, actual, { weight, stated: valueOf(indicator.score) }, profile);
}

function isReadable(
  value: IndicatorValue | null,
): value is Exclude<IndicatorValue, { readonly kind: "unreadable" }> {
  return value !== null && value.kind !== "unreadable";
}

function measured(found: Explained, weight: Decimal | null, filled: Figure, profile: Profile): Measured {
  const stated = valueOf(filled);
  return {
    ...found,
    weight,
    stated,
    statedCell: cellOf(filled),
    differs: apart(found.score, stated, profile),
  };
}

function totalOf(form: Form, profile: Profile, rows: readonly Measured[]): MeasuredTotal {
  const filled = form.figures["total.score"];
  const stated = valueOf(filled);
  const statedCell = cellOf(filled);
  const counted = rows.map(({ score, stated: own }) => score ?? own);
  const known = counted.filter((score) => score !== null);
  const taken = rows.filter(({ score, stated: own }) => score === null && own !== null).length;
  if (known.length < rows.length) {
    const left = rows.length - known.length;
    const found = unscored(`有 ${left} 项无法测算，也没有填写自评得分`);
    return { ...found, stated, statedCell, differs: false, taken, grade: null };
  }
  const [execution, ...indicators] = known;
  const sum = sumOf(known);
  const parts = `预算执行 ${fixed(execution ?? sum, 2)} + 指标 ${fixed(sumOf(indicators), 2)}`;
  const rest = taken === 0 ? "" : `（其中 ${taken} 项无法测算，按自评得分计入）`;
  const capped = capOf(form, profile, sum);
  const score = capped?.score ?? sum;
  return {
    score,
    how: `${parts} = ${fixed(sum, 2)} 分${rest}${capped?.how ?? ""}`,
    stated,
    statedCell,
    differs: apart(score, stated, profile),
    taken,
    grade: gradeOf(score, profile),
  };
}

/** The total after a local cap, where the profile applies one and it bites. */
function capOf({ figures }: Form, profile: Profile, sum: Decimal): { score: Decimal; how: string } | null {
  const annualBudget = valueOf(figures["funds.annualBudget"]);
  const executed = valueOf(figures["funds.executed"]);
  const off = (profile.severities["S-51"] ?? "off") === "off";
  const cap = off || !annualBudget || !executed ? null : executionCap({ annualBudget, executed }, profile);
  if (!cap || sum.lte(cap.points)) return null;
  return { score: decimal(cap.points), how: `；执行率低于 ${cap.below}%，总分最多 ${cap.points} 分` };
}

function apart(score: Decimal | null, stated: Decimal | null, { tolerances }: Profile): boolean {
  return score !== null && stated !== null && score.minus(stated).abs().gt(tolerances.score.value);
}

function valueOf(figure: Figure): Decimal | null {
  return figure.state === "read" ? figure.value : null;
}

function cellOf(figure: Figure): Cell | null {
  return "cell" in figure ? figure.cell : null;
}
