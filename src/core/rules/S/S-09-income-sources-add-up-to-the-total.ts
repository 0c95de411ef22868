import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { type SplitMismatch, splitMessage, splitMismatch } from "../split-total";

export default defineRule(
  {
    id: "S-09",
    title: "按收入性质分合计不等于总额",
    severity: "error",
    basis: "自评表栏目关系：一般公共预算＋政府性基金＋专户非税＋其他资金＝年度资金总额",
    why: "资金来源是对年度资金总额的划分，各项之和应等于总额；表上没有写明划分的是预算数还是执行数，两者都予认可。",
    fix: "请核对各项资金来源，使其合计等于全年预算数或全年执行数。",
    related: ["S-03", "S-10", "S-11", "X-04", "R-05"],
    forms: ["self"],
  },
  once({
    general: figure("income.general"),
    governmentFund: figure("income.governmentFund"),
    specialAccount: figure("income.specialAccount"),
    other: figure("income.other"),
    annual: figure("funds.annualBudget"),
    executed: figure("funds.executed"),
  }),
  {
    messages: { mismatch: (m: SplitMismatch) => splitMessage("按收入性质分", m) },
    check({ annual, executed, ...parts }, { profile, fail }) {
      const mismatch = splitMismatch(Object.values(parts), { annual, executed }, profile);
      if (mismatch) fail("mismatch", mismatch, mismatch.evidence);
    },
  },
);
