import type { Form, Indicator } from "../../form/form";
import { normalisedLabel } from "../../form/label";
import { decimal } from "../../number/decimal";
import type { Quantity } from "../../number/indicator-value";
import { rateAgrees } from "../../number/rate";
import { type RateDefinition, rateDefinitions } from "../../rates/definitions";
import { allOf } from "../all-of";
import { type ValueEntry, indicatorValue } from "../indicator-values";
import { textOf } from "../../form/text-of";
import { type Known, type Need, type NeedsFor, figure } from "../needs";
import { defineRule } from "../rule";
import { percent, quoted, typed } from "../wording";
import { inQuotes } from "../../quotes";

/** Names that indicators have for a rate of the base sheet (whole names only), by the id of its definition. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:在职人员|财政供养人员|在编人员|编制人员|人员)(?:编制)?控制率$/, "staffControl"],
  [/^三公经费(?:支出|预算)?控制率$/, "threePublicControl"],
  [/^三公经费(?:支出|决算)?增减率(?:\(决算口径\))?$/, "threePublicGrowth"],
  [/^(?:日常)?公用经费(?:支出|预算)?控制率$/, "operatingControl"],
  [/^政府采购(?:预算|金额)?执行率$/, "procurementExecution"],
];

/** Its official base is last year's budget, which the base sheet does not give (domain B, trap). */
const budgetGrowth = /^三公经费(?:支出|预算)?变动率$/;

interface Row {
  readonly actual: ValueEntry & { readonly value: Quantity };
  readonly definition: RateDefinition;
  readonly inputs: readonly Known[];
}

export default defineRule(
  {
    id: "X-11",
    title: "指标引用的控制率与基础表不符",
    severity: "error",
    basis:
      "财预〔2013〕53号 附件2 在职人员控制率＝在职人员数÷编制数；三公经费、公用经费控制率＝决算数÷预算数，政府采购执行率＝决算数÷预算数（后三项公式未见条文，按表中数据的通行算法）",
    why: "指标里的控制率与基础数据表的数据是同一件事，对不上说明其中一处是手工填写后没有更新。",
    fix: "请核对基础数据表的两个数，无误后把实际完成值改为按它们计算的比率。",
    forms: ["base", "self"],
  },
  (form: Form) => form.indicators.flatMap((indicator) => needsOf(indicator)),
  {
    messages: {
      mismatch: (data: { label: string; stated: string; words: string; figures: string; computed: string }) =>
        `${quoted(data.label)}填写 ${data.stated}，按基础数据表的${data.words}（${data.figures}）计算应为 ${data.computed}。`,
    },
    check({ row }, { profile, fail, inapplicable }) {
      if ("apart" in row) {
        inapplicable(row.apart);
        return;
      }
      const { actual, definition, inputs } = row;
      const computed = definition.value(...inputs.map(({ value }) => value))?.times(100);
      if (!computed) {
        inapplicable(`分母为 0，没有${definition.label}。`);
        return;
      }
      const stated = actual.value;
      const tolerance = decimal(profile.tolerances.rate.value);
      if (rateAgrees(stated.value, computed, stated.decimals, tolerance)) return;
      fail(
        "mismatch",
        {
          label: actual.cell.label,
          stated: actual.cell.text.trim(),
          words: definition.words,
          figures: inputs.map(typed).join("、"),
          computed: percent(computed),
        },
        {
          cells: [actual.cell, ...inputs.map(({ cell }) => cell)],
          expected: percent(computed),
          actual: percent(stated.value),
          difference: percent(stated.value.minus(computed)),
        },
      );
    },
  },
);

function needsOf(indicator: Indicator): NeedsFor<{ row: Row | { readonly apart: string } }>[] {
  const name = normalisedLabel(textOf(indicator.texts.level3) ?? "");
  if (budgetGrowth.test(name)) {
    const apart = "三公经费变动率以上年预算数为基数，基础数据表只有上年决算数，无法核对。";
    return [{ row: () => ({ value: { apart } }) }];
  }
  const id = names.find(([pattern]) => pattern.test(name))?.[1];
  const definition = rateDefinitions.find((each) => each.id === id);
  return definition ? [{ row: rowOf(indicator, definition) }] : [];
}

/** The rate as stated and the figures it is made of; waits where the actual is no percentage. */
function rowOf(indicator: Indicator, definition: RateDefinition): Need<Row | { readonly apart: string }> {
  return (form) => {
    const actual = indicatorValue(indicator, "actual")(form);
    if ("reason" in actual) return actual;
    const { cell, value } = actual.value;
    if (value.kind === "none") return { value: { apart: `${quoted(cell.label)}填写为无。` } };
    const exact =
      value.kind === "quantity" &&
      value.unit === "%" &&
      !value.approximate &&
      (value.operator === null || value.operator === "eq");
    if (!exact) {
      const reason = `${quoted(cell.label)}填写的${inQuotes(cell.text.trim())}不是确定的百分数，无法与基础数据表核对。`;
      return { reason, cells: [cell], kind: "unreadable" };
    }
    const inputs = allOf(definition.inputs.map((id) => figure(id)))(form);
    if ("reason" in inputs) return inputs;
    return { value: { actual: { cell, value }, definition, inputs: inputs.value } };
  };
}
