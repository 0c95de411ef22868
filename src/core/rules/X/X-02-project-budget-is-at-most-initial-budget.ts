import { excessAcrossMessage } from "../excess";
import { figure, once, optional } from "../needs";
import { type Excess, excessOver } from "../over-budget";
import { defineRule } from "../rule";
import { typed } from "../wording";

export default defineRule(
  {
    id: "X-02",
    title: "项目预算大于年初预算",
    severity: "error",
    basis: "两表关系：项目支出预算是部门年初预算的一部分；表样未写明“本年预算数”是年初数还是调整后数",
    why: "部分大于全部，多是单位填成了元、抄错了数，或预算数填的是年中追加以后的数。",
    fix: "请核对项目支出预算数，按年初预算批复数填写。",
    related: ["B-16", "X-05"],
    forms: ["base", "self"],
  },
  once({
    amount: figure("projects.budget"),
    limit: figure("funds.initialBudget"),
    annual: optional(figure("funds.annualBudget")),
  }),
  {
    messages: {
      excess: excessAcrossMessage,
      adjusted: (e: Excess & { readonly annual: string }) =>
        `${excessAcrossMessage(e)}该数不大于全年预算数 ${e.annual} 万元，可能填的是年中追加以后的预算数。`,
    },
    check({ amount, limit, annual }, { profile, fail }) {
      const over = excessOver(limit, amount, profile);
      if (!over) return;
      const adjusted = annual && !excessOver(annual, amount, profile) ? annual : null;
      if (!adjusted) {
        fail("excess", over, over.evidence);
        return;
      }
      // The form does not say which budget is meant (domain A.1), so that this may be right: a person has to look.
      const cells = [...over.evidence.cells, adjusted.cell];
      fail(
        "adjusted",
        { ...over, annual: typed(adjusted) },
        { ...over.evidence, cells, severity: "warning" },
      );
    },
  },
);
