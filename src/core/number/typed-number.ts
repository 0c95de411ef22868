import type { CellType, CellValue } from "../snapshot";
import { type Decimal, decimal, decimalsOf } from "./decimal";
import { formatDecimals, isPercentFormat, isTimeFormat } from "./number-format";

/** What a figure is: with it go its unit, the units that may follow it as typed, and how a fraction is read. */
export type NumberKind = "amount" | "count" | "area" | "rate" | "points";

/** What had to be looked past to read a number; each is worth telling the person who typed it. */
export type Cleaning =
  | "text" // a number stored as text: formulas skip it
  | "fullWidth"
  | "unit"
  | "otherUnit" // a unit that changes the value: 元 in a 万元 column
  | "strayCharacters"
  | "wordMark"
  | "fraction"; // a rate below 1.5 without a % sign or format, read as a fraction

export type NumberReading =
  | { readonly state: "blank" }
  | { readonly state: "error" }
  | { readonly state: "unreadable" }
  | {
      readonly state: "read";
      readonly value: Decimal;
      /** Decimals as shown. */
      readonly decimals: number;
      readonly cleaned: readonly Cleaning[];
    };

interface TypedCell {
  readonly value: CellValue;
  readonly type: CellType;
  readonly numberFormat: string;
}

/** Units that may follow a number of each kind, with the factor to the form's unit (万元, 人, ㎡, %, 分). */
const unitFactors: Readonly<Record<NumberKind, Readonly<Record<string, string>>>> = {
  amount: { 万元: "1", 万: "1", 元: "0.0001", 千元: "0.1", 亿元: "10000", 亿: "10000" },
  count: { 人: "1", 名: "1", 个: "1" },
  area: { m2: "1", 平方米: "1", 平米: "1" },
  rate: { "%": "1", 个百分点: "1" },
  points: { 分: "1" },
};

/** A rate up to here that carries no % sign or format is a fraction: 0.8333, 1 (rules.json P-08). */
export const largestFraction = 1.5;

/** What Word leaves in text that is pasted from it: "[bookmark: _GoBack]". */
export const wordMark = /\[bookmark:[^\]]*\]/i;
const dash = /^([-‐-―─−/]+|无|不涉及|暂无|N\/A)$/i;
const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const ungrouped = /^(\d+(\.\d+)?|\.\d+)$/;

/** The number a cell stands for, read as people type numbers. Blank, dashes and 无 are blank, never zero. */
export function readNumber(cell: TypedCell, kind: NumberKind): NumberReading {
  if (cell.type === "error") return { state: "error" };
  if (typeof cell.value === "number") return readNumeric(cell.value, cell.numberFormat, kind);
  if (typeof cell.value === "string") return readTyped(cell.value, kind);
  return cell.value === null ? { state: "blank" } : { state: "unreadable" };
}

function readNumeric(value: number, numberFormat: string, kind: NumberKind): NumberReading {
  if (!Number.isFinite(value) || isTimeFormat(numberFormat)) return { state: "unreadable" };
  const exact = decimal(value);
  const shownDecimals = formatDecimals(numberFormat);
  if (kind !== "rate") {
    return { state: "read", value: exact, decimals: shownDecimals ?? decimalsOf(exact), cleaned: [] };
  }
  if (isPercentFormat(numberFormat)) {
    return { state: "read", value: exact.times(100), decimals: shownDecimals ?? 0, cleaned: [] };
  }
  return asRate(exact, []);
}

function asRate(value: Decimal, cleaned: readonly Cleaning[]): NumberReading {
  if (value.abs().gt(largestFraction)) {
    return { state: "read", value, decimals: decimalsOf(value), cleaned };
  }
  const percent = value.times(100);
  const untouched = value.eq(0);
  return {
    state: "read",
    value: percent,
    decimals: decimalsOf(percent),
    cleaned: untouched ? cleaned : [...cleaned, "fraction"],
  };
}

function readTyped(text: string, kind: NumberKind): NumberReading {
  const cleaned: Cleaning[] = [];
  const withoutMarks = text.replace(new RegExp(wordMark, "gi"), "");
  if (withoutMarks !== text) cleaned.push("wordMark");
  const visible = withoutMarks.replace(/[\s\u200b-\u200f\u202a-\u202e\ufeff]/g, "");
  const narrow = visible.normalize("NFKC");
  if (narrow === "" || dash.test(narrow)) return { state: "blank" };
  if (/[０-９．，]/.test(visible)) cleaned.push("fullWidth");

  const match = /^([-+−¥]*)([\d.,]+)(.*)$/.exec(narrow);
  if (!match) return { state: "unreadable" };
  const [, signs = "", digits = "", unit = ""] = match;
  const number = plainDigits(digits, cleaned);
  const factor = unit === "" ? "1" : factorOf(unit, kind);
  if (number === null || factor === undefined || /[-+−].*[-+−]/.test(signs)) return { state: "unreadable" };
  if (unit !== "" && kind !== "rate") cleaned.push(factor === "1" ? "unit" : "otherUnit");

  const sign = /[-−]/.test(signs) ? "-" : "";
  const value = decimal(sign + number).times(factor);
  if (kind === "rate") {
    return unit === ""
      ? asRate(value, [...cleaned, "text"])
      : { state: "read", value, decimals: decimalsInText(number), cleaned };
  }
  cleaned.push("text");
  return { state: "read", value, decimals: decimalsInText(number), cleaned };
}

/** The factor of a unit, or undefined for one that does not belong to the kind. */
function factorOf(unit: string, kind: NumberKind): string | undefined {
  return Object.hasOwn(unitFactors[kind], unit) ? unitFactors[kind][unit] : undefined;
}

/** The digits without thousands separators and one stray trailing dot, or null when they are no number. */
function plainDigits(digits: string, cleaned: Cleaning[]): string | null {
  const trimmed = /^[\d,]*\d\.\d+\.$|^[\d,]*\d\.$/.test(digits) ? digits.slice(0, -1) : digits;
  if (trimmed !== digits) cleaned.push("strayCharacters");
  if (grouped.test(trimmed)) return trimmed.replaceAll(",", "");
  return ungrouped.test(trimmed) ? trimmed : null;
}

function decimalsInText(number: string): number {
  return /\.(\d+)$/.exec(number)?.[1]?.length ?? 0;
}
