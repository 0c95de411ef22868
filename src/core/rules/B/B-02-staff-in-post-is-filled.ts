import { blankAsZero } from "../blank-cells";
import { headCountFault } from "../head-count";
import { once } from "../needs";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "B-02",
    title: "在职人数未填",
    severity: "error",
    basis: "财预〔2013〕53号 附件2：在职人员控制率＝在职人员数÷编制数×100%，在职人员数是分子",
    why: "没有在职人数就算不出控制率；多是漏填，或填了带小数的平均人数。",
    fix: "按年末实际在职人数填写整数，不含离退休人员，没有在职人员填 0。",
    forms: ["base"],
  },
  once({ actual: blankAsZero("staff.actual") }),
  {
    messages: {
      blank: () => "“实际在职人数”未填写。",
      notInteger: ({ text }: { text: string }) => `“实际在职人数”填写${inQuotes(text)}，应为 0 或正整数。`,
    },
    check({ actual }, { fail }) {
      const fault = headCountFault(actual, 0);
      const evidence = { cells: [actual.cell] };
      if (fault === "blank") fail("blank", undefined, evidence);
      if (fault === "invalid") fail("notInteger", actual.cell, evidence);
    },
  },
);
