import { decimal } from "../../number/decimal";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { money, typed } from "../wording";

interface Told {
  readonly final: string;
  readonly budget: string;
  readonly overrun: string;
  /** "年中追加 10.00 万元（…）" */
  readonly supplement: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "X-08",
    title: "超支与追加不匹配",
    severity: "warning",
    basis: "两表关系：公用经费超预算的部分应来自年中追加，不应大于全年预算数与年初预算数之差",
    why: "公用经费超支大于年中追加，多出的钱只能来自项目支出或人员经费，审核时会问是否挤占专项。",
    fix: "请说明超支资金来源；数字填错的请改正。",
    forms: ["base", "self"],
  },
  once({
    final: figure("operating.final"),
    budget: figure("operating.budget"),
    annual: figure("funds.annualBudget"),
    initial: figure("funds.initialBudget"),
  }),
  {
    messages: {
      unmatched: (t: Told) =>
        `公用经费决算 ${t.final} 万元，预算 ${t.budget} 万元，超出 ${t.overrun} 万元；${t.supplement}，还有 ${t.gap} 万元没有来源。`,
    },
    check({ final, budget, annual, initial }, { profile, fail }) {
      const overrun = final.value.minus(budget.value);
      const added = annual.value.minus(initial.value);
      const supplement = added.gt(0) ? added : decimal(0);
      const gap = overrun.minus(supplement);
      if (gap.lte(decimal(profile.tolerances.copy.value))) return;
      const budgets = `年初预算数 ${typed(initial)} 万元，全年预算数 ${typed(annual)} 万元`;
      const change = added.gt(0)
        ? `年中只追加 ${money(added)} 万元（${budgets}）`
        : `年中没有追加预算（${budgets}）`;
      fail(
        "unmatched",
        {
          final: typed(final),
          budget: typed(budget),
          overrun: money(overrun),
          supplement: change,
          gap: money(gap),
        },
        {
          cells: [final.cell, budget.cell, annual.cell, initial.cell],
          expected: `≤${money(supplement)}`,
          actual: money(overrun),
          difference: money(gap),
        },
      );
    },
  },
);
