import { figure, once } from "../needs";
import { rateMessage, rateMismatch } from "../rate";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "S-03",
    title: "执行率计算错误",
    severity: "error",
    basis: "预算管理一体化系统：执行率＝round(全年执行数÷全年预算数×100, 2)；四川自评表表注同",
    why: "执行率多为手工填写，常见的是用年初预算数作分母，或改了金额没有改执行率。",
    fix: "把执行率改为全年执行数÷全年预算数，保留两位小数；可用“填写比率”写成公式。",
    related: ["S-05", "S-09", "S-10"],
    forms: ["self"],
  },
  once({
    annual: figure("funds.annualBudget"),
    executed: figure("funds.executed"),
    rate: figure("funds.rate"),
  }),
  {
    messages: { mismatch: rateMessage },
    check({ annual, executed, rate }, { profile, fail, inapplicable }) {
      if (annual.value.eq(0)) {
        inapplicable("全年预算数为 0，没有执行率。");
        return;
      }
      const mismatch = rateMismatch(rate, executed, annual, profile);
      if (mismatch) fail("mismatch", mismatch, mismatch.evidence);
    },
  },
);
