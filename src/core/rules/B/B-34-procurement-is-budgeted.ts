import { once } from "../needs";
import { type Excess, excessOver, spendingOn } from "../over-budget";
import { defineRule } from "../rule";
import { quoted } from "../wording";

export default defineRule(
  {
    id: "B-34",
    title: "无预算采购",
    severity: "warning",
    basis: "预算法、政府采购法：政府采购应当编制采购预算，按批准的预算执行",
    why: "采购决算超过采购预算，超出的部分没有预算；多是年中追加的采购没有反映在预算数里。",
    fix: "请说明超出部分的采购内容和追加依据。",
    forms: ["base"],
  },
  once(spendingOn("procurement")),
  {
    messages: {
      above: ({ label, actual, limitLabel, limit, gap }: Excess) =>
        `${quoted(label)}${actual} 万元，超过${quoted(limitLabel)}${limit} 万元，其中 ${gap} 万元没有采购预算。`,
    },
    check({ budget, final }, { profile, fail }) {
      const excess = excessOver(budget, final, profile);
      if (excess) fail("above", excess, excess.evidence);
    },
  },
);
