import type { AmountRow } from "../../form/fields";
import type { Form } from "../../form/form";
import { decimal, sumOf } from "../../number/decimal";
import { allOf } from "../all-of";
import { type TextEntry, saysNothing, textEntry } from "../entry";
import { isCost } from "../../scoring/aim";
import { type Known, type Need, figure, given, once, optional, textReading } from "../needs";
import { type Excess, excessOver } from "../over-budget";
import { defineRule } from "../rule";
import { weightText } from "../score";
import { quoted } from "../wording";
import { inQuotes } from "../../quotes";

const rows: readonly AmountRow[] = ["operating", "threePublic", "procurement"];

interface Spent {
  readonly final: Known;
  readonly budget: Known;
}

export default defineRule(
  {
    id: "X-09",
    title: "超预算却节约类指标满分",
    severity: "warning",
    basis: "两表关系：控制成本、厉行节约的结果应在成本指标得分中反映（审核实务；无条文）",
    why: "经费超了预算，又没有节约措施，成本指标却一分不扣，两张表互相矛盾。",
    fix: "请核对成本指标得分；超支有批准追加的，在报告中说明，并填写厉行节约保障措施。",
    forms: ["base", "self"],
  },
  once({
    spent: allOf(rows.map(spentOn)),
    costs: costPoints(),
    thrift: textEntry(textReading("thrift")),
  }),
  {
    messages: {
      contradiction: (data: {
        over: readonly Excess[];
        score: string;
        weight: string;
        thrift: TextEntry;
      }) => {
        const thrift = data.thrift.text === "" ? "未填写" : `填写${inQuotes(data.thrift.text)}`;
        return `${data.over.map(overText).join("；")}；厉行节约保障措施${thrift}，成本指标却得满分（分值 ${data.weight} 分，得 ${data.score} 分）。`;
      },
    },
    check({ spent, costs, thrift }, { profile, fail, inapplicable }) {
      if (costs.length === 0) {
        inapplicable("表中没有占分值的成本指标。");
        return;
      }
      const over = spent.flatMap((each) =>
        each ? (excessOver(each.budget, each.final, profile) ?? []) : [],
      );
      const right = decimal(profile.tolerances.score.value);
      const full = costs.every(({ weight, score }) => weight.value.minus(score.value).lte(right));
      if (over.length === 0 || !full || !saysNothing(thrift)) return;
      const sum = (points: "weight" | "score") => weightText(sumOf(costs.map((row) => row[points].value)));
      fail(
        "contradiction",
        { over, score: sum("score"), weight: sum("weight"), thrift },
        {
          cells: [
            ...over.flatMap(({ evidence }) => evidence.cells),
            thrift.cell,
            ...costs.map(({ score }) => score.cell),
          ],
        },
      );
    },
  },
);

function overText({ label, actual, limit, rate }: Excess): string {
  return `${quoted(label)}${actual} 万元，预算 ${limit} 万元${rate === null ? "" : `，控制率 ${rate}`}`;
}

/** Final account and budget of a row, or null where the form has no such row or it is blank. */
function spentOn(row: AmountRow): Need<Spent | null> {
  return (form) => {
    const final = optional(figure(`${row}.final`))(form);
    if ("reason" in final) return final;
    const budget = optional(figure(`${row}.budget`))(form);
    if ("reason" in budget) return budget;
    const { value } = final;
    return { value: value && budget.value ? { final: value, budget: budget.value } : null };
  };
}

/** Weight and score of the cost indicators that have points. */
function costPoints(): Need<readonly { readonly weight: Known; readonly score: Known }[]> {
  return (form: Form) => {
    const costs = form.indicators.filter(isCost);
    const weights = allOf(costs.map(({ weight }) => given(weight, "missing")))(form);
    if ("reason" in weights) return weights;
    const scores = allOf(costs.map(({ score }) => given(score, "missing")))(form);
    if ("reason" in scores) return scores;
    return {
      value: weights.value.flatMap((weight, index) => {
        const score = scores.value[index];
        return score && weight.value.gt(0) ? { weight, score } : [];
      }),
    };
  };
}
