import { isThreePublic } from "../stated-refs";
import { mentionsRule } from "../stated-value";

export default mentionsRule(
  {
    id: "R-14",
    title: "三公金额图文不一致",
    severity: "error",
    basis: "“三公”经费支出须与决算公开数一致；报告与基础数据表应当同数",
    why: "“三公”经费是公开数据，报告与表格不同会被认为公开不实。",
    fix: "请按部门决算“三公”经费表核对，使报告与基础数据表一致。",
    related: ["B-08", "X-04", "R-15"],
    forms: ["base", "narrative"],
  },
  isThreePublic,
);
