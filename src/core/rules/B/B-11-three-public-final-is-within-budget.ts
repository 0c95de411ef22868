import { once } from "../needs";
import { spendingOn, withinBudget } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-11",
    title: "三公经费超预算",
    severity: "warning",
    basis: "三公经费控制率＝三公经费决算数÷预算数（指标名称见各地自评表，算法系通行做法，未见条文原文）",
    why: "三公经费只减不增，决算超过预算是审核的重点；表中没有写明预算数是年初数还是调整后的数。",
    fix: "请说明超支原因；有批准追加的写明追加金额和依据。",
    forms: ["base"],
  },
  once(spendingOn("threePublic")),
  withinBudget,
);
