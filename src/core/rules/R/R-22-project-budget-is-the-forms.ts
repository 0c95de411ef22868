import { mentionsRule } from "../stated-value";

export default mentionsRule(
  {
    id: "R-22",
    title: "专项年初预算与基础表不符",
    severity: "error",
    basis: "报告与表格应当同数：同一件事两处不同，审核时必问",
    why: "报告写的专项年初预算安排应为基础数据表项目支出的预算数。",
    fix: "请按预算批复核对，使报告与基础数据表一致。",
    related: ["B-17"],
    forms: ["base", "narrative"],
  },
  (of) => of === "projects.budget" || of === "projectsSpecial.budget",
);
