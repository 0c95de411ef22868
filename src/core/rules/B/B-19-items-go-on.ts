import { type Decimal } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { itemAmount, itemsWith } from "../items";
import { amountColumns } from "../../form/fields";
import { type Known, figure, optional } from "../needs";
import { defineRule } from "../rule";
import { labels, percent, quoted, typed } from "../wording";

type Amounts = Readonly<Record<"prior" | "budget" | "final", Known>>;

interface Ended extends Amounts {
  /** Per cent of last year's 项目支出; null when that is not known. */
  readonly share: Decimal | null;
}

export default defineRule(
  {
    id: "B-19",
    title: "专项中断未说明",
    severity: "notice",
    basis: "审核实践：专项上年有、本年没有，或本年新增，应说明取消、合并、更名或新设的情况",
    why: "专项中断或新增，多是项目结束、合并或改了名称；表中看不出来，审核时会问。",
    fix: "请在自评报告中说明专项取消、合并、更名或新增的情况；漏填金额的请补上。",
    forms: ["base"],
  },
  (form) =>
    itemsWith(form, amountColumns).map((item) => ({
      prior: itemAmount(item, "priorFinal"),
      budget: itemAmount(item, "budget"),
      final: itemAmount(item, "final"),
      total: optional(figure("projects.priorFinal")),
    })),
  {
    messages: {
      ended: ({ prior, budget, final, share }: Ended) => {
        const part = share === null ? "" : `（占上年项目支出的 ${percent(share)}）`;
        return `${quoted(prior.cell.label)}${typed(prior)} 万元${part}，${labels([budget.cell, final.cell])}都没有金额。`;
      },
      begun: ({ prior, budget, final }: Amounts) =>
        `${quoted(prior.cell.label)}没有金额，${quoted(budget.cell.label)}${typed(budget)} 万元、${quoted(final.cell.label)}${typed(final)} 万元，是本年新增的专项。`,
    },
    check({ prior, budget, final, total }, { fail }) {
      const cells = [prior.cell, budget.cell, final.cell];
      const now = budget.value.gt(0) || final.value.gt(0);
      if (prior.value.gt(0) && budget.value.eq(0) && final.value.eq(0)) {
        const share = total && percentOf(prior.value, total.value);
        fail("ended", { prior, budget, final, share }, { cells });
      }
      if (prior.value.eq(0) && now) fail("begun", { prior, budget, final }, { cells });
    },
  },
);
