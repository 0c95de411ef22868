import { excessMessage } from "../excess";
import { figure, once } from "../needs";
import { excessOver } from "../over-budget";
import { defineRule } from "../rule";

export default defineRule(
  {
    id: "S-04",
    title: "执行率超过100%",
    severity: "error",
    basis: "全年预算数＝年初预算数＋年中追加（调减），支出不应超出；预算管理一体化系统预算执行得分不超过分值",
    why: "执行数大于全年预算数，多是年中追加没有计入全年预算数，或两个数口径不同。",
    fix: "请核对全年预算数是否包含年中追加和上年结转，补齐后重新计算执行率。",
    forms: ["self"],
  },
  once({ executed: figure("funds.executed"), annual: figure("funds.annualBudget") }),
  {
    messages: { excess: excessMessage },
    check({ executed, annual }, { profile, fail }) {
      const over = excessOver(annual, executed, profile);
      if (over) fail("excess", over, over.evidence);
    },
  },
);
