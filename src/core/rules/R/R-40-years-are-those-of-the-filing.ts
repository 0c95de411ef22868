import type { Cell } from "../../form/form";
import { otherYearContexts } from "../lexicons/year-contexts";
import { excerpts } from "../excerpts";
import { outline, sentencesOutside } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";
import { evaluationYear } from "../year";
import { allInQuotes } from "../../quotes";

interface Stray {
  /** “2019年”、“2022年” */
  readonly years: string;
  readonly phrases: string;
  readonly expected: string;
}

export default defineRule(
  {
    id: "R-40",
    title: "出现无关年份",
    severity: "notice",
    basis: "已公开报告中的实例：2022年的表中留有“2015年”；审核实践：沿用旧稿漏改年份",
    why: "报告中出现评价年度、上年和成文年份以外的年份，多为沿用旧稿漏改。",
    fix: "请核对该年份，沿用旧稿的改为评价年度。",
    forms: ["narrative"],
  },
  once({ outline, year: evaluationYear, sentences: sentencesOutside(["measures"]) }),
  {
    messages: {
      stray: ({ years, phrases, expected }: Stray) =>
        `评价年度为${expected}，报告中出现了${years}：${phrases}，请核对是否漏改。`,
    },
    check({ outline, year, sentences }, { fail }) {
      const signed = Number(outline.date?.day?.slice(0, 4) ?? year + 1);
      const known = new Set([year, year - 1, signed]);
      const strays = new Map<number, { readonly text: string; readonly cell: Cell }>();
      for (const { plain, text, paragraph } of sentences) {
        if (paragraph === outline.date?.paragraph || outline.title?.paragraphs.includes(paragraph)) continue;
        for (const clause of plain.split(/[,。;:]/)) {
          if (!/\d/.test(clause) || otherYearContexts.test(clause)) continue;
          for (const [found] of clause.replace(bracketed, "").matchAll(/(?<!\d)(?:19|20)\d\d(?=年)/g)) {
            const stray = Number(found);
            if (!known.has(stray) && !strays.has(stray)) strays.set(stray, { text, cell: paragraph.cell });
          }
        }
      }
      if (strays.size === 0) return;
      const found = [...strays].sort(([a], [b]) => a - b).slice(0, most);
      fail(
        "stray",
        {
          years: allInQuotes(found.map(([stray]) => `${String(stray)}年`)),
          phrases: excerpts(found.map(([, { text }]) => text)),
          expected: `${String(year)}年`,
        },
        { cells: [...new Set(found.map(([, { cell }]) => cell))] },
      );
    },
  },
);

const most = 5;
/** Years in brackets belong to document numbers and to versions of laws. */
const bracketed = /[(〔[【][^()〔〕[\]【】]{0,12}[)〕\]】]/g;
