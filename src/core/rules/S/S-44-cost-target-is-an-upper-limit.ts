import type { Cell, Indicator } from "../../form/form";
import { type Decimal, decimal, plain } from "../../number/decimal";
import type { Quantity } from "../../number/indicator-value";
import type { Profile } from "../../profile/profile";
import { isCost, isSaving } from "../../scoring/aim";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWhere } from "../indicators";
import { optional } from "../needs";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

interface Told {
  readonly label: string;
  readonly target: string;
}

export default defineRule(
  {
    id: "S-44",
    title: "成本指标方向错误",
    severity: "warning",
    basis:
      "财预〔2021〕101号：成本指标反映预期成本的控制情况，指标值是上限（条文未逐字核对）；第三方评审工具同有此项检查",
    why: "成本越低越好，年度指标值应写上限；写成“≥”，花得越多得分越高，方向反了。",
    fix: "请把年度指标值改为“≤”加批复的金额或数量，如“≤100万元”。",
    forms: ["self"],
  },
  perIndicatorWhere(
    (indicator) => isCost(indicator) && !isSaving(indicator),
    ["target"],
    (indicator) => ({
      target: indicatorValue(indicator, "target"),
      actual: optional(indicatorValue(indicator, "actual")),
      deducted: () => ({ value: isDeducted(indicator) }),
    }),
  ),
  {
    messages: {
      reversed: ({ label, target }: Told) =>
        `${quoted(label)}为${inQuotes(target)}，成本应控制在上限以内，不应写“≥”。`,
      unsigned: ({ label, target }: Told) =>
        `${quoted(label)}${inQuotes(target)}没有写“≤”；成本指标应写上限。`,
      exceeded: (data: Told & { actual: string; actualLabel: string }) =>
        `${quoted(data.actualLabel)}为${inQuotes(data.actual)}，大于年度指标值${inQuotes(data.target)}，却没有扣分。`,
    },
    check({ target: { cell, value }, actual, deducted }, { profile, fail, inapplicable }) {
      if (value.kind !== "quantity") {
        inapplicable("成本指标的年度指标值不是数量或金额。");
        return;
      }
      const told: Told = { label: cell.label, target: cell.text.trim() };
      if (value.operator === "ge" || value.operator === "gt") {
        fail("reversed", told, { cells: [cell] });
        return;
      }
      const done = actual?.value.kind === "quantity" ? actual.value : null;
      const over = done && !deducted ? excess(value, done, profile) : null;
      if (actual && done && over) {
        const names = { actual: actual.cell.text.trim(), actualLabel: actual.cell.label };
        fail("exceeded", { ...told, ...names }, exceededEvidence([actual.cell, cell], value, done, over));
      }
      // None at all (0 次) needs no sign.
      const bare = value.operator === null && value.value.gt(0);
      if (bare) {
        const expected = `≤${told.target.normalize("NFKC")}`;
        fail("unsigned", told, { cells: [cell], expected, actual: told.target, severity: "notice" });
      }
    },
  },
);

/** By how much an exact actual is above the target, or null. */
function excess(target: Quantity, actual: Quantity, profile: Profile): Decimal | null {
  const exact = actual.operator === null || actual.operator === "eq";
  if (!exact || actual.approximate || target.approximate || actual.unit !== target.unit) return null;
  const tolerance = target.unit === "万元" ? profile.tolerances.copy.value : "0";
  const over = actual.value.minus(target.value);
  return over.gt(decimal(tolerance)) ? over : null;
}

function exceededEvidence(cells: readonly Cell[], target: Quantity, actual: Quantity, over: Decimal) {
  const unit = target.unit ?? "";
  return {
    cells,
    expected: `≤${plain(target.value)}${unit}`,
    actual: `${plain(actual.value)}${unit}`,
    difference: `${plain(over)}${unit}`,
  };
}

/** Whether the row lost points: its filer knows that the limit was exceeded. */
function isDeducted({ weight, score }: Indicator): boolean {
  return weight.state === "read" && score.state === "read" && score.value.lt(weight.value);
}
