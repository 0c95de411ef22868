import type { Cell } from "../../form/form";
import { condensedOf } from "../../narrative/sentences";
import { type Decimal, decimal, decimalsOf } from "../../number/decimal";
import { percentOf, rateAgrees } from "../../number/rate";
import { excerpt } from "../excerpts";
import { type Spoken, sentences } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";
import { percent } from "../wording";

interface Doubtful {
  /** “共375家” */
  readonly whole: string;
  readonly part: string;
  /** "365 ÷ 375" */
  readonly quotient: string;
  readonly computed: string;
  /** “公示率为100％” */
  readonly stated: string;
}

export default defineRule(
  {
    id: "R-42",
    title: "文中比率可复算",
    severity: "notice",
    basis: "报告中的比率应能由文中的数字算出（报告审核实践）",
    why: "看的人会用文中的数量复算比率，算不出来就会追问口径。",
    fix: "请核对比率；分子分母另有口径的，在文中写明。",
    forms: ["narrative"],
  },
  once({ sentences }),
  {
    messages: {
      doubtful: ({ whole, part, quotient, computed, stated }: Doubtful) =>
        `文中写${whole}、${part}，按 ${quotient} 计算为 ${computed}，而文中写${stated}，请核对或写明口径。`,
    },
    check({ sentences }, { profile, fail }) {
      const tolerance = decimal(profile.tolerances.rate.value);
      const found = new Map<string, { readonly told: Doubtful; readonly cells: Set<Cell> }>();
      sentences.forEach((sentence, index) => {
        for (const { counts, rate, decimals, phrase } of ratesIn(sentences, index)) {
          const { whole, part } = counts;
          const computed = percentOf(decimal(part.count), decimal(whole.count));
          if (computed === null || rateAgrees(rate, computed, decimals, tolerance)) continue;
          const told: Doubtful = {
            whole: excerpt(whole.text),
            part: excerpt(part.text),
            quotient: `${part.count} ÷ ${whole.count}`,
            computed: percent(computed),
            stated: excerpt(phrase),
          };
          const key = JSON.stringify(told);
          const known = found.get(key) ?? { told, cells: new Set<Cell>() };
          known.cells.add(sentence.paragraph.cell);
          found.set(key, known);
        }
      });
      for (const { told, cells } of found.values()) fail("doubtful", told, { cells: [...cells] });
    },
  },
);

interface Count {
  readonly count: string;
  readonly unit: string;
  /** As written: "共375家" */
  readonly text: string;
}

interface StatedRate {
  readonly counts: { readonly whole: Count; readonly part: Count };
  readonly rate: Decimal;
  readonly decimals: number;
  readonly phrase: string;
}

const units = "家|个|人次|人|户|份|件|项|名|处|块|辆|台|套|所|宗|起|条|篇|期|场|批|亩|次";
const counted = new RegExp(`(共计?|总数为?|总共)?(\\d{1,9})(${units})`, "g");
/** Rates that tell how much of a whole was reached; growth and satisfaction have other bases. */
const shareRate = /([一-龥]{0,6}(?:率|比例|占比))(?:达到?|为|是|[:])?(\d{1,3}(?:\.\d{1,4})?)%/g;
const otherBases = /增长|下降|增幅|降幅|利率|税率|汇率|控制率|执行率/;
/** How many sentences a whole may stand before its rate. */
const reach = 3;

/** The rates of a sentence whose whole ("共375家") and part stand before them. */
function ratesIn(all: readonly Spoken[], index: number): StatedRate[] {
  const sentence = all[index];
  if (!sentence?.plain.includes("%")) return [];
  return [...sentence.plain.matchAll(shareRate)].flatMap((match) => {
    const [phrase, name = "", figure = "0"] = match;
    if (otherBases.test(name)) return [];
    const own = countsIn(sentence.plain.slice(0, match.index));
    const part = own.at(-1);
    const whole = part && (wholeIn(own.slice(0, -1), part) ?? wholeBefore(all, index, part));
    if (!part || !whole || Number(whole.count) < Number(part.count)) return [];
    const rate = decimal(figure);
    return [
      { counts: { whole, part }, rate, decimals: decimalsOf(rate), phrase: asWritten(sentence, phrase) },
    ];
  });
}

/** The phrase as the report writes it: with its own blanks and full-width signs. */
function asWritten(sentence: Spoken, phrase: string): string {
  const { text } = sentence;
  const { text: plain, at } = condensedOf(sentence);
  const from = plain.indexOf(phrase);
  return from < 0 ? phrase : text.slice(at[from], (at[from + phrase.length - 1] ?? text.length) + 1);
}

function wholeIn(counts: readonly Count[], part: Count): Count | null {
  const alike = counts.filter(({ unit }) => unit === part.unit);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** A whole that says it is one (共…家), in one of the sentences before it in the same paragraph. */
function wholeBefore(all: readonly Spoken[], index: number, part: Count): Count | null {
  const paragraph = all[index]?.paragraph;
  const before = all.slice(Math.max(0, index - reach), index).filter((each) => each.paragraph === paragraph);
  const wholes = before
    .flatMap(({ plain }) => countsIn(plain))
    .filter(({ text, unit }) => unit === part.unit && /^[共总]/.test(text));
  return wholes.at(-1) ?? null;
}

function countsIn(text: string): Count[] {
  return [...text.matchAll(counted)].map(([written, , count = "0", unit = ""]) => ({
    count,
    unit,
    text: written,
  }));
}
