import type { Indicator } from "../../form/form";
import { type Decimal, decimal } from "../../number/decimal";
import { standsUnder } from "../indicator-class";
import { textOf } from "../../form/text-of";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWhere } from "../indicators";
import { deferred } from "../deferred";
import { figure, optional } from "../needs";
import { defineRule } from "../rule";
import { amountIn } from "../stated-amount";
import { money, quoted, typed } from "../wording";
import { inQuotes } from "../../quotes";

/** Names of the cost of everything the department did. */
const everything =
  /整体支出|总成本|总支出|支出总额|资金总额|支出总成本|全年支出|年度支出|预算批复|批复金额|预算总额|部门支出/;
const onePart = /项目|专项|公用|人员|基本支出|三公|采购|会议|培训|接待|人均|单位成本/;

export default defineRule(
  {
    id: "X-07",
    title: "成本指标与资金不一致",
    severity: "warning",
    basis:
      "表内关系：以全部支出为成本的经济成本指标，实际完成值就是全年执行数；真实案例：指标填 90 万元，执行数为 89.974 万元",
    why: "同一笔支出在资金栏和成本指标中应是一个数，不同多是照抄了预算数或四舍五入。",
    fix: "请把实际完成值改为全年执行数；只反映部分支出的，请在三级指标名称中写明。",
    forms: ["self"],
  },
  perIndicatorWhere(
    (indicator) => standsUnder(indicator, "经济成本"),
    ["actual"],
    (indicator) => ({
      actual: indicatorValue(indicator, "actual"),
      target: optional(indicatorValue(indicator, "target")),
      total: () => ({ value: namesTotal(indicator) }),
      funds: deferred(figure("funds.executed")),
      annual: optional(figure("funds.annualBudget")),
      initial: optional(figure("funds.initialBudget")),
    }),
  ),
  {
    messages: {
      differs: (data: { label: string; actual: string; executed: string; gap: string }) =>
        `${quoted(data.label)}为${inQuotes(data.actual)}，全年执行数为 ${data.executed} 万元，相差 ${data.gap} 万元。`,
    },
    check(
      { actual: { cell, value }, target, total, funds, annual, initial },
      { profile, fail, wait, inapplicable },
    ) {
      const near = decimal(profile.tolerances.copy.value);
      const isNear = (a: Decimal, b: Decimal) => a.minus(b).abs().lte(near);
      const limit = target && amountIn(target.value);
      const spent = "reason" in funds ? null : funds.value;
      const budgets = [annual, initial, spent].flatMap((known) => known?.value ?? []);
      const isTotal = total ?? (limit !== null && budgets.some((budget) => isNear(limit, budget)));
      const amount = amountIn(value);
      const exact = value.kind === "quantity" && (value.operator === null || value.operator === "eq");
      if (!isTotal || !amount || !exact) {
        inapplicable("没有以全部支出为成本、写明金额的经济成本指标。");
        return;
      }
      if ("reason" in funds) {
        wait(funds);
        return;
      }
      const executed = funds.value;
      if (isNear(amount, executed.value)) return;
      const difference = amount.minus(executed.value);
      fail(
        "differs",
        {
          label: cell.label,
          actual: cell.text.trim(),
          executed: typed(executed),
          gap: money(difference.abs()),
        },
        {
          cells: [cell, executed.cell],
          expected: money(executed.value),
          actual: money(amount),
          difference: money(difference),
        },
      );
    },
  },
);

/** Whether the name says that all spending is meant (true) or a part of it (false); null where it says neither. */
function namesTotal({ texts }: Indicator): boolean | null {
  const name = textOf(texts.level3) ?? "";
  if (onePart.test(name)) return false;
  return everything.test(name) ? true : null;
}
