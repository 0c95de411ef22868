import { mentionsRule } from "../stated-value";

export default mentionsRule(
  {
    id: "R-03",
    title: "在职人数图文不一致",
    severity: "error",
    basis: "报告与表格应当同数：同一件事两处不同，审核时必问",
    why: "在职人数多按年末实有数填写；报告沿用上年数字，就与基础数据表不同。",
    fix: "请按年末工资发放人数核对，使报告与基础数据表一致。",
    forms: ["base", "narrative"],
  },
  (of) => of === "staff.actual",
);
