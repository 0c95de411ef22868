import type { AmountRow } from "../../form/fields";
import { isPrinted } from "../blocks";
import { constant } from "../needs";
import { excessOver, overBudgetMessage, spendingOn } from "../over-budget";
import { defineRule } from "../rule";

const details = ["vehicles", "vehiclePurchase", "vehicleOperation", "abroad", "reception"] as const;

export default defineRule(
  {
    id: "B-12",
    title: "三公分项超预算",
    severity: "warning",
    basis: "三公经费按公务用车、出国、公务接待分项控制，分项之间调剂要有依据",
    why: "三公经费合计没有超，分项也可能超；多是分项之间调剂了经费。",
    fix: "请说明分项之间的调剂依据；分项填错行的请改正。",
    forms: ["base"],
  },
  (form) =>
    details
      .filter((row) => isPrinted(form, row))
      .map((row) => ({ ...spendingOn(row), row: constant<AmountRow>(row) })),
  {
    messages: { overBudget: overBudgetMessage },
    check({ budget, final, row }, { profile, fail }) {
      // A car bought without any budget is a matter of its own (B-15).
      if (row === "vehiclePurchase" && budget.value.eq(0)) return;
      const excess = excessOver(budget, final, profile);
      if (excess) fail("overBudget", excess, excess.evidence);
    },
  },
);
