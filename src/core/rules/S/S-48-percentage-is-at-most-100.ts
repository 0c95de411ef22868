import type { Cell, Indicator } from "../../form/form";
import { type Decimal, decimal } from "../../number/decimal";
import type { IndicatorValue } from "../../number/indicator-value";
import { isSatisfaction } from "../indicator-class";
import { type ValueEntry, indicatorValue } from "../indicator-values";
import { textOf } from "../../form/text-of";
import { perIndicatorWhere } from "../indicators";
import { optional } from "../needs";
import { defineRule } from "../rule";
import { percent, quoted } from "../wording";
import { inQuotes } from "../../quotes";

/** What may well be more than the whole: a growth, a multiple, an over-fulfilled plan, an overspent budget. */
const mayExceed =
  /增长|增幅|增速|增加|增收|提高|提升|上升|上涨|变动|同比|比上年|较上年|收益|回报|利润|倍|完成率|控制率|达成率/;

const whole = decimal(100);

export default defineRule(
  {
    id: "S-48",
    title: "百分比超过100",
    severity: "warning",
    basis: "占比、合格率、及时率等部分不会大于全部（第三方评审工具同有此项检查）",
    why: "合格率、覆盖率等超过 100%，多是分子分母填反、口径不一致或多打了数字。",
    fix: "请核对分子和分母；是增长率的，请在三级指标中写明。",
    forms: ["self"],
  },
  perIndicatorWhere(
    // A degree of satisfaction is S-47's.
    (indicator) => !isSatisfaction(indicator) && !isGrowth(indicator),
    ["target", "actual"],
    (indicator) => ({
      target: optional(indicatorValue(indicator, "target")),
      actual: optional(indicatorValue(indicator, "actual")),
    }),
  ),
  {
    messages: {
      above: ({ cell }: { cell: Cell }) =>
        `${quoted(cell.label)}为${inQuotes(cell.text.trim())}，大于 100%。`,
    },
    check({ target, actual }, { fail }) {
      for (const stated of [target, actual]) {
        const value = stated && aboveWhole(stated);
        if (!value) continue;
        const { cell } = stated;
        fail("above", { cell }, { cells: [cell], expected: "≤100%", actual: percent(value) });
      }
    },
  },
);

function isGrowth({ texts }: Indicator): boolean {
  return mayExceed.test(textOf(texts.level3)?.normalize("NFKC") ?? "");
}

/** The percentage of a value where it is more than the whole; an upper limit (≤110%) claims nothing. */
function aboveWhole({ value }: ValueEntry): Decimal | null {
  const stated = percentage(value);
  return stated?.gt(whole) ? stated : null;
}

function percentage(value: IndicatorValue): Decimal | null {
  if (value.kind === "range") return value.percent ? value.to : null;
  if (value.kind !== "quantity" || value.unit !== "%") return null;
  return value.operator === "le" || value.operator === "lt" ? null : value.value;
}
