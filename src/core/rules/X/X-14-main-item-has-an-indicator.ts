import type { Form, Item } from "../../form/form";
import { decimal } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { textOf } from "../../form/text-of";
import { spokenOf } from "../keywords";
import { type Known, type Need, figure, given, once } from "../needs";
import { defineRule } from "../rule";
import { percent, typed } from "../wording";
import { inQuotes } from "../../quotes";

interface Named {
  readonly name: string;
  readonly amount: Known;
  /** A 三级指标 (or what is written in its row) speaks of it. */
  readonly measured: boolean;
}

export default defineRule(
  {
    id: "X-14",
    title: "主要专项无对应指标",
    severity: "warning",
    basis:
      "审核实践：占项目支出一半以上的专项应有产出或效益指标衡量（界限可在口径中修改）；是否对应按专项名称与三级指标的用词判断",
    why: "钱主要花在这个专项上，指标里却没有它，资金效果看不出来。",
    fix: "请为该专项设置产出或效益指标；确有指标、只是用词不同的，可标为已核实。",
    forms: ["base", "self"],
  },
  once({ items: itemsOf(), projects: figure("projects.final") }),
  {
    messages: {
      alone: (data: { name: string; amount: string; projects: string; share: string; limit: string }) =>
        `专项${inQuotes(data.name)}支出 ${data.amount} 万元，占项目支出 ${data.projects} 万元的 ${data.share}，超过 ${data.limit}%，没有看到对应的三级指标。`,
    },
    check({ items, projects }, { profile, fail, inapplicable }) {
      if (items.length === 0) {
        inapplicable("基础数据表没有填写专项。");
        return;
      }
      const limit = profile.thresholds.mainItem.value;
      const main = items.flatMap((item) => {
        const share = percentOf(item.amount.value, projects.value);
        return share?.gt(decimal(limit)) ? { ...item, share } : [];
      });
      for (const { name, amount, measured, share } of main) {
        if (measured) continue;
        fail(
          "alone",
          {
            name,
            amount: typed(amount),
            projects: typed(projects),
            share: percent(share),
            limit,
          },
          { cells: [amount.cell, projects.cell], actual: percent(share), expected: `≤${limit}%` },
        );
      }
    },
  },
);

/** The named special funds with what was spent on them; one without a name is no fund to look for. */
function itemsOf(): Need<readonly Named[]> {
  return (form: Form) => {
    const named: { readonly name: string; readonly amount: Known }[] = [];
    for (const item of form.items) {
      const amount = amountOf(item)(form);
      if ("reason" in amount) return amount;
      const name = textOf(item.name);
      if (name !== null) named.push({ name, amount: amount.value });
    }
    const written = form.indicators.flatMap(({ texts }) =>
      [texts.level3, texts.target, texts.actual].flatMap((text) => textOf(text) ?? []),
    );
    const measured = spokenOf(
      named.map(({ name }) => name),
      written,
    );
    return { value: named.map((item, index) => ({ ...item, measured: measured[index] === true })) };
  };
}

function amountOf({ amounts }: Item): Need<Known> {
  return given(amounts.final, "zero");
}
