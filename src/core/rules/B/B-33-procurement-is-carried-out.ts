import { type LowRate, lowRate } from "../low-rate";
import { once } from "../needs";
import { spendingOn } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-33",
    title: "政府采购执行率偏低",
    severity: "warning",
    basis:
      "政府采购执行率＝政府采购决算数÷预算数（指标名称见各地自评表，算法系通行做法，未见条文原文；界限可在口径中设置）",
    why: "采购预算没有执行完，审核时会问原因；多是采购取消、推迟，或节约了资金。",
    fix: "请说明采购没有执行完的原因：取消、推迟还是节约。",
    forms: ["base"],
  },
  once(spendingOn("procurement")),
  {
    messages: {
      low: ({ rate, limit, numerator, denominator }: LowRate) =>
        `政府采购预算 ${denominator} 万元，决算 ${numerator} 万元，政府采购执行率 ${rate}，低于 ${limit}%。`,
    },
    check({ budget, final }, { profile, fail, inapplicable }) {
      if (budget.value.eq(0)) {
        inapplicable("没有政府采购预算，没有政府采购执行率。");
        return;
      }
      const low = lowRate(final, budget, "lowProcurement", profile);
      if (low) fail("low", low, low.evidence);
    },
  },
);
