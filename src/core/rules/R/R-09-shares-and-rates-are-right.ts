import { defineRule } from "../rule";
import { eachOf, statedIn } from "../stated";
import { type PercentFault, rateFault } from "../stated-rate";
import { wholeForm } from "../needs";
import { percent } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "R-09",
    title: "占比计算错误",
    severity: "error",
    basis:
      "占比＝部分÷总数，控制率、执行率＝实际数÷预算（批复）数，按表中数字重算，允许报告所写最后一位小数的半个单位；只舍不入的仅作提示",
    why: "占比和比率由表中数字算出，算错或沿用旧数一重算就会发现。",
    fix: "请按表中数字重新计算，四舍五入后改写。",
    forms: ["narrative"],
  },
  (form) =>
    eachOf([...statedIn(form, "share"), ...statedIn(form, "rate")]).map((each) => ({
      ...each,
      form: wholeForm,
    })),
  {
    messages: {
      wrong: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，按表中数字计算应为 ${percent(f.expected)}（${f.terms}）。`,
      cut: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，按表中数字计算为 ${percent(f.expected)}（${f.terms}），报告只舍去尾数，没有四舍五入。`,
    },
    check({ stated, form }, { profile, fail }) {
      const fault = rateFault(form, stated, profile);
      if (fault?.kind === "wrong" || fault?.kind === "cut") fail(fault.kind, fault, fault.evidence);
    },
  },
);
