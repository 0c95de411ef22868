import { type Spending, excessOver, perPrintedRow } from "../over-budget";
import { defineRule } from "../rule";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "B-15",
    title: "公车购置异常",
    severity: "warning",
    basis: "公务用车购置须先批准、列入预算后才能办理",
    why: "没有预算却发生了公车购置，审核时会要求看批准文件；也可能是运行维护费填错了行。",
    fix: "请附购车审批文件并说明经费来源；填错行的请改正。",
    forms: ["base"],
  },
  perPrintedRow(["vehiclePurchase"]),
  {
    messages: {
      unbudgeted: ({ budget, final }: Spending) =>
        `${quoted(final.cell.label)}${typed(final)} 万元，而${quoted(budget.cell.label)}${budget.blank ? "未填写" : "为 0"}。`,
    },
    check(spending, { profile, fail }) {
      const { budget, final } = spending;
      const excess = budget.value.eq(0) ? excessOver(budget, final, profile) : null;
      if (excess) fail("unbudgeted", spending, excess.evidence);
    },
  },
);
