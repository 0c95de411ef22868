import type { Cell, Form } from "../../form/form";
import { amountIds } from "../../form/fields";
import { decimal, plain } from "../../number/decimal";
import { moneyWords, percentWords } from "../lexicons/number-words";
import { excerpts } from "../excerpts";
import { type Spoken, sentences } from "../narrative-parts";
import { once, wholeForm } from "../needs";
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
    id: "R-34",
    title: "数字缺单位或百分号",
    severity: "notice",
    basis:
      "绩效评价报告质量考核评分表：表述不清、错别字每处扣0.5分；已公开报告中的实例（“占76.23”漏写百分号）",
    why: "数字没有单位或漏了百分号，看的人要猜；全角％与半角%混用显得没有校对。",
    fix: "请补全单位或百分号，百分号统一用半角%。",
    forms: ["narrative"],
  },
  once({ form: wholeForm, sentences }),
  {
    messages: {
      percent: ({ phrases, count }: Found) => `${count} 处比率没有写百分号：${phrases}。`,
      money: ({ phrases, count }: Found) => `${count} 处金额没有写单位：${phrases}。`,
      yuan: ({ phrases, count }: Found) => `${count} 处金额写成“元”，表中同一数字的单位是万元：${phrases}。`,
      fullWidth: ({ phrases, count }: Found) => `${count} 处百分号写成全角“％”：${phrases}。`,
    },
    check({ form, sentences }, { fail }) {
      const amounts = amountsOf(form);
      const numbered = sentences.filter(({ text }) => /\d/.test(text));
      const found = {
        percent: phrasesIn(numbered, percentBare),
        money: phrasesIn(numbered, moneyBare),
        yuan: phrasesIn(numbered, moneyInYuan).filter(({ text }) => amounts.has(numberIn(text))),
        fullWidth: phrasesIn(sentences, fullWidthPercent),
      };
      for (const name of ["percent", "money", "yuan", "fullWidth"] as const) {
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

const number = "\\d{1,12}(?:\\.\\d{1,6})?";
const clauseEnds = "(?=\\s*(?:[，。；）)]|$))";
const percentBare = new RegExp(`${percentWords}\\d{1,3}\\.\\d{1,6}${clauseEnds}`, "g");
const moneyBare = new RegExp(`${moneyWords}${number}${clauseEnds}`, "g");
const moneyInYuan = new RegExp(`${moneyWords}${number}元`, "g");
const fullWidthPercent = /[\d.]{1,12}[％﹪]/g;

function phrasesIn(sentences: readonly Spoken[], pattern: RegExp): Phrase[] {
  return sentences.flatMap(({ text, paragraph }) =>
    [...text.matchAll(pattern)].map((match) => ({ text: match[0], cell: paragraph.cell })),
  );
}

function numberIn(phrase: string): string {
  return plain(decimal(/\d{1,12}(?:\.\d{1,6})?/.exec(phrase)?.[0] ?? "0"));
}

/** The amounts of the forms (万元) that no one would write in yuan: those with decimals or below a hundred. */
function amountsOf({ figures }: Form): ReadonlySet<string> {
  const ids = [
    ...amountIds,
    "funds.initialBudget",
    "funds.annualBudget",
    "funds.executed",
    "expenditure.basic",
    "expenditure.project",
  ] as const;
  const values = ids.flatMap((id) => {
    const figure = figures[id];
    return figure.state === "read" && !figure.value.eq(0) ? [plain(figure.value)] : [];
  });
  return new Set(values);
}
