import type { Cell, Indicator } from "../../form/form";
import { latenessOf } from "../../scoring/lateness";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWith } from "../indicators";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-43",
    title: "实际完成时间晚于目标",
    severity: "error",
    basis: "时效指标以年度指标值所写期限为准，实际完成时间不得晚于期限（审核实务；无条文）",
    why: "完成时间晚于期限就是没有达到指标值，不能按完成计分。",
    fix: "请核对日期，确实逾期的按未完成评分并填写偏差原因，日期填错的改正日期。",
    forms: ["self"],
  },
  perIndicatorWith(["target", "actual"], (indicator) => ({
    target: indicatorValue(indicator, "target"),
    actual: indicatorValue(indicator, "actual"),
    lost: () => ({ value: lostPoints(indicator) }),
  })),
  {
    messages: {
      late: (delay: Delay) => lateMessage(delay, "。"),
      lateAndScored: (delay: Delay) => lateMessage(delay, "；该指标已扣分，请核对扣分是否足够。"),
    },
    check({ target, actual, lost }, { fail, wait, inapplicable }) {
      if (target.value.kind !== "date" || actual.value.kind !== "date") {
        inapplicable("年度指标值与实际完成值不都是日期。");
        return;
      }
      const late = latenessOf(target.value, actual.value);
      if (late.kind === "inTime") return;
      if (late.kind === "unknown") {
        wait({
          reason: `${quoted(actual.cell.label)}填写的${inQuotes(actual.cell.text.trim())}没有写明是哪一天，无法判断是否晚于年度指标值${inQuotes(target.cell.text.trim())}。`,
          cells: [actual.cell, target.cell],
          kind: "ambiguous",
        });
        return;
      }
      const { days, done } = late;
      const deducted = lost.length > 0;
      fail(
        deducted ? "lateAndScored" : "late",
        {
          label: actual.cell.label,
          actual: actual.cell.text.trim(),
          target: target.cell.text.trim(),
          days,
        },
        {
          cells: [actual.cell, target.cell, ...lost],
          expected: target.value.day,
          actual: done,
          difference: `${days}天`,
          ...(deducted ? { severity: "notice" } : {}),
        },
      );
    },
  },
);

interface Delay {
  readonly label: string;
  readonly actual: string;
  readonly target: string;
  readonly days: number;
}

function lateMessage({ label, actual, target, days }: Delay, end: string): string {
  return `${quoted(label)}为${inQuotes(actual)}，晚于年度指标值${inQuotes(target)}，逾期 ${days} 天${end}`;
}

/** The score and weight of a row that lost points: its filer knows that it was late. */
function lostPoints({ weight, score }: Indicator): readonly Cell[] {
  const read = weight.state === "read" && score.state === "read";
  return read && score.value.lt(weight.value) ? [score.cell, weight.cell] : [];
}
