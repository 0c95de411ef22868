import { mentionsRule } from "../stated-value";

export default mentionsRule(
  {
    id: "R-05",
    title: "支出规模图文不一致",
    severity: "error",
    basis: "报告与表格应当同数：同一件事两处不同，审核时必问",
    why: "整体支出规模、支出合计都指全年执行数，与自评表不同，后面的占比和结构都站不住。",
    fix: "请按部门决算核对全年执行数，使报告与自评表一致。",
    related: ["S-09", "S-10", "R-08"],
    forms: ["self", "narrative"],
  },
  (of) => of === "funds.executed",
);
