import { decimal, fixed, sumOf } from "../../number/decimal";
import { sumAgrees } from "../../number/rounding";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { cellOf } from "../stated";
import { countedAs, wholeBreakdowns } from "../stated-sums";
import { inQuotes } from "../../quotes";

interface Told {
  readonly phrase: string;
  readonly parts: string;
  readonly sum: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "R-08",
    title: "基本加项目不等于合计",
    severity: "error",
    basis: "基本支出＋项目支出＝支出合计（部门决算口径）；某一个数与表不同的，由该数的图文一致规则提示",
    why: "报告中基本支出加项目支出不等于同句写的支出合计，读报告的人第一眼就会看出来。",
    fix: "请按部门决算核对三个数，使基本支出加项目支出等于支出合计。",
    related: ["S-10", "R-05", "R-06", "R-07"],
    forms: ["narrative"],
  },
  once({ form: wholeForm }),
  {
    messages: {
      mismatch: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，同句的${t.parts}合计 ${t.sum} 万元，相差 ${t.gap} 万元；请查明哪一个数写错。`,
    },
    check({ form }, { profile, fail, inapplicable }) {
      const breakdowns = wholeBreakdowns(form);
      if (breakdowns.length === 0) {
        inapplicable("自评报告没有在一句中写明支出合计、基本支出和项目支出。");
        return;
      }
      const copy = decimal(profile.tolerances.copy.value);
      for (const { total, parts } of breakdowns) {
        const asOnForm = [total, ...parts].every((each) =>
          countedAs(form, each).minus(each.value).abs().lte(copy),
        );
        const values = parts.map(({ value }) => value);
        if (!asOnForm || sumAgrees(total.value, values, 2, decimal(profile.tolerances.sum.value))) continue;
        const sum = sumOf(values);
        const difference = total.value.minus(sum);
        const told: Told = {
          phrase: total.phrase,
          parts: parts.map(({ phrase }) => inQuotes(phrase)).join("和"),
          sum: fixed(sum, 2),
          gap: fixed(difference.abs(), 2),
        };
        fail("mismatch", told, {
          cells: [cellOf(total)],
          expected: told.sum,
          actual: fixed(total.value, 2),
          difference: fixed(difference, 2),
        });
      }
    },
  },
);
