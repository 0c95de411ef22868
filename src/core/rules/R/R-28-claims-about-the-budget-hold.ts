import { deviationsOf } from "../deviations";
import { budgetClaims } from "../lexicons/budget-claims";
import { rowSubjects } from "../lexicons/spending-subjects";
import { excerpt } from "../excerpts";
import { sentencesOutside } from "../narrative-parts";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";

interface Contradiction {
  readonly phrase: string;
  /** "公用经费控制率 150.83%（…）、办公经费控制率 …" */
  readonly rates: string;
}

export default defineRule(
  {
    id: "R-28",
    title: "表述与数据矛盾(预算控制)",
    severity: "warning",
    basis: "报告表述应与所附数据一致（报告审核实践）；控制率＝决算数÷预算数",
    why: "报告写严格按预算控制，表中却超出预算，审核时会认为报告照抄了固定句子。",
    fix: "修改这句话，如实写明哪些支出超出预算、超出多少和原因。",
    forms: ["base", "self", "narrative"],
  },
  once({ form: wholeForm, sentences: sentencesOutside(["problems", "measures"]) }),
  {
    messages: {
      contradiction: ({ phrase, rates }: Contradiction) => `报告写${phrase}，但${rates}，与这一表述不符。`,
    },
    check({ form, sentences }, { profile, fail }) {
      const over = deviationsOf(form, profile).filter(({ kind }) => kind === "over");
      if (over.length === 0) return;
      for (const { plain, text, paragraph } of sentences) {
        if (!budgetClaims.some((claim) => claim.test(plain))) continue;
        // A sentence about one kind of spending claims nothing about the others.
        const own = Object.values(rowSubjects).filter(({ words }) => words.test(plain));
        const against = over.filter(
          ({ subject }) => own.length === 0 || own.some((each) => each === subject),
        );
        if (against.length === 0) continue;
        fail(
          "contradiction",
          { phrase: excerpt(text), rates: against.map(({ told }) => told).join("、") },
          { cells: [paragraph.cell, ...against.flatMap(({ cells }) => cells)] },
        );
        return;
      }
    },
  },
);
