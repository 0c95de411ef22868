import { once, reading } from "../needs";
import { defineRule } from "../rule";
import { decimalsOf } from "../../number/decimal";

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
  once({ quota: reading("staff.quota") }),
  {
    messages: {
      blank: () => "“编制数”未填写。",
      notPositiveInteger: ({ text }: { text: string }) => `“编制数”填写“${text}”，应为大于 0 的整数。`,
    },
    check({ quota }, { fail }) {
      const evidence = { cells: [quota.cell] };
      if (quota.state === "blank") fail("blank", undefined, evidence);
      const valid = quota.state === "read" && quota.value.gt(0) && decimalsOf(quota.value) === 0;
      if (quota.state !== "blank" && !valid) fail("notPositiveInteger", { text: quota.cell.text }, evidence);
    },
  },
);
