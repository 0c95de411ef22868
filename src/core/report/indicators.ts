import type { Cell, Form, Indicator } from "../form/form";
import { normalisedLabel } from "../form/label";
import { decimal, sumOf } from "../number/decimal";
import type { Profile } from "../profile/profile";
import { isSatisfaction } from "../rules/indicator-class";
import overAchievementHasAReason from "../rules/S/S-27-over-achievement-has-a-reason";
import type { Paragraph, Part } from "./report";
import { count, joined, open, points, read, readText, sentence } from "./wording";

/** The rows of one first-level indicator, as printed and in the order of the form. */
export interface Dimension {
  /** "产出指标" */
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** The indicators by their first level; rows that print none stand under 其他指标. */
export function dimensionsOf({ indicators }: Form): Dimension[] {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const level1 = readText(indicator.texts.level1);
    const name = level1 ? normalisedLabel(level1.value).replace(/\(?\d[\d.]*分?\)?$/, "") : "其他指标";
    groups.set(name, [...(groups.get(name) ?? []), indicator]);
  }
  return [...groups].map(([name, rows]) => ({ name, indicators: rows }));
}

/** T11, first part: how many indicators there are and how many have their full score: whether a target was reached is for the reader, who sees both values. */
export function indicatorsSentence({ indicators }: Form): Paragraph {
  if (indicators.length === 0) return sentence`本次设置三级指标${open("指标个数和完成情况")}。`;
  const total = count(decimal(indicators.length), namesOf(indicators));
  return sentence`本次设置三级指标${total}个，${reachedClause(indicators, "其中")}。`;
}

/** 其中15个得满分, or a place for it while a score is missing. */
function reachedClause(indicators: readonly Indicator[], lead: string): Paragraph {
  const full = indicators.filter((indicator) => isFull(indicator) === true);
  if (indicators.some((indicator) => isFull(indicator) === null)) {
    return sentence`完成情况为${open("各指标得分填写完整后的完成情况")}`;
  }
  if (full.length === 0) return sentence`均未得满分`;
  if (full.length === indicators.length) return sentence`全部得满分`;
  const done = count(decimal(full.length), scoresOf(full));
  return sentence`${lead}${done}个得满分`;
}

/**
 * T11 and T12 for one dimension: its indicators with target and result, then those short of points with score and reason.
 * 满意度 has a place for how it was asked, too.
 */
export function dimensionSentence(dimension: Dimension, form: Form, profile: Profile): Paragraph {
  const { name, indicators } = dimension;
  const total = count(decimal(indicators.length), namesOf(indicators));
  const head = sentence`${name}共${total}个${pointsClause(indicators)}，${reachedClause(indicators, "")}`;
  const short = indicators.filter((indicator) => isFull(indicator) === false);
  const others = indicators.filter((indicator) => isFull(indicator) !== false);
  const list = others.length === 0 ? [] : sentence`：${joined(others.map(resultOf), "；")}`;
  const missed =
    short.length === 0
      ? []
      : sentence`未得满分的有：${joined(
          short.map((each) => shortfall(each)),
          "；",
        )}。`;
  const far = overAchieved(indicators, form, profile);
  const exceeded =
    far.length === 0 ? [] : sentence`明显超过指标值的原因：${joined(far.map(excessReason), "；")}。`;
  const survey = indicators.some(isSatisfaction) ? [open("满意度的调查方式、样本量")] : [];
  return sentence`${head}${list}。${missed}${exceeded}${survey}`;
}

/** T12 where the form has indicators but none on satisfaction. */
export const noSatisfactionSentence: Paragraph = sentence`服务对象满意度为${open("满意度和调查方式、样本量")}。`;

/** ，分值40分，得分39.8分; nothing while one of them is missing. */
function pointsClause(indicators: readonly Indicator[]): Paragraph {
  const weight = sumPart(indicators, "weight");
  const score = sumPart(indicators, "score");
  return weight && score ? sentence`，分值${weight}分，得分${score}分` : [];
}

function sumPart(indicators: readonly Indicator[], column: "weight" | "score"): Part | null {
  const known = indicators.flatMap((indicator) => read(indicator[column]) ?? []);
  if (known.length < indicators.length) return null;
  return points(
    sumOf(known.map(({ value }) => value)),
    known.map(({ cell }) => cell),
  );
}

/** Whether an indicator has its full score; null when weight or score is missing. */
function isFull(indicator: Indicator): boolean | null {
  const weight = read(indicator.weight);
  const score = read(indicator.score);
  return weight && score ? score.value.gte(weight.value) : null;
}

function namesOf(indicators: readonly Indicator[]): Cell[] {
  return indicators.flatMap((indicator) => readText(indicator.texts.level3)?.cell ?? []);
}

function scoresOf(indicators: readonly Indicator[]): Cell[] {
  return indicators.flatMap((indicator) => read(indicator.score)?.cell ?? []);
}

function resultOf(indicator: Indicator): Paragraph {
  return sentence`${textPart(indicator, "level3")}指标值${textPart(indicator, "target")}，实际${textPart(indicator, "actual")}`;
}

function shortfall(indicator: Indicator): Paragraph {
  const reason = readText(indicator.texts.reason);
  const why: Part = reason
    ? { kind: "figure", text: withoutStop(reason.value), cells: [reason.cell] }
    : open(`“${askedName(indicator)}”未得满分的原因`);
  return sentence`${resultOf(indicator)}，得分${pointsPart(indicator, "score")}/${pointsPart(indicator, "weight")}，原因：${why}`;
}

/** Indicators so far above their target that somebody will ask why, and that give no reason (rule S-27). */
function overAchieved(indicators: readonly Indicator[], form: Form, profile: Profile): Indicator[] {
  const cells = new Set(
    overAchievementHasAReason.check(form, profile).findings.flatMap((finding) => finding.cells),
  );
  return indicators.filter(({ texts: { actual } }) => actual.state === "read" && cells.has(actual.cell));
}

function excessReason(indicator: Indicator): Paragraph {
  return sentence`${textPart(indicator, "level3")}${open(`“${askedName(indicator)}”明显超过指标值的原因`)}`;
}

function textPart(indicator: Indicator, column: "level3" | "target" | "actual"): Part {
  const text = readText(indicator.texts[column]);
  const what = { level3: "名称", target: "指标值", actual: "完成值" }[column];
  return text
    ? { kind: "figure", text: withoutStop(text.value.replaceAll("≧", "≥")), cells: [text.cell] }
    : open(`${askedName(indicator)}的${what}`);
}

function pointsPart(indicator: Indicator, column: "weight" | "score"): Part {
  const known = read(indicator[column]);
  return known ? points(known.value, [known.cell]) : open(column === "weight" ? "分值" : "得分");
}

/** What a question calls an indicator: two rows of one name are told apart by their number. */
function askedName({ number, texts }: Indicator): string {
  const name = readText(texts.level3)?.value;
  return name === undefined ? `第${number}项指标` : withoutStop(name);
}

function withoutStop(text: string): string {
  return text.replace(/[。；;\s]+$/, "");
}
