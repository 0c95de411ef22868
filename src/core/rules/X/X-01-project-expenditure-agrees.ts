import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { differenceMessage, differenceOf } from "../same-figure";

export default defineRule(
  {
    id: "X-01",
    title: "项目支出两表不一致",
    severity: "error",
    basis: "两表关系：基础数据表“项目支出”本年决算数与自评表“项目支出”是同一个数",
    why: "同一个数在两张表上不同，审核时无法判断以哪张表为准；多是只改了一张表或口径不同。",
    fix: "按部门决算核对项目支出，把两张表改为同一个数。",
    related: ["B-16", "S-10", "X-05", "R-07"],
    forms: ["base", "self"],
  },
  once({ figure: figure("projects.final"), other: figure("expenditure.project") }),
  {
    messages: { difference: differenceMessage },
    check({ figure, other }, { profile, fail }) {
      const difference = differenceOf(figure, other, profile, { figure: "base", other: "self" });
      if (difference) fail("difference", difference, difference.evidence);
    },
  },
);
