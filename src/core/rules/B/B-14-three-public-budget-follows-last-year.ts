import { changeWithin } from "../change";
import { figure, once } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-14",
    title: "三公预算高于上年决算较多",
    severity: "notice",
    basis: "审核实践：三公经费预算从紧编制，参照上年实际支出（界限可在口径中设置）",
    why: "预算比上年实际支出高出许多，看起来没有从紧编制；多是沿用了以前年度的预算数。",
    fix: "请核实三公经费预算是否从紧编制，有特殊安排的在自评报告中说明。",
    forms: ["base"],
  },
  once({ base: figure("threePublic.priorFinal"), figure: figure("threePublic.budget") }),
  changeWithin("threePublicBudgetGrowth", "up"),
);
