import type { Form, Indicator } from "../../form/form";
import { sumOf } from "../../number/decimal";
import { standsUnder } from "../indicator-class";
import { textOf } from "../../form/text-of";
import { nameOf, perTable } from "../indicators";
import { spokenOf } from "../keywords";
import { ecologyDuties } from "../lexicons/ecology-duties";
import { type Known, type Need, given } from "../needs";
import { defineRule } from "../rule";
import { weightText } from "../score";
import { typed } from "../wording";

const duties = new RegExp(ecologyDuties.join("|"));
const mostRows = 6;

interface Weighted {
  readonly indicator: Indicator;
  readonly weight: Known;
}

export default defineRule(
  {
    id: "S-55",
    title: "指标与职能关联弱",
    severity: "notice",
    basis:
      "财预〔2020〕10号：绩效指标应与部门职能、目标相关（条文未逐字核对）；是否相关按部门名称、预期目标、专项名称中的用词判断",
    why: "与职能无关的生态类指标多是为填满表样而设，完成与否和部门工作没有关系。",
    fix: "请核实设置必要性；不涉及的，把分值调整到与职能有关的指标上。",
    forms: ["self"],
  },
  perTable({ rows: unrelatedRows() }),
  {
    messages: {
      unrelated: ({ rows, total }: { rows: string; total: string }) =>
        `${rows}，共占 ${total} 分；从部门名称、预期目标和专项名称看不出有生态环境方面的职责。`,
    },
    check({ rows }, { fail, inapplicable }) {
      if (rows === null) {
        inapplicable("没有占分值的生态类指标。");
        return;
      }
      if (rows.length === 0) return;
      const total = weightText(sumOf(rows.map(({ weight }) => weight.value)));
      const named = rows
        .slice(0, mostRows)
        .map(({ indicator, weight }) => `${nameOf(indicator)}（${typed(weight)} 分）`)
        .join("、");
      const more = rows.length > mostRows ? `等 ${String(rows.length)} 项` : "";
      fail(
        "unrelated",
        { rows: `生态类指标：${named}${more}`, total },
        { cells: rows.map(({ weight }) => weight.cell), actual: total },
      );
    },
  },
);

/** The weighted rows of 生态效益 and 生态环境成本 that have nothing to do with what the department does; null = none such. */
function unrelatedRows(): Need<readonly Weighted[] | null> {
  return (form: Form) => {
    const rows: Weighted[] = [];
    for (const indicator of form.indicators) {
      if (!standsUnder(indicator, "生态")) continue;
      const weight = given(indicator.weight, "zero")(form);
      if ("reason" in weight) return weight;
      if (weight.value.value.gt(0)) rows.push({ indicator, weight: weight.value });
    }
    if (rows.length === 0) return { value: null };
    const tasks = [form.texts.department, form.texts["goals.expected"], ...form.items.map(({ name }) => name)]
      .map(textOf)
      .filter((text) => text !== null);
    if (tasks.some((text) => duties.test(text))) return { value: [] };
    const related = spokenOf(
      rows.map(({ indicator }) => textOf(indicator.texts.level3) ?? ""),
      tasks,
    );
    return { value: rows.filter((_row, index) => related[index] !== true) };
  };
}
