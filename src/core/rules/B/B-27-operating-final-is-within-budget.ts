import { once } from "../needs";
import { spendingOn, withinBudget } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-27",
    title: "公用经费超预算",
    severity: "warning",
    basis: "公用经费控制率＝公用经费决算数÷预算数（指标名称见各地自评表，算法系通行做法，未见条文原文）",
    why: "公用经费决算超过预算，审核时会要求说明；表中没有写明预算数是年初数还是调整后的数，年中批准追加的也会显示为超预算。",
    fix: "请说明超支原因及资金来源；有批准追加的写明追加金额和依据。",
    forms: ["base"],
  },
  once(spendingOn("operating")),
  withinBudget,
);
