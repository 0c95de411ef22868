import { operatingDetails } from "../blocks";
import { perPrintedRow, withinBudget } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-29",
    title: "公用分项超预算",
    severity: "warning",
    basis: "公用经费分项按预算控制（实例：2018年某表水电差旅费决算为预算的 338.13%）",
    why: "公用经费的分项超过预算，审核时会问原因；多是分项之间调剂，或年中追加没有反映在预算数里。",
    fix: "请说明超支的原因和资金来源；分项填错行的请改正。",
    forms: ["base"],
  },
  perPrintedRow(operatingDetails),
  withinBudget,
);
