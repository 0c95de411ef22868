import type { Cell, Form } from "../../form/form";
import { sumOf } from "../../number/decimal";
import { indicatorValue } from "../indicator-values";
import { type Known, type Need, given } from "../needs";
import { defineRule } from "../rule";
import { weightText } from "../score";
import { addendsOf } from "../sum";
import { perTable } from "../indicators";
import { allInQuotes } from "../../quotes";

interface Row {
  readonly target: Cell;
  readonly weight: Known;
}

const mostRows = 6;

export default defineRule(
  {
    id: "S-41",
    title: "无效指标占分",
    severity: "warning",
    basis: "赤峰市审计局列举的常见问题：指标内容为“不涉及”“无”，却设置了分值",
    why: "年度指标值写“无”，什么也不用做就能得满分，等于白送分。",
    fix: "请删除或替换这些指标，把分值调整到有效指标上；表样要求保留该行的，分值填 0。",
    forms: ["self"],
  },
  perTable({ rows: rowsWithoutTarget() }),
  {
    messages: {
      empty: (data: { rows: string; words: string; total: string; addends: string }) =>
        `${data.rows}的年度指标值填${data.words}，没有可考核的内容，却占 ${data.total} 分${data.addends}。`,
    },
    check({ rows }, { fail }) {
      const weighted = rows.filter(({ weight }) => weight.value.gt(0));
      if (weighted.length === 0) return;
      const weights = weighted.map(({ weight }) => weight);
      const total = weightText(sumOf(weights.map(({ value }) => value)));
      const names = weighted.slice(0, mostRows).map(({ target }) => target.label.replace(/·[^·]*$/, ""));
      const more = weighted.length > mostRows ? `等 ${String(weighted.length)} 项` : "";
      const words = [...new Set(weighted.map(({ target }) => target.text.trim()))].slice(0, mostRows);
      fail(
        "empty",
        {
          rows: names.join("、") + more,
          words: allInQuotes(words),
          total,
          addends: weights.length > 1 ? `（${addendsOf(weights)}）` : "",
        },
        {
          cells: weighted.flatMap(({ target, weight }) => [target, weight.cell]),
          actual: total,
          expected: "0",
        },
      );
    },
  },
);

/** The rows whose target is 无, 不涉及 or a dash, with their weights; a blank target is S-17's. */
function rowsWithoutTarget(): Need<readonly Row[]> {
  return (form: Form) => {
    const rows: Row[] = [];
    for (const indicator of form.indicators) {
      const target = indicatorValue(indicator, "target")(form);
      if ("reason" in target) {
        if (target.kind === "absent" || target.kind === "ambiguous") return target;
        continue;
      }
      if (target.value.value.kind !== "none") continue;
      const points = given(indicator.weight, "zero")(form);
      if ("reason" in points) return points;
      rows.push({ target: target.value.cell, weight: points.value });
    }
    return { value: rows };
  };
}
