import { chineseNumeral } from "./chinese-numeral";
import { type Decimal, decimal } from "./decimal";
import { formatDecimals } from "./number-format";
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
  /** The unit as written ("平方米", "元"), compatibility forms made plain; "" where none is. */
  readonly writtenUnit: string;
  /** A percentage or percentage points. */
  readonly percent: boolean;
  /** 约, 左右: not meant exactly. */
  readonly approximate: boolean;
  /** Decimals as written, in the unit written. */
  readonly decimals: number;
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
/** Every number of a text. */
export const anyNumber = new RegExp(`[+-]?(?:${digits})`, "g");
const joint = /^([^-—–―~至到]*?)(?:[-—–―~]+|至|到)(.+)$/;

/** A number with what may stand around it: operators before, 以上, 以内 or 左右 behind; null for anything else. */
export function quantity(text: string): Quantity | null {
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
    // Compatibility forms were made plain: ㎡ has become m2.
    writtenUnit: written.replace(/(?<!k)m2/g, "㎡"),
    percent: unit.percent,
    approximate: false,
    decimals,
  };
}

/** A number from … to …, both in `unit`. */
export interface Range {
  readonly kind: "range";
  readonly from: Decimal;
  readonly to: Decimal;
  readonly unit: string | null;
  readonly writtenUnit: string;
  readonly percent: boolean;
}

/** 90%-95%, 3至5天: the first number may leave its unit to the second. */
export function range(text: string): Range | null {
  const [first, second] = joint.exec(text)?.slice(1) ?? [];
  const to = second === undefined ? null : plainQuantity(second);
  if (first === undefined || !to) return null;
  const own = plainQuantity(first);
  const unit = /\d([^\d,.]*)$/.exec(second ?? "")?.[1] ?? "";
  const from = own?.unit === null ? plainQuantity(first + unit) : own;
  if (from?.unit !== to.unit || from.value.gt(to.value)) return null;
  const { unit: name, writtenUnit, percent } = to;
  return { kind: "range", from: from.value, to: to.value, unit: name, writtenUnit, percent };
}

/** The number at `start` of a text with the longest unit that follows it. */
export function numberWithin(text: string, start: number, figures: string): Quantity | null {
  const longestUnit = 6;
  for (let length = longestUnit; length >= 0; length -= 1) {
    const suffix = text.slice(start + figures.length, start + figures.length + length);
    const found = suffix.length === length ? plainQuantity(figures + suffix) : null;
    if (found) return found;
  }
  return null;
}

/** A number shown as a percentage by its format, with all its digits: 0.9549 as 0% is 95.49 %. */
export function percentCell(value: Decimal, numberFormat: string): Quantity {
  return {
    kind: "quantity",
    operator: null,
    value: value.times(100),
    unit: "%",
    writtenUnit: "%",
    percent: true,
    approximate: false,
    decimals: formatDecimals(numberFormat) ?? 0,
  };
}
