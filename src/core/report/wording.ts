import type { Cell, Figure, Form, TextReading } from "../form/form";
import { type Decimal, fixed, plain, rounded } from "../number/decimal";
import { percentOf } from "../number/rate";
import type { Paragraph, Part } from "./report";

/**
 * The one place where figures become words (domain E.3): money in 万元 with two decimals, persons as whole numbers,
 * rates with two decimals and their sign.
 */

/** A place for the user's own words. */
export function open(what: string): Part {
  return { kind: "open", text: `【请填写：${what}】`, what };
}

/** A sentence of words and figures: sentence`编制数为${quota}人。` Text in between is words. */
export function sentence(
  words: TemplateStringsArray,
  ...values: readonly (Part | Paragraph | string)[]
): Paragraph {
  return words.flatMap((text, index): Part[] => {
    const value = values[index];
    const before: Part[] = text === "" ? [] : [{ kind: "words", text }];
    if (value === undefined) return before;
    if (typeof value === "string") return [...before, { kind: "words", text: value }];
    return "kind" in value ? [...before, value] : [...before, ...value];
  });
}

/** 43.80 */
export function amount(value: Decimal, cells: readonly Cell[]): Part {
  return { kind: "figure", text: fixed(value, 2), cells };
}

/** 12 */
export function count(value: Decimal, cells: readonly Cell[]): Part {
  return { kind: "figure", text: plain(value), cells };
}

/** 83.33 (the % sign stands in the sentence) */
export function rate(percent: Decimal, cells: readonly Cell[]): Part {
  return { kind: "figure", text: fixed(percent, 2), cells };
}

/** Points with at most two decimals, without needless zeros: 10, 9.5, 9.83. */
export function points(value: Decimal, cells: readonly Cell[]): Part {
  return { kind: "figure", text: plain(rounded(value, 2)), cells };
}

/** A figure that was read, or null. */
export function read(figure: Figure): { readonly value: Decimal; readonly cell: Cell } | null {
  return figure.state === "read" ? figure : null;
}

/** The first of two figures of one thing that was read, else the first of them: what one sheet says is not asked again. */
export function firstRead(one: Figure, other: Figure): Figure {
  return one.state !== "read" && other.state === "read" ? other : one;
}

/** A text that was read, on one line (a cell's line breaks are no paragraphs of the report), or null. */
export function readText(text: TextReading): { readonly value: string; readonly cell: Cell } | null {
  if (text.state !== "read") return null;
  return { value: text.value.trim().replace(/\s*[\r\n]+\s*/g, ""), cell: text.cell };
}

/** A text of the form with the cell it stands in, or a place for it. */
export function textOr(text: TextReading, what: string): Part {
  const known = readText(text);
  return known ? { kind: "figure", text: known.value, cells: [known.cell] } : open(what);
}

/** Sentences one after the other with a mark between them. */
export function joined(parts: readonly Paragraph[], mark: string): Paragraph {
  return parts.flatMap((part, index) => (index === 0 ? part : sentence`${mark}${part}`));
}

/** An amount of the form, or a place for it; never a zero for what is missing. */
export function amountOr(figure: Figure, what: string): Part {
  const known = read(figure);
  return known ? amount(known.value, [known.cell]) : open(what);
}

export function countOr(figure: Figure, what: string): Part {
  const known = read(figure);
  return known ? count(known.value, [known.cell]) : open(what);
}

/** numerator ÷ denominator in percent, or null when one is missing or the denominator is zero. */
export function share(numerator: Figure, denominator: Figure): Part | null {
  const part = read(numerator);
  const whole = read(denominator);
  if (!part || !whole) return null;
  const percent = percentOf(part.value, whole.value);
  return percent === null ? null : rate(percent, [part.cell, whole.cell]);
}

/** The evaluation year as the report writes it. */
export function yearWord(form: Form): Part {
  const { year } = form;
  if (year === null) return open("评价年度");
  const cells = form.years.filter((mark) => mark.year === year).map((mark) => mark.cell);
  return { kind: "figure", text: String(year), cells: cells.slice(0, 1) };
}
