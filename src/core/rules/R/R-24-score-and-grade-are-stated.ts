import { statedGrades, statedScores } from "../../narrative/stated-result";
import { decimal, fixed, plain } from "../../number/decimal";
import { halfUnit } from "../../number/rounding";
import { gradeOf } from "../../profile/profile";
import { excerpt } from "../excerpts";
import { outline, paragraphs } from "../narrative-parts";
import { figure, once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { typed } from "../wording";

interface Result {
  /** 总分 and 等级, what the report leaves out. */
  readonly lacks: string;
  /** ，只写了“评价等次为优秀” */
  readonly written: string;
  readonly total: string;
  readonly grade: string;
}

interface Mismatch {
  readonly phrase: string;
  readonly total: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "R-24",
    title: "结论缺总分或等级",
    severity: "warning",
    basis: "绩效评价报告质量考核评分表：评分与等级不符扣0.3分；报告结论应写明得分和等级",
    why: "总分和等级是自评的结论，报告不写，或与自评表不同，结果就无法采用。",
    fix: "在报告结论中写明“自评得分××分，评价等级为×”，与自评表一致。",
    related: ["S-36"],
    forms: ["self", "narrative"],
  },
  once({ form: wholeForm, outline, paragraphs, total: figure("total.score") }),
  {
    messages: {
      lacking: ({ lacks, written, total, grade }: Result) =>
        `报告没有写${lacks}${written}；自评表总分为 ${total} 分${grade === "" ? "" : `，等级应为“${grade}”`}。`,
      different: ({ phrase, total, gap }: Mismatch) =>
        `报告写${phrase}，自评表总分为 ${total} 分，相差 ${gap} 分。`,
    },
    check({ form, outline, paragraphs, total }, { profile, fail }) {
      const here = new Set(paragraphs);
      const scores = statedScores(form).filter(({ sentence }) => here.has(sentence.paragraph));
      const grades = statedGrades(form).filter(({ sentence }) => here.has(sentence.paragraph));
      const lacks = [...(scores.length > 0 ? [] : ["自评总分"]), ...(grades.length > 0 ? [] : ["评价等级"])];
      if (lacks.length > 0) {
        const written = [...scores, ...grades];
        const place = outline.chapters.slice(0, 1).map(({ paragraph }) => paragraph.cell);
        fail(
          "lacking",
          {
            lacks: lacks.join("和"),
            written:
              written.length === 0
                ? ""
                : `，只写了${written.map(({ phrase }) => excerpt(phrase)).join("、")}`,
            total: typed(total),
            grade: gradeOf(total.value, profile) ?? "",
          },
          {
            cells: [
              total.cell,
              ...(written.length > 0 ? written.map(({ sentence }) => sentence.paragraph.cell) : place),
            ],
          },
        );
      }
      for (const { value, decimals, phrase, sentence } of scores) {
        const gap = value.minus(total.value);
        const tolerance = decimal(profile.tolerances.score.value);
        if (gap.abs().lte(tolerance) || gap.abs().lte(halfUnit(decimals))) continue;
        fail(
          "different",
          { phrase: excerpt(phrase), total: typed(total), gap: plain(gap.abs()) },
          {
            cells: [sentence.paragraph.cell, total.cell],
            expected: fixed(total.value, 2),
            actual: plain(value),
            difference: plain(gap),
          },
        );
      }
    },
  },
);
