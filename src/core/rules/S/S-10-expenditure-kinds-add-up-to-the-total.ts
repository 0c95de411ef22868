import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { type SplitMismatch, splitMessage, splitMismatch } from "../split-total";

export default defineRule(
  {
    id: "S-10",
    title: "按支出性质分合计不等于总额",
    severity: "error",
    basis: "自评表栏目关系：基本支出＋项目支出＝年度资金总额",
    why: "基本支出和项目支出是对年度资金总额的划分，合计应等于总额；表上没有写明划分的是预算数还是执行数，两者都予认可。",
    fix: "请核对基本支出和项目支出，使其合计等于全年预算数或全年执行数。",
    related: ["S-03", "S-09", "X-01", "X-03", "X-04", "R-05", "R-06", "R-07", "R-08"],
    forms: ["self"],
  },
  once({
    basic: figure("expenditure.basic"),
    project: figure("expenditure.project"),
    annual: figure("funds.annualBudget"),
    executed: figure("funds.executed"),
  }),
  {
    messages: { mismatch: (m: SplitMismatch) => splitMessage("按支出性质分", m) },
    check({ annual, executed, ...parts }, { profile, fail }) {
      const mismatch = splitMismatch(Object.values(parts), { annual, executed }, profile);
      if (mismatch) fail("mismatch", mismatch, mismatch.evidence);
    },
  },
);
