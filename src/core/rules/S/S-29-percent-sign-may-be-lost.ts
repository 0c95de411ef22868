import type { Cell } from "../../form/form";
import { normalisedLabel } from "../../form/label";
import { plain } from "../../number/decimal";
import type { IndicatorValue } from "../../number/indicator-value";
import { valueKind } from "../../number/comparability";
import { textOf } from "../../form/text-of";
import { defineRule } from "../rule";
import { perValuePair } from "../value-pair";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

interface Told {
  readonly label: string;
  readonly stated: string;
  readonly because: string;
  readonly proposed: string;
}

/** Names of indicators that are shares of a whole. */
const shareName = /(?:率|比例|比重|占比|百分比|满意度|知晓度|认可度|覆盖面)$/;
/** Names that end like a share and are none. */
const noShare = /(?:频率|效率|速率|功率|汇率)$/;

export default defineRule(
  {
    id: "S-29",
    title: "疑似丢失百分号",
    severity: "notice",
    basis: "Excel 百分比单元格复制成数值后，100% 变成 1、95% 变成 0.95（填报中的常见情形；无条文）",
    why: "丢了百分号的 1 会被当成数值 1，与百分数无法比较，完成情况就看错了。",
    fix: "请核对是否丢失百分号；是的改写成百分数，确实是数值的在后面写明单位。",
    forms: ["self"],
  },
  perValuePair,
  {
    messages: {
      lost: (t: Told) =>
        `${quoted(t.label)}${inQuotes(t.stated)}可能是${inQuotes(t.proposed)}丢了百分号：${t.because}。`,
    },
    check({ indicator, target, actual }, { fail }) {
      const name = normalisedLabel(textOf(indicator.texts.level3) ?? "");
      const named = shareName.test(name) && !noShare.test(name);
      const look = (cell: Cell, own: IndicatorValue, other: IndicatorValue, otherTitle: string): void => {
        const proposed = proposal(cell.text, own);
        const beside = isPercentage(other);
        // A plain number with a unit of its own beside it: the indicator counts something.
        const counted = valueKind(other) === "number" && "unit" in other && other.unit !== null;
        if (proposed === null || counted || (!beside && !named)) return;
        const stated = cell.text.trim();
        const because = beside ? `${otherTitle}是百分数` : "指标名称是比率";
        fail(
          "lost",
          { label: cell.label, stated, because, proposed },
          { cells: [cell], expected: proposed, actual: stated },
        );
      };
      look(target.cell, target.value, actual.value, "实际完成值");
      look(actual.cell, actual.value, target.value, "年度指标值");
    },
  },
);

/** The value as a percentage where it is a bare number above 0 and up to 1: ≥0.95 is ≥95%; null where it is not. */
function proposal(text: string, value: IndicatorValue): string | null {
  const bare = value.kind === "quantity" && value.unit === null && value.value.gt(0) && value.value.lte(1);
  if (!bare) return null;
  return text
    .normalize("NFKC")
    .trim()
    .replace(/\d*\.?\d+/, `${plain(value.value.times(100))}%`);
}

function isPercentage(value: IndicatorValue): boolean {
  return valueKind(value) === "percentage" || (value.kind === "text" && value.number?.unit === "%");
}
