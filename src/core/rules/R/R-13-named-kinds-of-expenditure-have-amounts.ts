import { decimal, sumOf } from "../../number/decimal";
import { expenditureKinds } from "../lexicons/expenditure-kinds";
import { opening } from "../excerpts";
import { type Spoken, sentences } from "../narrative-parts";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { money } from "../wording";
import { allInQuotes } from "../../quotes";

interface Named {
  readonly phrase: string;
  /** “社会保障性缴费”、“资本性支出” */
  readonly kinds: string;
  /** "工资福利支出 131.18 万元、商品和服务支出 43.80 万元" */
  readonly breakdown: string;
  readonly total: string;
  readonly rest: string;
}

export default defineRule(
  {
    id: "R-13",
    title: "列举的支出类别无金额",
    severity: "notice",
    basis: "报告各处的支出构成应一致（报告审核实践）；支出类别名称见政府收支分类科目的部门预算支出经济分类",
    why: "使用方向中写了某类支出，构成中却没有它的金额，多半是套用了固定句子。",
    fix: "没有发生的类别请删除，发生了的请补上金额；已含在其他类别中的不要单列。",
    forms: ["self", "narrative"],
  },
  once({ basic: figure("expenditure.basic"), sentences }),
  {
    messages: {
      nothingLeft: (n: Named) =>
        `报告在${n.phrase}一句中列举了${n.kinds}，但没有写金额；${n.breakdown}，合计已等于基本支出 ${n.total} 万元，没有余额。`,
      someLeft: (n: Named) =>
        `报告在${n.phrase}一句中列举了${n.kinds}，但没有写金额；${n.breakdown}，基本支出 ${n.total} 万元中还有 ${n.rest} 万元没有列明。`,
    },
    check({ basic, sentences }, { profile, fail, inapplicable }) {
      const amounts = amountsOf(sentences);
      if (amounts.size < 2) {
        inapplicable("报告没有列出基本支出构成的金额。");
        return;
      }
      const rest = basic.value.minus(sumOf([...amounts.values()].map((text) => decimal(text))));
      for (const sentence of sentences) {
        const kinds = bareKinds(sentence.plain).filter((kind) => !amounts.has(kind));
        if (kinds.length === 0) continue;
        const told: Named = {
          phrase: opening(sentence.text),
          kinds: allInQuotes(kinds),
          breakdown: [...amounts].map(([kind, text]) => `${kind} ${money(decimal(text))} 万元`).join("、"),
          total: money(basic.value),
          rest: money(rest),
        };
        const cells = [sentence.paragraph.cell, basic.cell];
        const left = rest.abs().gt(decimal(profile.tolerances.sum.value).times(amounts.size));
        fail(left ? "someLeft" : "nothingLeft", told, { cells });
        return;
      }
    },
  },
);

/** Each kind as it is named, with an amount, and denied. */
const shapes = expenditureKinds.map(({ name, words }) => ({
  name,
  named: new RegExp(words),
  priced: new RegExp(`${words}[为共计是]{0,2}(\\d[\\d,]{0,12}(?:\\.\\d{1,6})?)万元`),
  denied: new RegExp(`(?:无|没有|未安排|未发生)(?:发生|安排)?${words}`),
}));

/** The amount (万元, as typed) of each kind that has one anywhere; the first counts. */
function amountsOf(sentences: readonly Spoken[]): Map<string, string> {
  const amounts = new Map<string, string>();
  for (const { plain } of sentences) {
    for (const { name, priced } of shapes) {
      const amount = priced.exec(plain)?.[1];
      if (amount !== undefined && !amounts.has(name)) amounts.set(name, amount.replaceAll(",", ""));
    }
  }
  return amounts;
}

/** The kinds a sentence lists; one that names a single kind speaks of it, and one that denies it lists none. */
function bareKinds(sentence: string): string[] {
  const kinds = shapes.filter(({ named }) => named.test(sentence));
  if (kinds.length < 2) return [];
  return kinds.filter(({ denied }) => !denied.test(sentence)).map(({ name }) => name);
}
