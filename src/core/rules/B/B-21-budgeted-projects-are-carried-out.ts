import { projectSpending } from "../items";
import { defineRule } from "../rule";
import { budgetIsSpent } from "../unspent";

export default defineRule(
  {
    id: "B-21",
    title: "项目有预算未执行",
    severity: "warning",
    basis: "审核实践：安排了预算的项目应当实施，没有执行的要有原因",
    why: "项目安排了预算却没有支出，多是没有实施、资金被收回或调剂到别的项目，也可能漏填了决算数。",
    fix: "请说明未执行的原因；漏填决算数的请补上。",
    forms: ["base"],
  },
  projectSpending({ total: false }),
  budgetIsSpent,
);
