import type { Form } from "../form/form";
import { reportSheetName } from "../form/read-narrative";
import { agreementOf, copyTolerance, expectedOf } from "../narrative/expected";
import { unchanged } from "../narrative/figures";
import type { Meaning } from "../narrative/meaning";
import { type TiedFigure, narrativeFigures } from "../narrative/ties";
import { type Decimal, decimal, decimalsOf, fixed, rounded } from "../number/decimal";

/** A figure in the user's own words that the tables give otherwise now. */
export interface StaleFigure {
  /** The paragraph it stands in, as it is. */
  readonly text: string;
  /** With its words: “公用经费支出43.80万元”. */
  readonly phrase: string;
  /** As printed with its unit: 43.80万元. */
  readonly quote: string;
  /** As it should be, printed alike; null where the words have to change, too (减少 for 增加). */
  readonly should: string | null;
  /** What the tables give, for where the words have to change: "增加0.30万元". */
  readonly told: string;
  /** The paragraph with that figure replaced and nothing else; null where `should` is. */
  readonly mended: string | null;
}

/**
 * The figures in the user's `own` paragraphs that do not match the forms. `all` are the report's paragraphs in order, for
 * a figure may be named by the sentence before.
 */
export function staleFigures(form: Form, all: readonly string[], own: ReadonlySet<string>): StaleFigure[] {
  const paragraphs = all.map((text, row) => ({
    text,
    cell: {
      place: { sheet: reportSheetName, row, column: 0 },
      label: "",
      text,
      formula: null,
      numberFormat: "General",
    },
  }));
  const read = { ...form, narrative: { sheet: reportSheetName, paragraphs } };
  return narrativeFigures(read).tied.flatMap((figure) => {
    const { text } = figure.sentence.paragraph;
    return own.has(text) ? (staleIn(form, figure, text) ?? []) : [];
  });
}

function staleIn(form: Form, figure: TiedFigure, text: string): StaleFigure | null {
  const { meaning, quote, start, end, phrase } = figure;
  if (meaning.role === "portion" || meaning.role === "member") return null;
  const expected = expectedOf(form, meaning)?.value;
  if (!expected) return null;
  const sign = meaning.role === "change" ? meaning.sign : 1;
  const value = figure.value.times(sign);
  if (agreementOf({ value, decimals: figure.decimals }, expected, copyTolerance) !== "different") return null;
  const told = toldAs(meaning, expected, figure);
  const turned = sign < 0 ? expected.gte(0) : expected.lte(0);
  const wordsToo = figure.unit === unchanged || (meaning.role === "change" && meaning.word !== "" && turned);
  if (wordsToo) return { text, phrase, quote, should: null, told, mended: null };
  const should = printedLike(figure, expected.times(sign));
  return { text, phrase, quote, should, told, mended: text.slice(0, start) + should + text.slice(end) };
}

/** The new value as the old one is printed: in its unit, with its decimals where they hold it, else with two. */
function printedLike({ quote, value: old }: TiedFigure, value: Decimal): string {
  const digits = /^[-−]?[\d,]*\.?\d+/.exec(quote.normalize("NFKC"))?.[0] ?? "";
  const unit = quote.slice(digits.length);
  const printed = decimal(digits.replace("−", "-").replaceAll(",", "") || "0");
  const inUnit = old.eq(0) ? value : value.times(printed.div(old));
  const places = decimalsOf(printed);
  const shown = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const exact = rounded(inUnit, shown).eq(inUnit);
  return `${fixed(inUnit, exact ? shown : Math.max(shown, places, 2))}${unit}`;
}

function toldAs(meaning: Meaning, expected: Decimal, figure: TiedFigure): string {
  if (meaning.role !== "change" && meaning.role !== "unchanged") return printedLike(figure, expected);
  const percent = meaning.role === "change" && meaning.measure === "percent";
  const up = percent ? "增长" : "增加";
  const down = percent ? "下降" : "减少";
  const amount = `${fixed(expected.abs(), 2)}${percent ? "%" : "万元"}`;
  return expected.eq(0) ? "与上年持平" : `${expected.gt(0) ? up : down}${amount}`;
}
