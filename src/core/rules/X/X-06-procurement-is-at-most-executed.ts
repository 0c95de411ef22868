import { excessAcrossMessage } from "../excess";
import { figure, once } from "../needs";
import { excessOver } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "X-06",
    title: "采购金额大于总支出",
    severity: "error",
    basis: "两表关系：政府采购支出是部门全年支出的一部分",
    why: "部分大于全部，多是金额单位填成了元，或把以后年度的合同金额也计入了。",
    fix: "请核对政府采购金额的单位（万元），并只填当年实际支出。",
    forms: ["base", "self"],
  },
  once({ amount: figure("procurement.final"), limit: figure("funds.executed") }),
  {
    messages: { excess: excessAcrossMessage },
    check({ amount, limit }, { profile, fail }) {
      const over = excessOver(limit, amount, profile);
      if (over) fail("excess", over, over.evidence);
    },
  },
);
