import { operatingDetails } from "../blocks";
import { perPrintedRow } from "../over-budget";
import { defineRule } from "../rule";
import { budgetIsSpent } from "../unspent";

export default defineRule(
  {
    id: "B-30",
    title: "有预算无支出",
    severity: "notice",
    basis: "审核实践：公用经费分项有预算而没有支出的，核实是没有发生还是列错了科目",
    why: "有预算没有支出，可能是活动没有开展，也可能是支出列到了别的分项，或漏填了决算数。",
    fix: "请核实；确实没有发生的不用改。",
    forms: ["base"],
  },
  perPrintedRow(operatingDetails),
  budgetIsSpent,
);
