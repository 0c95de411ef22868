import { fixed } from "../../number/decimal";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";
import { cellOf } from "../stated";
import { basicBreakdowns, basicFault } from "../stated-sums";
import { allInQuotes } from "../../quotes";

interface Told {
  readonly total: string;
  readonly parts: string;
  readonly sum: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "R-11",
    title: "基本支出构成不符",
    severity: "error",
    basis:
      "政府收支分类科目（部门预算支出经济分类）：基本支出由工资福利支出、商品和服务支出、对个人和家庭的补助、资本性支出构成",
    why: "各类支出加起来不等于基本支出，说明某一类写错或漏写。",
    fix: "请按部门决算基本支出明细表核对各类金额，没有列出的类别补上。",
    forms: ["narrative"],
  },
  once({ form: wholeForm }),
  {
    messages: {
      wrong: (t: Told) =>
        `自评报告所列${t.parts}合计 ${t.sum} 万元，基本支出为 ${t.total} 万元，相差 ${t.gap} 万元；请查明哪一类写错。`,
      incomplete: (t: Told) =>
        `自评报告所列${t.parts}合计 ${t.sum} 万元，比基本支出 ${t.total} 万元少 ${t.gap} 万元；请补写其余类别，或核对金额。`,
    },
    check({ form }, { profile, fail, inapplicable }) {
      const breakdowns = basicBreakdowns(form);
      if (breakdowns.length === 0) {
        inapplicable("自评报告没有写基本支出的构成。");
        return;
      }
      for (const breakdown of breakdowns) {
        const fault = basicFault(form, breakdown, profile);
        if (!fault) continue;
        const difference = fault.sum.minus(fault.value);
        const told: Told = {
          total: fixed(fault.value, 2),
          parts: allInQuotes(breakdown.parts.map(({ phrase }) => phrase)),
          sum: fixed(fault.sum, 2),
          gap: fixed(difference.abs(), 2),
        };
        fail(fault.kind, told, {
          cells: [cellOf(breakdown.total)],
          expected: told.total,
          actual: told.sum,
          difference: fixed(difference, 2),
          ...(fault.kind === "incomplete" ? { severity: "notice" as const } : {}),
        });
      }
    },
  },
);
