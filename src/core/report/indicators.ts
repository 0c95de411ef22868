import type { Cell, Form, Indicator } from "../form/form";
import { normalisedLabel } from "../form/label";
import { groupedBy } from "../grouped";
import { chineseCount } from "../number/chinese-numeral";
import { decimal, sumOf } from "../number/decimal";
import { readIndicatorValue } from "../number/indicator-value";
import type { Profile } from "../profile/profile";
import { inQuotes } from "../quotes";
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
  const groups = groupedBy(indicators, ({ texts }) => {
    const level1 = readText(texts.level1);
    return level1 ? normalisedLabel(level1.value).replace(/\(?\d[\d.]*分?\)?$/, "") : "其他指标";
  });
  return [...groups].map(([name, rows]) => ({ name, indicators: rows }));
}

/**
 * T11, first part: how many indicators there are and how many have their full score. Whether a target was reached is for
 * the reader, who sees both values.
 */
export function indicatorsSentence({ indicators }: Form): Paragraph {
  if (indicators.length === 0) {
    return sentence`本次设置三级指标${open("三级指标个数")}个，其中${open("得满分的三级指标个数")}个得满分。`;
  }
  const total = count(decimal(indicators.length), namesOf(indicators));
  return sentence`本次设置三级指标${total}个，${reachedClause(indicators, "三级指标", "其中")}。`;
}

/** 其中15个得满分, or a place for it while a score is missing. */
function reachedClause(indicators: readonly Indicator[], name: string, lead = ""): Paragraph {
  const full = indicators.filter((indicator) => isFull(indicator) === true);
  const isOne = indicators.length === 1;
  if (indicators.some((indicator) => isFull(indicator) === null)) {
    return sentence`${lead}${open(`得满分的${name}个数`)}个得满分`;
  }
  if (full.length === 0) return isOne ? sentence`未得满分` : sentence`均未得满分`;
  if (full.length === indicators.length) return isOne ? sentence`得满分` : sentence`全部得满分`;
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
  const head = sentence`${name}共${total}个${pointsClause(indicators)}，${reachedClause(indicators, name)}`;
  const short = indicators.filter((indicator) => isFull(indicator) === false);
  const others = indicators.filter((indicator) => isFull(indicator) !== false);
  const isKnown = others.every((indicator) => isFull(indicator) !== null);
  const results = joined(
    others.map((each) => resultOf(each, form, "")),
    "；",
  );
  const told =
    others.length === 0
      ? sentence`：${shortfalls(short, form)}`
      : sentence`${isKnown ? "：" : "。完成情况："}${results}。${missed(short)}${shortfalls(short, form)}`;
  const exceeded = overAchieved(indicators, form, profile).flatMap(excessReason);
  const survey = indicators.some(isSatisfaction) ? sentence`${open("满意度的调查方式、样本量")}。` : [];
  return sentence`${head}${told}${exceeded}${survey}`;
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

/** Name, target and result with a mark between name and target or none. */
function resultOf(indicator: Indicator, form: Form, mark: "" | "，"): Paragraph {
  return sentence`${nameOf(indicator)}${mark}指标值${valueOf(indicator, "target", form)}，实际${valueOf(indicator, "actual", form)}`;
}

/** How those short of points are told of behind the others. */
function missed(short: readonly Indicator[]): Paragraph {
  if (short.length === 0) return [];
  if (short.length === 1) return sentence`未得满分的是`;
  return sentence`未得满分的有${count(decimal(short.length), scoresOf(short))}个：`;
}

/** Reasons have full stops of their own, so that each indicator has a sentence of its own. */
function shortfalls(short: readonly Indicator[], form: Form): Paragraph {
  return short.flatMap((indicator, index) => {
    const ordinal = short.length === 1 ? "" : `${chineseCount(index + 1)}是`;
    return sentence`${ordinal}${shortfall(indicator, form)}。`;
  });
}

function shortfall(indicator: Indicator, form: Form): Paragraph {
  const reason = readText(indicator.texts.reason);
  const why: Part = reason
    ? {
        kind: "figure",
        text: withoutStop(reason.value.replace(/^(?:主要|偏差)?原因[：:]\s*/, "")),
        cells: [reason.cell],
      }
    : open(`“${askedName(indicator)}”未得满分的原因`);
  return sentence`${resultOf(indicator, form, "，")}，得分${pointsPart(indicator, "score")}分（分值${pointsPart(indicator, "weight")}分），原因：${why}`;
}

/** Indicators so far above their target that somebody will ask why, and that give no reason (rule S-27). */
function overAchieved(indicators: readonly Indicator[], form: Form, profile: Profile): Indicator[] {
  const cells = new Set(
    overAchievementHasAReason.check(form, profile).findings.flatMap((finding) => finding.cells),
  );
  return indicators.filter(({ texts: { actual } }) => actual.state === "read" && cells.has(actual.cell));
}

function excessReason(indicator: Indicator): Paragraph {
  return sentence`${nameOf(indicator)}明显超过指标值，主要原因是${open(`“${askedName(indicator)}”明显超过指标值的原因`)}。`;
}

/** The name as printed; a sentence for a name stands in quotes, lest it run on into its value. */
function nameOf(indicator: Indicator): Part {
  const name = readText(indicator.texts.level3);
  if (!name) return open(`${askedName(indicator)}的名称`);
  const text = withoutStop(name.value);
  return { kind: "figure", text: /[，,；：。“”]/.test(text) ? inQuotes(text) : text, cells: [name.cell] };
}

/** A target or result: a figure as it is (≥95%, 为126个), anything else in quotes (为“有所提升”). */
function valueOf(indicator: Indicator, column: "target" | "actual", form: Form): Paragraph {
  const text = indicator.texts[column];
  const known = readText(text);
  if (text.state !== "read" || !known) {
    return [open(`${askedName(indicator)}的${column === "target" ? "指标值" : "完成值"}`)];
  }
  const value = withoutStop(known.value);
  const { kind } = readIndicatorValue(text.cell, form.year);
  const isFigure = kind === "quantity" || kind === "range" || kind === "date";
  const shown = isFigure ? withSigns(value) : inQuotes(value);
  const part: Part = { kind: "figure", text: shown, cells: [known.cell] };
  return /^[≥≤＞＜><]/.test(shown) ? [part] : sentence`为${part}`;
}

/** One sign for what is typed as >=, ≧ or ⩾. */
function withSigns(value: string): string {
  return value.replace(/[>＞]\s*[=＝]|[≧⩾]/g, "≥").replace(/[<＜]\s*[=＝]|[≦⩽]/g, "≤");
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
