import type { Indicator } from "../../form/form";
import { condensed } from "../../form/label";
import type { IndicatorValue } from "../../number/indicator-value";
import { textEntry } from "../entry";
import { standsUnder } from "../indicator-class";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWhere } from "../indicators";
import { countableNouns, countingEnds } from "../lexicons/countable-nouns";
import { givenText, optional } from "../needs";
import { defineRule } from "../rule";
import { isTemplateName } from "../template-name";
import { inQuotes } from "../../quotes";

const nouns = new RegExp(`${countableNouns.join("|")}|[${countingEnds}]$`);

export default defineRule(
  {
    id: "S-39",
    title: "数量指标不可计量",
    severity: "warning",
    basis: "财预〔2020〕10号：绩效指标应清晰、可衡量；赤峰市审计局列举的常见问题“指标值模糊”",
    why: "数量指标写成口号，就没有数可以对照，完成情况无法核实。",
    fix: "请改为可计量的数量，写明做了多少件、多少次、多少人，年度指标值带上单位。",
    forms: ["self"],
  },
  perIndicatorWhere(
    (indicator) => standsUnder(indicator, "数量"),
    ["level3"],
    (indicator: Indicator) => ({
      name: textEntry(givenText(indicator.texts.level3)),
      target: optional(indicatorValue(indicator, "target")),
    }),
  ),
  {
    messages: {
      slogan: ({ name, target }: { name: string; target: string }) =>
        `数量指标${inQuotes(name)}没有写明计量什么${target}，无法计量。`,
    },
    check({ name, target }, { fail, inapplicable }) {
      if (name.text === "" || isTemplateName(name.text)) {
        inapplicable("数量指标没有填写三级指标名称。");
        return;
      }
      const plain = condensed(name.text).replace(/\([^()]*\)$/, "");
      if (nouns.test(plain) || (target && countsSomething(target.value))) return;
      const written = target?.cell.text.trim();
      fail(
        "slogan",
        {
          name: name.text,
          target: written === undefined ? "" : `，年度指标值${inQuotes(written)}也没有计量单位`,
        },
        { cells: target ? [name.cell, target.cell] : [name.cell] },
      );
    },
  },
);

/** Whether a target names what is counted: a number with a unit (≥50个, ≥95%). */
function countsSomething(value: IndicatorValue): boolean {
  if (value.kind === "text") return value.number !== null && value.number.unit !== null;
  return (value.kind === "quantity" || value.kind === "range") && value.unit !== null;
}
