import { blankAsZero } from "../blank-cells";
import { headCountFault } from "../head-count";
import { once } from "../needs";
import { defineRule } from "../rule";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "B-01",
    title: "编制数未填",
    severity: "error",
    basis: "机构编制部门核定批复；控制率＝实际在职人数÷编制数，编制数是分母",
    why: "编制数是控制率的分母，空着或不是正整数就算不出控制率。",
    fix: "按机构编制部门核定批复数填写正整数。",
    forms: ["base"],
  },
  once({ quota: blankAsZero("staff.quota") }),
  {
    messages: {
      blank: () => "“编制数”未填写。",
      notPositiveInteger: ({ text }: { text: string }) =>
        `“编制数”填写${inQuotes(text)}，应为大于 0 的整数。`,
    },
    check({ quota }, { fail }) {
      const fault = headCountFault(quota, 1);
      const evidence = { cells: [quota.cell] };
      if (fault === "blank") fail("blank", undefined, evidence);
      if (fault === "invalid") fail("notPositiveInteger", quota.cell, evidence);
    },
  },
);
