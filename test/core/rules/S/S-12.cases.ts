import rule from "../../../../src/core/rules/S/S-12-execution-rate-is-not-low";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "执行率 98.28%" },
    { when: "执行率刚好 90%", set: { "funds.executed": 1125 } },
    { when: "执行率超过 100%", set: { "funds.executed": 1300 } },
  ],
  fails: [
    {
      when: "执行率 89.98%",
      set: { "funds.executed": 1124.8 },
      findings: [
        {
          message: "预算执行率 89.98%（1124.80 ÷ 1250.00），低于 90%，请说明原因。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝1124.80", "自评表!E4 年度资金总额·全年预算数＝1250.00"],
          expected: "≥90%",
          actual: "89.98%",
        },
      ],
    },
    {
      when: "执行率刚好 80%",
      set: { "funds.executed": 1000 },
      findings: [
        {
          message: "预算执行率 80.00%（1000.00 ÷ 1250.00），低于 90%，请说明原因。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝1000.00", "自评表!E4 年度资金总额·全年预算数＝1250.00"],
          expected: "≥90%",
          actual: "80.00%",
        },
      ],
    },
    {
      when: "执行率 63%",
      set: { "funds.executed": 787.5 },
      findings: [
        {
          message:
            "预算执行率 63.00%（787.50 ÷ 1250.00），低于 80%，系统会亮黄灯，请逐项说明没有支出的原因。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝787.50", "自评表!E4 年度资金总额·全年预算数＝1250.00"],
          expected: "≥80%",
          actual: "63.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "全年预算数为 0",
      set: { "funds.annualBudget": 0 },
      notChecked: [
        {
          reason: "不适用：全年预算数为 0，没有执行率。",
          cells: [],
        },
      ],
    },
    {
      when: "没有填全年执行数",
      set: { "funds.executed": null },
      notChecked: [
        {
          reason: "“年度资金总额·全年执行数”未填写。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝"],
        },
      ],
    },
  ],
};

export default cases;
