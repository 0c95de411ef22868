import { type LowRate, lowRate } from "../low-rate";
import { figure, once } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-05",
    title: "空编较多",
    severity: "notice",
    basis: "审核实践：在职人员控制率明显偏低的，先核对编制数口径（界限可在口径中设置）",
    why: "空编多可能属实，也可能是编制数填了上级核定的总数，或漏填了部分在职人员。",
    fix: "请核对编制数和在职人数是不是同一口径；确有空编的不用改。",
    forms: ["base"],
  },
  once({ actual: figure("staff.actual"), quota: figure("staff.quota") }),
  {
    messages: {
      low: ({ rate, limit, numerator, denominator }: LowRate) =>
        `编制数 ${denominator} 人，实际在职 ${numerator} 人，控制率 ${rate}，低于 ${limit}%。`,
    },
    check({ actual, quota }, { profile, fail, inapplicable }) {
      if (quota.value.eq(0)) {
        inapplicable("编制数为 0，没有控制率。");
        return;
      }
      const low = lowRate(actual, quota, "lowStaffRate", profile);
      if (low) fail("low", low, low.evidence);
    },
  },
);
