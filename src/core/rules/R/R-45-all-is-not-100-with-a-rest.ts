import { fixed } from "../../number/decimal";
import { wholeForm } from "../needs";
import { defineRule } from "../rule";
import { eachOf, statedIn } from "../stated";
import { remainderOf, rateFault } from "../stated-rate";
import { percent } from "../wording";
import { inQuotes } from "../../quotes";

interface Told {
  readonly phrase: string;
  readonly left: string;
  readonly expected: string;
}

export default defineRule(
  {
    id: "R-45",
    title: "完成率与差额矛盾",
    severity: "error",
    basis: "完成率 100% 即实际数等于预算数，差额不超过 0.01 万元",
    why: "“完成预算100%”是套话，按表中的数，预算没有执行完，或者已经超出。",
    fix: "请按表重算完成率，未完成或超出的写明差额和原因。",
    forms: ["narrative"],
  },
  (form) =>
    eachOf(statedIn(form, "rate").filter(({ value }) => value.eq(100))).map((each) => ({
      ...each,
      form: wholeForm,
    })),
  {
    messages: {
      rest: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，但表中实际数与预算（批复）数相差 ${t.left}，应为 ${t.expected}。`,
    },
    check({ stated, form }, { profile, fail }) {
      const fault = rateFault(form, stated, profile);
      if (fault?.kind !== "complete") return;
      const left = remainderOf(form, stated.meaning.of, stated.meaning.base);
      const persons = stated.meaning.of.startsWith("staff.");
      const told: Told = {
        phrase: stated.phrase,
        left: left ? `${fixed(left.abs(), persons ? 0 : 2)} ${persons ? "人" : "万元"}` : "",
        expected: percent(fault.expected),
      };
      fail("rest", told, fault.evidence);
    },
  },
);
