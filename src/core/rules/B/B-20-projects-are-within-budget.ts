import { projectSpending } from "../items";
import { withinBudget } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "B-20",
    title: "项目超预算",
    severity: "warning",
    basis: "项目支出按预算执行（实例：2018年某表业务工作专项决算为预算的 215.36%）",
    why: "项目决算超过预算，审核时会问钱从哪里来；多是年中追加没有反映在预算数里。",
    fix: "请说明追加情况：金额、文件依据和用途。",
    forms: ["base"],
  },
  projectSpending({ total: true }),
  withinBudget,
);
