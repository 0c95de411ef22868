import rule from "../../../../src/core/rules/S/S-04-executed-is-at-most-annual-budget";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "全年执行数小于全年预算数" },
    { when: "全部执行，四舍五入多出 0.01 万元", set: { "funds.executed": 1250.01 } },
  ],
  fails: [
    {
      when: "执行数多出 0.02 万元",
      set: { "funds.executed": 1250.02 },
      findings: [
        {
          message:
            "“年度资金总额·全年执行数”为 1250.02 万元，大于“年度资金总额·全年预算数”的 1250.00 万元，多出 0.02 万元。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝1250.02", "自评表!E4 年度资金总额·全年预算数＝1250.00"],
          expected: "1250.00",
          actual: "1250.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "年中追加没有计入全年预算数",
      set: { "funds.annualBudget": 1200 },
      findings: [
        {
          message:
            "“年度资金总额·全年执行数”为 1228.50 万元，大于“年度资金总额·全年预算数”的 1200.00 万元，多出 28.50 万元。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝1228.50", "自评表!E4 年度资金总额·全年预算数＝1200.00"],
          expected: "1200.00",
          actual: "1228.50",
          difference: "28.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "全年预算数未填",
      set: { "funds.annualBudget": null },
      notChecked: [
        { reason: "“年度资金总额·全年预算数”未填写。", cells: ["自评表!E4 年度资金总额·全年预算数＝"] },
      ],
    },
  ],
};

export default cases;
