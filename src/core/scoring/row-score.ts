import type { Indicator } from "../form/form";
import { textOf } from "../form/text-of";
import { comparability } from "../number/comparability";
import { type Decimal, decimal, fixed, plain, zero } from "../number/decimal";
import { ownStandard } from "./own-standard";
import type { IndicatorValue, Quantity } from "../number/indicator-value";
import type { Profile } from "../profile/profile";
import { judgementOf } from "./achievement";
import { compareQuantities } from "./comparison";
import { type Explained, unscored } from "./explained";
import { qualitativeBand } from "./formulas";
import { latenessOf } from "./lateness";
import { overAchievement } from "./over-achievement";
import { explainedScore, quantityText } from "./quantity-score";
import { inQuotes } from "../quotes";

/** A row's points as far as the form gives them (分). */
export interface RowPoints {
  readonly weight: Decimal;
  /** 得分 as filled; null where it is not. */
  readonly stated: Decimal | null;
}

/** 左右 and 约 mean within 5 % (domain D.5, tail). */
const roughly = "0.05";

/**
 * The score a row would get by the official method (财预〔2020〕10号 as domain D.2 and D.3 collect it): quantities by their
 * formula or the row's own 评扣分标准, dates by the deadline, ranges and levels as far as they speak for themselves.
 */
export function rowScore(
  indicator: Indicator,
  target: IndicatorValue,
  actual: IndicatorValue,
  points: RowPoints,
  profile: Profile,
): Explained {
  const { weight } = points;
  const full = (facts: string): Explained => ({ score: weight, how: `${facts}：得满分 ${plain(weight)} 分` });
  const standard = textOf(indicator.texts.standard);
  if (!comparability(target, actual).comparable) {
    return unscored("年度指标值与实际完成值口径或单位不一致，无法测算");
  }
  if (target.kind === "none" && actual.kind === "none") return full("年度指标值与实际完成值均为“无”");
  if (target.kind === "date" && actual.kind === "date") {
    const late = latenessOf(target, actual);
    if (late.kind === "inTime") return full(`${actual.day} 不晚于 ${target.day}`);
    if (late.kind === "unknown") return unscored("实际完成值没有写明是哪一天，无法判断是否按期");
    return lateScore(late.days, weight, standard);
  }
  if (target.kind === "range" && actual.kind === "quantity") {
    const bounds = `${plain(target.from)}—${plain(target.to)}${target.unit ?? ""}`;
    if (!isExact(actual)) return unscored("实际完成值不是确定的数");
    const within = actual.value.gte(target.from) && actual.value.lte(target.to);
    if (within) return full(`${quantityText(actual)} 在 ${bounds} 之内`);
    return unscored(`${quantityText(actual)} 不在 ${bounds} 之内，没有统一的计分公式，请按评扣分标准计算`);
  }
  if (target.kind === "quantity" && actual.kind === "quantity" && target.approximate) {
    const gap = actual.value.minus(target.value).abs();
    const near = isExact(actual) && gap.lte(target.value.abs().times(roughly));
    if (near) return full(`${quantityText(actual)} 与约 ${quantityText(target)} 相差不超过 5%`);
    return unscored("年度指标值写的是约数，相差超过 5%，没有统一的计分公式");
  }
  if (target.kind === "quantity") {
    const compared = compareQuantities(indicator, target, actual);
    if ("apart" in compared) return unscored(compared.apart.replace(/。$/, ""));
    const found = explainedScore(
      compared,
      weight,
      standard,
      points.stated,
      decimal(profile.tolerances.score.value),
    );
    const over = overAchievement(compared, decimal(profile.thresholds.overAchievement.value));
    return over === null ? found : { ...found, how: `${found.how}；超额 ${fixed(over, 2)}%，应说明原因` };
  }
  return qualitativeScore(target, actual, points, profile);
}

/** Late: only the row's own standard can say what it costs. */
function lateScore(days: number, weight: Decimal, standard: string | null): Explained {
  const inDays = (value: Decimal): Quantity => ({
    kind: "quantity",
    operator: null,
    value,
    unit: "天",
    writtenUnit: "天",
    percent: false,
    approximate: false,
    decimals: 0,
  });
  const facts = `逾期 ${days} 天`;
  const own = standard === null ? null : ownStandard(standard, weight, inDays(zero), inDays(decimal(days)));
  if (own?.kind !== "steps") return unscored(`${facts}，没有统一的计分公式，请按评扣分标准扣分`);
  const formula = `${plain(weight)} − ${plain(own.steps)} × ${plain(own.points)}`;
  return { score: own.limit, how: `${facts}：按评扣分标准 ${formula} = ${fixed(own.limit, 2)} 分` };
}

/** A level leaves a band of scores to the filer; outside it the nearest score of the band is measured. */
function qualitativeScore(
  target: IndicatorValue,
  actual: IndicatorValue,
  { weight, stated }: RowPoints,
  profile: Profile,
): Explained {
  const judgement = judgementOf(target, actual);
  if (judgement === null || actual.kind !== "level") {
    return unscored("定性指标，需按达成、部分达成、未达成三档人工判断");
  }
  const { thresholds } = profile;
  const { from, to, closed } = qualitativeBand(judgement.achievement, weight, {
    achievedFrom: decimal(thresholds.achievedFrom.value),
    partlyAchievedFrom: decimal(thresholds.partlyAchievedFrom.value),
  });
  const open = closed ? "" : `（不含 ${fixed(to, 2)} 分）`;
  const band = `${inQuotes(actual.word)}属“${achievementNames[judgement.achievement]}”，得分应在 ${fixed(from, 2)}—${fixed(to, 2)} 分之间${open}`;
  if (stated === null) return unscored(`${band}，由填报人评定`);
  const cent = decimal("0.01");
  const top = closed || to.lte(from) ? to : to.minus(cent);
  const score = stated.lt(from) ? from : stated.gt(top) ? top : stated;
  return {
    score,
    how: score.eq(stated)
      ? `${band}，自评 ${plain(stated)} 分在其中`
      : `${band}，最接近的是 ${fixed(score, 2)} 分`,
  };
}

const achievementNames = { reached: "达成", partly: "部分达成", notReached: "未达成" } as const;

function isExact({ approximate, operator }: Quantity): boolean {
  return !approximate && (operator === null || operator === "eq");
}
