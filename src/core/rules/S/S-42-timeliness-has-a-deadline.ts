import type { IndicatorValue } from "../../number/indicator-value";
import { durations } from "../../number/unit";
import { standsUnder } from "../indicator-class";
import { indicatorValue } from "../indicator-values";
import { textOf } from "../../form/text-of";
import { perIndicatorWhere } from "../indicators";
import { defineRule } from "../rule";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

/** A day, a length of time or a rate written within a longer text. */
const timeWithin = /\d+(?:日|号|天|小时|分钟|个?月|%)|月底|月末|年底|年末|季度|上半年|下半年|工作日|率/;

export default defineRule(
  {
    id: "S-42",
    title: "时效指标无期限",
    severity: "notice",
    basis: "时效指标反映完成的及时程度，年度指标值应是期限或及时率（审核实务；无条文）",
    why: "只写“全年”“及时”，没有期限就说不清是否按时完成。",
    fix: "请写明完成期限，如“12月31日前”，或写及时率，如“≥95%”。",
    forms: ["self"],
  },
  perIndicatorWhere(
    (indicator) => standsUnder(indicator, "时效"),
    ["target"],
    (indicator) => ({
      target: indicatorValue(indicator, "target"),
      name: () => ({ value: textOf(indicator.texts.level3) ?? "" }),
    }),
  ),
  {
    messages: {
      noDeadline: ({ label, target }: { label: string; target: string }) =>
        `${quoted(label)}为${inQuotes(target)}，没有写明完成期限。`,
    },
    check({ target: { cell, value }, name }, { fail, inapplicable }) {
      if (value.kind === "none") {
        inapplicable("时效指标的年度指标值为无。");
        return;
      }
      const written = cell.text.trim();
      if (timeWithin.test(name.normalize("NFKC")) || hasTerm(value, written)) return;
      fail("noDeadline", { label: cell.label, target: written }, { cells: [cell] });
    },
  },
);

function hasTerm(value: IndicatorValue, written: string): boolean {
  switch (value.kind) {
    case "date":
      return !isWholeYears(value) || /[前内底末]/.test(written);
    case "quantity":
    case "range":
      return value.percent || (value.unit !== null && durations.has(value.unit));
    case "text":
      return timeWithin.test(value.text);
    default:
      return false;
  }
}

/** 2024年全年, 2023-2025年: when the year ends is no deadline somebody set. */
function isWholeYears({ earliest, day }: Extract<IndicatorValue, { kind: "date" }>): boolean {
  return earliest !== null && earliest.endsWith("-01-01") && day.endsWith("-12-31");
}
