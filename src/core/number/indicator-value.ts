import type { CellValue } from "../snapshot";
import { dayOfSerial } from "./calendar-day";
import { readDayPhrase } from "./day-phrase";
import { decimal } from "./decimal";
import { type Achievement, levelWord } from "./level-word";
import { isDayFormat, isPercentFormat, unitInFormat } from "./number-format";
import { type Quantity, type Range, anyNumber, numberWithin, percentCell, quantity, range } from "./quantity";

export type { Operator, Quantity, Range } from "./quantity";

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
  | Range
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
  const bare = number !== null || /^-?\d+(?:\.\d+)?$/.test(text);
  if (isDayFormat(numberFormat) && bare) {
    const day = dayOfSerial(number ?? Number(text));
    return day === null ? { kind: "unreadable" } : { kind: "date", earliest: day, day };
  }
  if (number !== null && !Number.isFinite(number)) return { kind: "unreadable" };
  if (number !== null && isPercentFormat(numberFormat)) return percentCell(decimal(number), numberFormat);
  // 5 shown as 5天 by its format: the unit is there for the reader, not in the text.
  return readText(bare ? text + unitInFormat(numberFormat) : text, year);
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

function textValue(text: string): IndicatorValue {
  const numbers = [...text.matchAll(anyNumber)];
  const [only] = numbers;
  const number = numbers.length === 1 && only ? numberWithin(text, only.index, only[0]) : null;
  return { kind: "text", text, number, confidence: "low" };
}
