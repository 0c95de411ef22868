import type { Form } from "../../form/form";
import { adjustmentField } from "../../form/layout";
import { allOf } from "../all-of";
import { netOf } from "../basic-adjustment";
import { type Known, given, once } from "../needs";
import { defineRule } from "../rule";
import { money, typed } from "../wording";

export default defineRule(
  {
    id: "B-36",
    title: "预算调整口径不明",
    severity: "notice",
    basis: "表样未写明该行填净额还是调整前后两个数（实例：2018年某表填写 1922.76 和 2690.62）",
    why: "这一行填了几个数，看不出哪个是调整金额；多是把调整前、调整后的预算数都填上了。",
    fix: "请只填一个数：基本支出的预算调整净额，追加填正数，调减填负数。",
    forms: ["base"],
  },
  (form) => {
    if (form.adjustment.length === 0) return [];
    return once({ figures: allOf(filledOf(form).map((figure) => given(figure, "zero"))) })();
  },
  {
    messages: {
      pair: ({ figures, net }: { readonly figures: readonly Known[]; readonly net: string }) =>
        `${several(figures)}，看不出哪个是调整金额；如果是调整前、调整后的预算数，调整净额应为 ${net} 万元。`,
      several: ({ figures }: { readonly figures: readonly Known[] }) =>
        `${several(figures)}，看不出哪个是调整金额。`,
    },
    check({ figures }, { fail, inapplicable }) {
      if (figures.length === 0) {
        inapplicable(`“${adjustmentField.label}”没有填写。`);
        return;
      }
      // 0 in every column says in any reading that nothing was adjusted.
      if (figures.length === 1 || figures.every(({ value }) => value.eq(0))) return;
      const cells = figures.map(({ cell }) => cell);
      const net = figures.length === 2 ? netOf(figures) : null;
      if (net) fail("pair", { figures, net: money(net) }, { cells, expected: money(net) });
      else fail("several", { figures }, { cells });
    },
  },
);

function filledOf({ adjustment }: Form): Form["adjustment"] {
  return adjustment.filter(({ state }) => state !== "blank");
}

function several(figures: readonly Known[]): string {
  return `“${adjustmentField.label}”填写了 ${String(figures.length)} 个数（${figures.map(typed).join("、")}）`;
}
