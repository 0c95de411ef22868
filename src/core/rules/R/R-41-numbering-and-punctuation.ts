import type { Cell, Paragraph } from "../../form/form";
import type { Outline, Section } from "../../narrative/outline";
import { chineseNumeral } from "../../number/chinese-numeral";
import { documentNumbersIn } from "../document-numbers";
import { excerpts } from "../excerpts";
import { type Spoken, outline, paragraphs, sentences } from "../narrative-parts";
import { once } from "../needs";
import { defineRule } from "../rule";

interface Found {
  readonly phrases: string;
  readonly count: number;
}

interface Phrase {
  readonly text: string;
  readonly cell: Cell;
}

export default defineRule(
  {
    id: "R-41",
    title: "序号与标点不规范",
    severity: "notice",
    basis:
      "GB/T 9704 结构层次序数：一、（一）1.（1）；发文字号年份用六角括号〔〕；绩效评价报告质量考核评分表：格式每处扣0.2分",
    why: "序号和标点不合公文格式，审核时按格式扣分。",
    fix: "按提示统一序号、括号和标点的写法。",
    forms: ["narrative"],
  },
  once({ outline, paragraphs, sentences }),
  {
    messages: {
      points: ({ phrases, count }: Found) =>
        `${count} 处第三层序号没有写成“1.”的形式：${phrases}，规范写法为“一、”“（一）”“1.”“（1）”。`,
      sections: ({ phrases, count }: Found) =>
        `${count} 处标题序号的标点不规范：${phrases}，规范写法为“一、”“（一）”，括号后不加标点。`,
      order: ({ phrases, count }: Found) => `${count} 处序号不连续：${phrases}。`,
      halfWidth: ({ phrases, count }: Found) => `${count} 处中文句子用了半角标点：${phrases}。`,
      doubled: ({ phrases, count }: Found) => `${count} 处标点重复：${phrases}。`,
      brackets: ({ phrases, count }: Found) => `${count} 处文号的年份没有用六角括号〔〕：${phrases}。`,
    },
    check({ outline, paragraphs, sentences }, { fail }) {
      const found = {
        points: marks(outline, ({ level, mark }) => level === 3 && !/[.．]$/.test(mark)),
        sections: marks(
          outline,
          ({ level, mark }) =>
            (level === 1 && !mark.endsWith("、")) || (level === 2 && /[、.．]$/.test(mark)),
        ),
        order: outOfOrder(outline),
        halfWidth: phrasesIn(
          paragraphs.filter(({ text }) => /[,;:?!]/.test(text)),
          /[一-龥\d]{0,4}(?:(?<=[一-龥])[,;](?=\S)|[,;](?=[一-龥])|(?<=[一-龥])[:?!](?=[一-龥]))[一-龥\d]{0,4}/g,
        ),
        doubled: phrasesIn(
          paragraphs.filter(({ text }) => /[。，；、]{2}/.test(text)),
          /[一-龥\d]{0,4}(?:。。|，，|；；|、、|，。|。，|；。|、。|。、)[一-龥\d]{0,4}/g,
        ),
        brackets: looseBrackets(sentences),
      };
      for (const name of ["points", "sections", "order", "halfWidth", "doubled", "brackets"] as const) {
        const phrases = found[name];
        if (phrases.length === 0) continue;
        fail(
          name,
          { phrases: excerpts(phrases.map(({ text }) => text)), count: phrases.length },
          { cells: [...new Set(phrases.map(({ cell }) => cell))] },
        );
      }
    },
  },
);

function marks({ sections }: Outline, isLoose: (section: Section) => boolean): Phrase[] {
  return sections.filter(isLoose).map(({ mark, paragraph }) => ({ text: mark, cell: paragraph.cell }));
}

/** Chapters and sections whose number is not the next one. */
function outOfOrder({ chapters }: Outline): Phrase[] {
  const lists = [chapters, ...chapters.map(({ parts }) => parts.filter(({ level }) => level === 2))];
  return lists.flatMap((list) =>
    list.flatMap((section, index) => {
      const before = index === 0 ? 0 : (numberOf(list[index - 1]) ?? 0);
      const own = numberOf(section);
      if (own === null || own === before + 1) return [];
      const after = list[index - 1];
      const text = after ? `${after.mark}之后是${section.mark}` : `第一个序号是${section.mark}`;
      return [{ text, cell: section.paragraph.cell }];
    }),
  );
}

function numberOf(section: Section | undefined): number | null {
  return chineseNumeral((section?.mark ?? "").replace(/[^一二三四五六七八九十]/g, ""));
}

function phrasesIn(paragraphs: readonly Paragraph[], pattern: RegExp): Phrase[] {
  return paragraphs.flatMap(({ text, cell }) =>
    [...text.matchAll(pattern)].map((match) => ({ text: match[0], cell })),
  );
}

function looseBrackets(sentences: readonly Spoken[]): Phrase[] {
  return documentNumbersIn(sentences)
    .filter(({ open, close }) => open !== "〔" || close !== "〕")
    .map(({ text, sentence }) => ({ text, cell: sentence.paragraph.cell }));
}
