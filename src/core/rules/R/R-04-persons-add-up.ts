import { fixed, sumOf } from "../../number/decimal";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { cellOf } from "../stated";
import { countedAs, presentBreakdowns } from "../stated-sums";
import { inQuotes } from "../../quotes";

interface Told {
  readonly phrase: string;
  /** "10 + 4". */
  readonly addends: string;
  readonly sum: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "R-04",
    title: "人员合计不符",
    severity: "error",
    basis: "在职＋离休＋退休（及所列其他人员）＝现有人数；编制、在职、离退休是不同口径",
    why: "现有人数与所列各类人员对不上，审核时看不出谁漏了、谁重复了。",
    fix: "请按人员名册核对现有人数和各类人员数。",
    forms: ["narrative"],
  },
  once({ form: wholeForm }),
  {
    messages: {
      mismatch: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，同句所列人员合计 ${t.sum} 人（${t.addends}），相差 ${t.gap} 人。`,
    },
    check({ form }, { fail, inapplicable }) {
      const breakdowns = presentBreakdowns(form);
      if (breakdowns.length === 0) {
        inapplicable("自评报告没有写现有人数及其构成，或所列人员分类不能确定。");
        return;
      }
      for (const { total, parts } of breakdowns) {
        const values = parts.map((part) => countedAs(form, part));
        const sum = sumOf(values);
        const difference = total.value.minus(sum);
        if (difference.eq(0)) continue;
        const told: Told = {
          phrase: total.phrase,
          addends: values.map((value) => fixed(value, 0)).join(" + "),
          sum: fixed(sum, 0),
          gap: fixed(difference.abs(), 0),
        };
        fail("mismatch", told, {
          cells: [cellOf(total)],
          expected: told.sum,
          actual: fixed(total.value, 0),
          difference: fixed(difference, 0),
        });
      }
    },
  },
);
