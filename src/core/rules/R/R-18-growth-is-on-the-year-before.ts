import { defineRule } from "../rule";
import { changesIn, growthFault } from "../stated-change";
import type { PercentFault } from "../stated-rate";
import { percent } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "R-18",
    title: "同比基数错误",
    severity: "error",
    basis: "增减率以上年（对比）数为基数：（本年数－上年数）÷上年数",
    why: "把增减额除以了本年数，增减率就错了；同一篇报告常常整段都用错基数。",
    fix: "请以上年数为基数重算增减率。",
    forms: ["narrative"],
  },
  (form) => changesIn(form).map((change) => ({ change: () => ({ value: change }) })),
  {
    messages: {
      wrongBase: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，是以本年数为基数算出的；以上年（对比）数为基数应为 ${percent(f.expected)}（${f.terms}）。`,
    },
    check({ change }, { profile, fail }) {
      const fault = growthFault(change, profile);
      if (fault?.kind === "wrongBase") fail("wrongBase", fault, fault.evidence);
    },
  },
);
