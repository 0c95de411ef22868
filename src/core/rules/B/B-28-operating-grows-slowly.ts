import { changeWithin } from "../change";
import { figure, once } from "../needs";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-28",
    title: "公用经费同比增长过快",
    severity: "warning",
    basis: "审核实践：公用经费从紧控制，增长较快的应说明（界限可在口径中设置）",
    why: "公用经费比上年增长快，审核时会要求说明；多是口径变了，或有一次性的开支。",
    fix: "请说明增长原因；两年口径不同的请写明。",
    forms: ["base"],
  },
  once({ base: figure("operating.priorFinal"), figure: figure("operating.final") }),
  changeWithin("operatingGrowth", "up"),
);
