import { type Decimal, decimal, decimalsOf, zero } from "../number/decimal";
import { unitOf } from "../number/unit";
import type { CondensedText } from "./condensed-text";
import { type Sentence, condensedOf } from "./sentences";

/** A number in the narrative as it is printed. */
export interface PrintedFigure {
  readonly sentence: Sentence;
  /** Offsets in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** As printed with its unit: "43.8万元". */
  readonly quote: string;
  /** In `unit`: money in 万元, percentages in %. */
  readonly value: Decimal;
  /** One name for all wordings of a unit; null where none is printed. */
  readonly unit: string | null;
  /** Decimals as printed, counted in `unit`: 1.23亿元 has -2 decimals of a 万元. */
  readonly decimals: number;
  /** False for 约, 近, 余, 以上, ≥ and parts of a range: it does not claim to be the figure itself. */
  readonly exact: boolean;
  /** Offsets in the condensed text of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** A sentence with its numbers. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly condensed: CondensedText;
  readonly figures: readonly PrintedFigure[];
}

const number = /(?<![\d.,+])([-−]?)((?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?)/g;
const longestUnit = 6;
/** Years, days, document numbers, ordinals and "5+5" are no figures. */
const noFigureAfter = /^(?:年|月|日(?!均)|号|时|\+|\)\d|[、.)](?=[^\d]))/;
const noFigureBefore = /(?:第|〔|\[|【|\+|〔\d+〕)$/;
const roughBefore =
  /(?:约|近|超|超过|突破|逾|不足|不低于|不少于|不高于|不超过|不多于|至少|最多|以上|低于|高于|大于|小于|多于|少于|[≥≧⩾>≤≦⩽<]=?|\d[^，,。；、\d]{0,3}[-—–~至到])$/;
const roughAfter = /^(?:余|多(?!于)|左右|上下|以上|以下|以内|之内|[-—–~至到]\d)/;
/** Numbers at the beginning of a paragraph number it. */
const numbering = /^[(]?\d+(?:[)、]|\.(?!\d))/;

/** The unit of the word 持平, which states a change of nothing. */
export const unchanged = "持平";

/** The numbers of a sentence, and the word 持平 as one, in their order. */
export function figuresIn(sentence: Sentence): ReadSentence {
  const condensed = condensedOf(sentence);
  const numbers = [...condensed.text.matchAll(number)].flatMap((match) => {
    const read = figureAt(sentence, condensed, match);
    return read ? [read] : [];
  });
  const words = [...condensed.text.matchAll(/持平/g)].flatMap(({ index }) =>
    placed(sentence, condensed, { from: index, to: index + unchanged.length }, (quote) => ({
      quote,
      value: zero,
      unit: unchanged,
      decimals: 0,
      exact: true,
    })),
  );
  return { sentence, condensed, figures: [...numbers, ...words].sort((a, b) => a.from - b.from) };
}

/** A figure at its place in the paragraph; none where the place is not in the sentence. */
function placed(
  sentence: Sentence,
  { at }: CondensedText,
  { from, to }: { readonly from: number; readonly to: number },
  read: (quote: string) => Omit<PrintedFigure, "sentence" | "start" | "end" | "from" | "to">,
): PrintedFigure[] {
  const begin = at[from];
  const last = at[to - 1];
  if (begin === undefined || last === undefined) return [];
  return [
    {
      sentence,
      start: sentence.start + begin,
      end: sentence.start + last + 1,
      from,
      to,
      ...read(sentence.text.slice(begin, last + 1)),
    },
  ];
}

function figureAt(
  sentence: Sentence,
  condensed: CondensedText,
  match: RegExpExecArray,
): PrintedFigure | null {
  const { text } = condensed;
  const [whole, sign = "", digits = ""] = match;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + whole.length);
  if (noFigureBefore.test(before) || noFigureAfter.test(after)) return null;
  // A dash after a figure joins a range; the number behind it is positive.
  const negative = sign !== "" && !/[\d%元个人]$/.test(before);
  const from = match.index + (negative ? 0 : sign.length);
  if (from === 0 && sentence.start === 0 && numbering.test(text)) return null;
  const { written, unit } = unitAfter(after);
  const to = match.index + whole.length + written.length;
  const plain = decimal(`${negative ? "-" : ""}${digits.replaceAll(",", "")}`);
  const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const exact = (sign === "" || negative) && !roughBefore.test(before) && !roughAfter.test(text.slice(to));
  const [figure] = placed(sentence, condensed, { from, to }, (quote) => ({
    quote,
    value: plain.times(unit.factor),
    unit: unit.name,
    decimals: decimals + shiftOf(unit.factor),
    exact,
  }));
  return figure ?? null;
}

/** The longest unit a text begins with; none where it begins with something else. */
function unitAfter(text: string) {
  for (let length = longestUnit; length > 0; length -= 1) {
    const written = text.slice(0, length);
    const unit = written.length === length ? unitOf(written.normalize("NFKC")) : null;
    if (unit) return { written, unit };
  }
  return { written: "", unit: { name: null, percent: false, factor: decimal(1) } };
}

/** By how many places a factor moves the last printed decimal: 元 to 万元 is 4 more, 亿元 to 万元 4 fewer. */
function shiftOf(factor: Decimal): number {
  return factor.lt(1) ? decimalsOf(factor) : -factor.e;
}
