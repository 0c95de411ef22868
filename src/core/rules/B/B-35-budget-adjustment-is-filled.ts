import { decimal } from "../../number/decimal";
import { allOf } from "../all-of";
import { figure, givenReading, once } from "../needs";
import { defineRule } from "../rule";
import { money, typed } from "../wording";

interface Unstated {
  readonly annual: string;
  readonly initial: string;
  /** "多 29.20 万元" */
  readonly change: string;
}

export default defineRule(
  {
    id: "B-35",
    title: "预算调整行未填",
    severity: "warning",
    basis: "表样设有“部门基本支出预算调整”一行（2018年表样称部门整体支出预算调整）；填报口径未见条文",
    why: "年中追加或调减了预算，这一行却空着，看不出调整了多少；多是不清楚这一行填什么。",
    fix: "请填写基本支出的预算调整净额，追加填正数，调减填负数；项目支出没有调整时，它等于全年预算数减年初预算数。",
    forms: ["base", "self"],
  },
  (form) => {
    if (form.adjustment.length === 0) return [];
    return once({
      adjustment: allOf(form.adjustment.map(givenReading)),
      annual: figure("funds.annualBudget"),
      initial: figure("funds.initialBudget"),
    })();
  },
  {
    messages: {
      blank: ({ annual, initial, change }: Unstated) =>
        `“部门基本支出预算调整”没有填写金额，但全年预算数 ${annual} 万元比年初预算数 ${initial} 万元${change}。`,
    },
    check({ adjustment, annual, initial }, { profile, fail }) {
      if (adjustment.some(({ state }) => state !== "blank")) return;
      const change = annual.value.minus(initial.value);
      if (change.abs().lte(decimal(profile.tolerances.copy.value))) return;
      fail(
        "blank",
        {
          annual: typed(annual),
          initial: typed(initial),
          change: `${change.gt(0) ? "多" : "少"} ${money(change.abs())} 万元`,
        },
        {
          cells: [...adjustment.map(({ cell }) => cell), annual.cell, initial.cell],
          expected: money(change),
        },
      );
    },
  },
);
