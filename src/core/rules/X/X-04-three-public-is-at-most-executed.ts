import { excessAcrossMessage } from "../excess";
import { figure, once } from "../needs";
import { excessOver } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "X-04",
    title: "三公经费大于总支出",
    severity: "error",
    basis: "两表关系：三公经费支出是部门全年支出的一部分",
    why: "部分大于全部，多是其中一张表的金额单位填成了元，或抄错了数。",
    fix: "请核对两个数的金额单位（万元）和取数口径。",
    related: ["B-08", "S-09", "S-10", "R-14"],
    forms: ["base", "self"],
  },
  once({ amount: figure("threePublic.final"), limit: figure("funds.executed") }),
  {
    messages: { excess: excessAcrossMessage },
    check({ amount, limit }, { profile, fail }) {
      const over = excessOver(limit, amount, profile);
      if (over) fail("excess", over, over.evidence);
    },
  },
);
