import { mentionsRule } from "../stated-value";

export default mentionsRule(
  {
    id: "R-02",
    title: "编制数图文不一致",
    severity: "error",
    basis: "报告与表格应当同数：同一件事两处不同，审核时必问",
    why: "报告中的编制数与基础数据表不同，控制率就有两个算法。",
    fix: "请按“三定”或编制文件核对，使报告与基础数据表一致。",
    forms: ["base", "narrative"],
  },
  (of) => of === "staff.quota",
);
