import { excessAcrossMessage } from "../excess";
import { figure, once } from "../needs";
import { type Excess, excessOver } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "X-03",
    title: "公用经费大于基本支出",
    severity: "error",
    basis: "部门决算口径：基本支出＝人员经费＋公用经费",
    why: "公用经费是基本支出的一部分；大于基本支出时倒推的人员经费为负，多是把项目经费计入了公用经费。",
    fix: "请按部门决算核对公用经费和基本支出，把项目支出中的经费从公用经费中剔除。",
    related: ["B-25", "S-10", "R-06"],
    forms: ["base", "self"],
  },
  once({ amount: figure("operating.final"), limit: figure("expenditure.basic") }),
  {
    messages: {
      excess: (e: Excess) => `${excessAcrossMessage(e)}倒推的人员经费为 -${e.gap} 万元。`,
    },
    check({ amount, limit }, { profile, fail }) {
      const over = excessOver(limit, amount, profile);
      if (over) fail("excess", over, over.evidence);
    },
  },
);
