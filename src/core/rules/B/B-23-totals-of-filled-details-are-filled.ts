import { type AmountRow, amountColumns, amountRows } from "../../form/fields";
import type { Figure } from "../../form/form";
import { sumOf } from "../../number/decimal";
import { allOf } from "../all-of";
import { detailRows, detailsOf } from "../blocks";
import { type Known, type Need, constant, given, givenReading } from "../needs";
import { defineRule } from "../rule";
import { addendsOf } from "../sum";
import { money, quoted } from "../wording";

/** Details of 公用经费 are only the 其中 of it; those of the other totals are all there is. */
const partial: ReadonlySet<AmountRow> = new Set(["operating"]);

export default defineRule(
  {
    id: "B-23",
    title: "明细已填合计为空",
    severity: "error",
    basis: "基础数据表行次关系：有分项就有合计（实例：2018年某表公用经费、项目支出合计为空）",
    why: "分项已经填了数，合计却空着，按合计汇总时这笔钱就丢了；多是跳过了合计行。",
    fix: "请在合计行填写分项之和；公用经费还要加上表中没有列出的支出。",
    related: ["B-08", "B-09", "B-16", "B-17", "B-25"],
    forms: ["base"],
  },
  (form) =>
    [...amountRows.filter((row) => row in detailRows), "projectsSpecial" as const].flatMap((row) =>
      amountColumns.flatMap((column) => {
        const total = form.figures[`${row}.${column}`];
        if (total.state === "absent") return [];
        const details = total.state === "blank" ? detailsOf(form, row, column) : [];
        return [{ total: givenReading(total), details: known(details), row: constant(row) }];
      }),
    ),
  {
    messages: {
      blank: ({
        label,
        sum,
        addends,
      }: {
        readonly label: string;
        readonly sum: string;
        readonly addends: string;
      }) => `${quoted(label)}未填写，而已填的分项之和为 ${sum} 万元（${addends}）。`,
    },
    check({ total, details, row }, { fail }) {
      const filled = details.filter(({ value }) => !value.eq(0));
      if (filled.length === 0) return;
      const sum = money(sumOf(filled.map(({ value }) => value)));
      const { cell } = total;
      fail(
        "blank",
        { label: cell.label, sum, addends: addendsOf(filled) },
        {
          cells: [cell, ...filled.map((detail) => detail.cell)],
          ...(partial.has(row) ? {} : { expected: sum }),
        },
      );
    },
  },
);

function known(details: readonly Figure[]): Need<readonly Known[]> {
  return allOf(details.filter(({ state }) => state !== "absent").map((figure) => given(figure, "zero")));
}
