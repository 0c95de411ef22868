import type { Spending } from "./over-budget";
import type { Check } from "./rule";
import { money, quoted, typed } from "./wording";

const messages = {
  unspent: ({ budget, final }: Spending) =>
    `${quoted(budget.cell.label)}${typed(budget)} 万元，而${quoted(final.cell.label)}${final.blank ? "未填写" : "为 0"}。`,
};

/** A row with 本年预算数 has 本年决算数 too; a blank one counts as nothing spent and the sentence says so. */
export const budgetIsSpent: Check<Spending, typeof messages> = {
  messages,
  check(spending, { fail }) {
    const { budget, final } = spending;
    if (!budget.value.gt(0) || !final.value.eq(0)) return;
    fail("unspent", spending, {
      cells: [final.cell, budget.cell],
      expected: money(budget.value),
      actual: money(final.value),
      difference: money(final.value.minus(budget.value)),
    });
  },
};
