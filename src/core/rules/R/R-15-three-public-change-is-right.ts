import { fixed } from "../../number/decimal";
import { defineRule } from "../rule";
import { type AmountFault, amountFault, changesIn, growthFault } from "../stated-change";
import type { PercentFault } from "../stated-rate";
import { isThreePublic } from "../stated-refs";
import { percent } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "R-15",
    title: "三公增减计算错误",
    severity: "error",
    basis: "“三公”经费增减额＝本年决算数－上年决算数，增减率＝增减额÷上年决算数，按基础数据表重算",
    why: "“三公”经费比上年的增减是公开和审核必看的数，与表中两年决算数对不上就是错数。",
    fix: "请按基础数据表的上年、本年决算数重算增减额和增减率。",
    related: ["R-14"],
    forms: ["base", "narrative"],
  },
  (form) =>
    changesIn(form)
      .filter(({ of }) => isThreePublic(of))
      .map((change) => ({ change: () => ({ value: change }) })),
  {
    messages: {
      amount: (f: AmountFault) =>
        `自评报告写${inQuotes(f.phrase)}，按表中 ${f.terms} 两数相减应为 ${fixed(f.expected, 2)} 万元。`,
      percentage: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，按表计算应为 ${percent(f.expected)}（${f.terms}）。`,
      cut: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，按表计算为 ${percent(f.expected)}（${f.terms}），报告只舍去尾数，没有四舍五入。`,
    },
    check({ change }, { profile, fail }) {
      const amount = amountFault(change, profile);
      if (amount) fail("amount", amount, amount.evidence);
      const rate = growthFault(change, profile);
      if (rate?.kind === "wrong") fail("percentage", rate, rate.evidence);
      if (rate?.kind === "cut") fail("cut", rate, rate.evidence);
    },
  },
);
