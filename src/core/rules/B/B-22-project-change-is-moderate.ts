import { changeWithin } from "../change";
import { figure, once } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-22",
    title: "项目支出同比变动大",
    severity: "notice",
    basis: "审核实践：项目支出比上年增减较大的，报告中应有说明（界限可在口径中设置）",
    why: "项目支出大增大减，多是一次性项目开始或结束；不说明，审核时会问。",
    fix: "请在自评报告中说明增减的原因。",
    forms: ["base"],
  },
  once({ base: figure("projects.priorFinal"), figure: figure("projects.final") }),
  changeWithin("projectChange", "either"),
);
