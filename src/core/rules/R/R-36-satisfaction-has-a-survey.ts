import type { Cell, Form } from "../../form/form";
import { isSatisfaction } from "../indicator-class";
import { textOf } from "../../form/text-of";
import { openPlace } from "../lexicons/reason-words";
import { surveyWords } from "../lexicons/survey-words";
import { excerpt } from "../excerpts";
import { type Spoken, paragraphs, sentences } from "../narrative-parts";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

interface Surveyed {
  /** "自评表“…”填写“98%”，报告" or "报告写“…”，但" */
  readonly stated: string;
  /** 调查方式和样本量 */
  readonly lacks: string;
}

export default defineRule(
  {
    id: "R-36",
    title: "满意度无调查说明",
    severity: "notice",
    basis:
      "绩效评价报告质量考核评分表：正文缺少应写的要素，每处扣0.5分；满意度指标应有调查依据（报告审核实践）",
    why: "满意度来自调查，不写调查方式和样本量，这个数字就没有依据。",
    fix: "在报告中写明调查时间、方式（问卷、电话、走访等）和有效样本数；没有调查的应补做。",
    forms: ["self", "narrative"],
  },
  once({ form: wholeForm, sentences, paragraphs }),
  {
    messages: {
      lacking: ({ stated, lacks }: Surveyed) => `${stated}没有写${lacks}。`,
    },
    check({ form, sentences, paragraphs }, { fail, inapplicable }) {
      const stated = satisfactionTold(sentences) ?? satisfactionFilled(form);
      if (!stated) {
        inapplicable("没有写明满意度数值。");
        return;
      }
      const about = paragraphs
        .filter(({ text }) => /满意|问卷/.test(text))
        .map(({ text }) => text.replace(openPlace, ""));
      const lacks = [
        ...(about.some((text) => method.test(text)) ? [] : ["调查方式"]),
        ...(about.some((text) => sample.test(text)) ? [] : ["样本量"]),
      ];
      if (lacks.length === 0) return;
      fail("lacking", { stated: stated.told, lacks: lacks.join("和") }, { cells: stated.cells });
    },
  },
);

const method = new RegExp([...surveyWords.plain, ...surveyWords.besideSatisfied].join("|"));
const sample = /\d+\s*余?(?:多)?(?:份|人次|人|户|名|位|家|个样本|个单位|条)|样本(?:量|数)?[^，。；]{0,6}\d/;

interface Satisfaction {
  readonly told: string;
  readonly cells: readonly Cell[];
}

function satisfactionTold(sentences: readonly Spoken[]): Satisfaction | null {
  const found = sentences.find(({ plain }) => /满意[^,。;]{0,12}\d+(?:\.\d+)?%/.test(plain));
  return found ? { told: `报告写${excerpt(found.text)}，但`, cells: [found.paragraph.cell] } : null;
}

function satisfactionFilled({ indicators }: Form): Satisfaction | null {
  for (const indicator of indicators) {
    const { actual } = indicator.texts;
    const value = textOf(actual);
    if (!isSatisfaction(indicator) || actual.state !== "read" || value === null || !/\d/.test(value))
      continue;
    return { told: `自评表${quoted(actual.cell.label)}填写${inQuotes(value)}，报告`, cells: [actual.cell] };
  }
  return null;
}
