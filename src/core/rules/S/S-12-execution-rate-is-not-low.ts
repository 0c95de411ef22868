import { type LowRate, lowRate } from "../low-rate";
import { figure, once } from "../needs";
import { defineRule } from "../rule";

const fact = (r: LowRate) => `预算执行率 ${r.rate}（${r.numerator} ÷ ${r.denominator}），低于 ${r.limit}%`;

export default defineRule(
  {
    id: "S-12",
    title: "执行率偏低",
    severity: "warning",
    basis:
      "四川项目支出绩效自评表：执行率未达到 90% 的需说明原因；预算管理一体化系统 selfwarndept：（预算－执行）÷预算大于 20% 亮黄灯",
    why: "执行率低，说明预算编得宽或者事情没有做完，审核时一定会问原因。",
    fix: "请在报告中说明没有支出的项目、金额和原因，并写明改进措施。",
    forms: ["self"],
  },
  once({ executed: figure("funds.executed"), annual: figure("funds.annualBudget") }),
  {
    messages: {
      low: (r: LowRate) => `${fact(r)}，请说明原因。`,
      veryLow: (r: LowRate) => `${fact(r)}，系统会亮黄灯，请逐项说明没有支出的原因。`,
    },
    check({ executed, annual }, { profile, fail, inapplicable }) {
      if (annual.value.lte(0)) {
        inapplicable("全年预算数为 0，没有执行率。");
        return;
      }
      const veryLow = lowRate(executed, annual, "veryLowExecution", profile);
      const low = veryLow ?? lowRate(executed, annual, "lowExecution", profile);
      if (low) fail(veryLow ? "veryLow" : "low", low, { ...low.evidence, expected: `≥${low.limit}%` });
    },
  },
);
