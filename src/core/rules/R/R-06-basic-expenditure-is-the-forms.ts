import { mentionsRule } from "../stated-value";

export default mentionsRule(
  {
    id: "R-06",
    title: "基本支出图文不一致",
    severity: "error",
    basis: "报告与表格应当同数：同一件事两处不同，审核时必问",
    why: "报告中多处写到基本支出，改表时容易漏改。",
    fix: "请按部门决算核对基本支出，使报告每一处都与自评表一致。",
    related: ["S-10", "X-03", "R-08"],
    forms: ["self", "narrative"],
  },
  (of) => of === "expenditure.basic",
);
