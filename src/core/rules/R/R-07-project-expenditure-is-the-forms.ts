import { mentionsRule } from "../stated-value";

export default mentionsRule(
  {
    id: "R-07",
    title: "项目支出图文不一致",
    severity: "error",
    basis:
      "报告与表格应当同数：同一件事两处不同，审核时必问；两表项目支出不一致时，报告与其中一表相同即可，两表之差由“项目支出两表不一致”提示",
    why: "报告中多处写到项目（专项）支出，改表时容易漏改。",
    fix: "请按部门决算核对项目支出，使报告每一处都与两表一致。",
    related: ["B-16", "B-17", "S-10", "X-01", "R-08"],
    forms: ["base", "self", "narrative"],
  },
  (of) => of === "projects.final" || of === "projectsSpecial.final",
  (of) => (of === "projects.final" ? "expenditure.project" : null),
);
