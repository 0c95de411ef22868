import { decimal } from "../../number/decimal";
import { compareQuantities } from "../../scoring/comparison";
import { overAchievement } from "../../scoring/over-achievement";
import { saysNothing, textEntry } from "../entry";
import { indicatorValue } from "../indicator-values";
import { nameOf, perIndicatorWith } from "../indicators";
import { givenText } from "../needs";
import { defineRule } from "../rule";
import { percent } from "../wording";
import { inQuotes } from "../../quotes";

interface Told {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly share: string;
  readonly limit: string;
}

export default defineRule(
  {
    id: "S-27",
    title: "超额完成过多",
    severity: "warning",
    basis:
      "财预〔2020〕10号：完成值远高于指标值的应说明原因（条文未逐字核对）；广西预算管理一体化系统：达到指标值 130% 的必须说明原因",
    why: "超额太多，多是年初把指标值定低了；有的地方会因此扣分。",
    fix: "请在“偏差原因分析及改进措施”栏说明超额原因；指标值定低了的，写明下年如何调整。",
    forms: ["self"],
  },
  perIndicatorWith(["target", "actual", "reason"], (indicator) => ({
    indicator: () => ({ value: indicator }),
    target: indicatorValue(indicator, "target"),
    actual: indicatorValue(indicator, "actual"),
    reason: textEntry(givenText(indicator.texts.reason)),
  })),
  {
    messages: {
      far: (t: Told) =>
        `${t.name}年度指标值${inQuotes(t.target)}，实际完成值${inQuotes(t.actual)}，为指标值的 ${t.share}，没有说明原因（达到 ${t.limit}% 的应说明）。`,
    },
    check({ indicator, target, actual, reason }, { profile, fail, inapplicable }) {
      const compared = compareQuantities(indicator, target.value, actual.value);
      if ("apart" in compared) {
        inapplicable(compared.apart);
        return;
      }
      const limit = profile.thresholds.overAchievement.value;
      const over = overAchievement(compared, decimal(limit));
      if (over === null || !saysNothing(reason)) return;
      const share = percent(over.plus(100));
      fail(
        "far",
        {
          name: nameOf(indicator),
          target: target.cell.text.trim(),
          actual: actual.cell.text.trim(),
          share,
          limit,
        },
        {
          cells: [actual.cell, target.cell, reason.cell],
          expected: `<${limit}%`,
          actual: share,
        },
      );
    },
  },
);
