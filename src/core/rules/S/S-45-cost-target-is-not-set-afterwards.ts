import { type Decimal, decimal } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { standsUnder } from "../indicator-class";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWhere } from "../indicators";
import { deferred } from "../deferred";
import { figure } from "../needs";
import { amountIn } from "../stated-amount";
import { defineRule } from "../rule";
import { money, percent, quoted, typed } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-45",
    title: "成本目标事后设定",
    severity: "warning",
    basis: "绩效目标随年初预算批复下达，年度指标值应与年初预算数一致（财预〔2020〕10号“绩效目标”；审核实务）",
    why: "成本指标值正好等于全年执行数、却不等于年初预算数，说明目标是年末照着支出填的，起不到控制成本的作用。",
    fix: "请把年度指标值改为年初批复数；年中调整过目标的，请附调整文件。",
    forms: ["self"],
  },
  perIndicatorWhere(
    (indicator) => standsUnder(indicator, "经济成本"),
    ["target"],
    (indicator) => ({
      target: indicatorValue(indicator, "target"),
      funds: deferred(figure("funds.executed")),
      begin: deferred(figure("funds.initialBudget")),
    }),
  ),
  {
    messages: {
      afterwards: (data: {
        label: string;
        target: string;
        executed: string;
        initial: string;
        gap: string;
        rate: string;
      }) =>
        `${quoted(data.label)}为${inQuotes(data.target)}，与全年执行数 ${data.executed} 万元相同，而年初预算数为 ${data.initial} 万元，相差 ${data.gap} 万元${data.rate}。`,
    },
    check({ target: { cell, value }, funds, begin }, { profile, fail, wait, inapplicable }) {
      const amount = amountIn(value);
      if (!amount) {
        inapplicable("经济成本指标的年度指标值不是金额。");
        return;
      }
      if ("reason" in funds) {
        wait(funds);
        return;
      }
      if ("reason" in begin) {
        wait(begin);
        return;
      }
      const executed = funds.value;
      const initial = begin.value;
      const near = decimal(profile.tolerances.copy.value);
      const isSame = (a: Decimal, b: Decimal) => a.minus(b).abs().lte(near);
      if (!isSame(amount, executed.value) || isSame(amount, initial.value)) return;
      const difference = amount.minus(initial.value);
      const rate = percentOf(difference, initial.value);
      fail(
        "afterwards",
        {
          label: cell.label,
          target: cell.text.trim(),
          executed: typed(executed),
          initial: typed(initial),
          gap: money(difference.abs()),
          rate: rate ? `（${rate.gt(0) ? "+" : ""}${percent(rate)}）` : "",
        },
        {
          cells: [cell, executed.cell, initial.cell],
          expected: money(initial.value),
          actual: money(amount),
          difference: money(difference),
        },
      );
    },
  },
);
