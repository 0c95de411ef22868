import type { CellValue } from "../snapshot";
import { dayOfSerial, isDayFormat } from "./calendar-day";
import { chineseNumeral } from "./chinese-numeral";
import { readDayPhrase } from "./day-phrase";
import { type Decimal, decimal } from "./decimal";
import { type Achievement, levelWord } from "./level-word";
import { formatDecimals, isPercentFormat } from "./typed-number";
import { unitOf } from "./unit";

/** ≥ > = ≤ < as written before or after a number (以上, 以内). */
export type Operator = "ge" | "gt" | "eq" | "le" | "lt";

/** A number with what is written around it. */
export interface Quantity {
  readonly kind: "quantity";
  /** Null where none is written. */
  readonly operator: Operator | null;
  /** In `unit`: money in 万元, percentages in %. */
  readonly value: Decimal;
  /** One name for all wordings of a unit ("㎡", "万元"); null where none is written. */
  readonly unit: string | null;
  /** A percentage or percentage points. */
  readonly percent: boolean;
  /** 约, 左右: not meant exactly. */
  readonly approximate: boolean;
  /** Decimals as written, in the unit written. */
  readonly decimals: number;
}

/** What stands in 年度指标值 or 实际完成值. */
export type IndicatorValue =
  /** 无, 不涉及, a dash or nothing. */
  | { readonly kind: "none" }
  | {
      readonly kind: "date";
      /** The first day it may mean, as yyyy-mm-dd; null where it only says "before". */
      readonly earliest: string | null;
      /** The day that counts: the deadline or the end of the period, as yyyy-mm-dd. */
      readonly day: string;
    }
  | { readonly kind: "level"; readonly word: string; readonly achievement: Achievement | null }
  | Quantity
  | {
      readonly kind: "range";
      readonly from: Decimal;
      readonly to: Decimal;
      readonly unit: string | null;
      readonly percent: boolean;
    }
  | {
      readonly kind: "text";
      readonly text: string;
      /** The number in the text when there is exactly one; what it counts is a guess. */
      readonly number: Quantity | null;
      readonly confidence: "low";
    }
  /** An error value, or a day the calendar does not have. */
  | { readonly kind: "unreadable" };

/** A cell as far as it matters here; `value` may be left out where only the shown text is known. */
export interface ShownCell {
  readonly text: string;
  readonly value?: CellValue;
  readonly numberFormat: string;
}

const operatorWords: Readonly<Record<Operator, string>> = {
  ge: "≥ ≧ ⩾ >= => 》= 大于等于 大于或等于 高于或等于 不低于 不少于 不小于 不得低于 不得少于 达到 达 至少 最少",
  gt: "> 大于 超过 高于 多于",
  eq: "= 等于",
  le: "≤ ≦ ⩽ <= =< 《= 小于等于 小于或等于 低于或等于 不超过 不高于 不多于 不大于 不得超过 不得高于 不突破 控制在 至多 最多",
  lt: "< 小于 低于 少于",
};

/** Operators by wording, the longest first: 不低于 is not 低于. */
const operators: readonly (readonly [string, Operator])[] = (
  Object.entries(operatorWords) as [Operator, string][]
)
  .flatMap(([operator, words]) => words.split(" ").map((word): [string, Operator] => [word, operator]))
  .sort(([a], [b]) => b.length - a.length);

const atLeastTail = /(?:(?:及|\(含\)|含)?以上(?:\(含\))?)$/;
const atMostTail = /(?:(?:及|\(含\)|含)?以下(?:\(含\))?|以内(?:\(含\))?|之内|内)$/;
const roughTail = /(?:左右|上下)$/;
const roughHead = /^(?:大约|将近|约|近)/;

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|\.\d+`;
const leadingNumber = new RegExp(`^([+-]?)(${digits})(.*)$`);
const leadingNumeral = /^([零〇一二两三四五六七八九十百千]+)(.*)$/;
const anyNumber = new RegExp(`[+-]?(?:${digits})`, "g");
const joint = /^([^-—–―~至到]*?)(?:[-—–―~]+|至|到)(.+)$/;
const none = /^(?:[-‐-―─/]+|无|不涉及|无此项|暂无|不适用|没有|N\/A)$/i;
const errorText = /^#[A-Z0-9/]+[!?]?$/;
/** 2024.12 is a month to one reader and an amount to another. */
const yearDotMonth = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/;

/**
 * Reads a value of the indicator table (grammar: domain D.5). What is shown decides; the raw value only gives a
 * percentage its full digits and a date cell its day. `year` stands for a year not written (12月31日前).
 */
export function readIndicatorValue(cell: ShownCell, year: number | null): IndicatorValue {
  const { value, numberFormat } = cell;
  if (typeof value === "boolean") return { kind: "unreadable" };
  const text = condensedValue(cell.text);
  const number = typeof value === "number" ? value : null;
  if (isDayFormat(numberFormat) && (number !== null || /^\d+(?:\.\d+)?$/.test(text))) {
    const day = dayOfSerial(number ?? Number(text));
    return day === null ? { kind: "unreadable" } : { kind: "date", earliest: day, day };
  }
  if (number !== null && !Number.isFinite(number)) return { kind: "unreadable" };
  if (number !== null && isPercentFormat(numberFormat)) return percentCell(decimal(number), numberFormat);
  return readText(text, year);
}

/** Full-width and compatibility forms made plain; white space gone except between digits, which it keeps apart. */
function condensedValue(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff"'“”‘’「」]/g, "")
    .replace(/[−﹣]/g, "-")
    .replace(/(\d)\s+(?=\d)/g, "$1\u0000")
    .replace(/\s+/g, "")
    .replaceAll("\u0000", " ")
    .replace(/[。;,、.]+$/, "");
}

function percentCell(value: Decimal, numberFormat: string): Quantity {
  return {
    kind: "quantity",
    operator: null,
    value: value.times(100),
    unit: "%",
    percent: true,
    approximate: false,
    decimals: formatDecimals(numberFormat) ?? 0,
  };
}

function readText(text: string, year: number | null): IndicatorValue {
  if (text === "" || none.test(text)) return { kind: "none" };
  if (errorText.test(text)) return { kind: "unreadable" };
  if (yearDotMonth.test(text)) return textValue(text);
  const day = readDayPhrase(text, year);
  if (day === "impossible") return { kind: "unreadable" };
  if (day) return { kind: "date", ...day };
  const level = levelWord(text);
  if (level) return { kind: "level", ...level };
  return quantity(text) ?? range(text) ?? textValue(text);
}

function quantity(text: string): Quantity | null {
  let rest = text;
  const written: Operator[] = [];
  for (let found = operatorAt(rest); found; found = operatorAt(rest)) {
    written.push(found[1]);
    rest = rest.slice(found[0].length);
  }
  const bare = rest.replace(roughHead, "");
  const approximate = bare !== rest || roughTail.test(bare);
  const core = bare.replace(roughTail, "");
  if (atLeastTail.test(core)) written.push("ge");
  if (atMostTail.test(core)) written.push("le");
  const operator = agreed(written);
  const number = plainQuantity(core.replace(atLeastTail, "").replace(atMostTail, ""));
  return number && operator !== "contradictory" ? { ...number, operator, approximate } : null;
}

function operatorAt(text: string): readonly [string, Operator] | undefined {
  return operators.find(([word]) => text.startsWith(word));
}

/** One operator of several that point the same way (控制在…以内), the first written. */
function agreed(written: readonly Operator[]): Operator | null | "contradictory" {
  const [first = null] = written;
  const side = first?.charAt(0) ?? "";
  return written.every((operator) => operator.startsWith(side)) ? first : "contradictory";
}

/** A number and its unit, nothing else; 百分之九十五 and 三个 too. */
function plainQuantity(text: string): Quantity | null {
  const perCent = text.startsWith("百分之");
  const written = perCent ? text.slice("百分之".length) : text;
  const [sign, figures, suffix] = leadingNumber.exec(written)?.slice(1) ?? [];
  if (figures !== undefined) {
    const value = decimal(`${sign === "-" ? "-" : ""}${figures.replaceAll(",", "")}`);
    const decimals = /\.(\d+)$/.exec(figures)?.[1]?.length ?? 0;
    return withUnit(value, perCent ? `${suffix ?? ""}%` : (suffix ?? ""), decimals);
  }
  const [numeral, unit] = leadingNumeral.exec(written)?.slice(1) ?? [];
  if (numeral === undefined || unit === undefined) return null;
  const value = chineseNumeral(numeral);
  // A numeral without a unit is a word: 一般, 千; only zero is not.
  if (value === null || (unit === "" && !perCent && value !== 0)) return null;
  return withUnit(decimal(value), perCent ? `${unit}%` : unit, 0);
}

function withUnit(value: Decimal, written: string, decimals: number): Quantity | null {
  const unit = unitOf(written);
  if (!unit) return null;
  return {
    kind: "quantity",
    operator: null,
    value: value.times(unit.factor),
    unit: unit.name,
    percent: unit.percent,
    approximate: false,
    decimals,
  };
}

/** 90%-95%, 3至5天: the first number may leave its unit to the second. */
function range(text: string): IndicatorValue | null {
  const [first, second] = joint.exec(text)?.slice(1) ?? [];
  const to = second === undefined ? null : plainQuantity(second);
  if (first === undefined || !to) return null;
  const own = plainQuantity(first);
  const unit = /\d([^\d,.]*)$/.exec(second ?? "")?.[1] ?? "";
  const from = own?.unit === null ? plainQuantity(first + unit) : own;
  if (from?.unit !== to.unit || from.value.gt(to.value)) return null;
  return { kind: "range", from: from.value, to: to.value, unit: to.unit, percent: to.percent };
}

function textValue(text: string): IndicatorValue {
  const numbers = [...text.matchAll(anyNumber)];
  const [only] = numbers;
  const number = numbers.length === 1 && only ? numberWithin(text, only.index, only[0]) : null;
  return { kind: "text", text, number, confidence: "low" };
}

/** The number at `start` of a text with the longest unit that follows it. */
function numberWithin(text: string, start: number, figures: string): Quantity | null {
  const longestUnit = 6;
  for (let length = longestUnit; length >= 0; length -= 1) {
    const suffix = text.slice(start + figures.length, start + figures.length + length);
    const found = suffix.length === length ? plainQuantity(figures + suffix) : null;
    if (found) return found;
  }
  return null;
}
