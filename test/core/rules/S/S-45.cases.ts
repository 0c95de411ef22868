import rule from "../../../../src/core/rules/S/S-45-cost-target-is-not-set-afterwards";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "指标值等于年初预算数 1250 万元，执行 1228.50 万元" },
    { when: "年初预算、执行和指标值相同", set: { "funds.executed": 1250 } },
    { when: "指标值与执行数相差 0.02 万元", set: { "indicators.12.target": "≤1228.52万元" } },
    {
      when: "指标值与年初预算数相差 0.01 万元",
      set: { "indicators.12.target": "≤1250.01万元", "funds.executed": 1250.01 },
    },
  ],
  fails: [
    {
      when: "指标值等于全年执行数",
      set: { "indicators.12.target": "≤1228.50万元" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的年度指标值为“≤1228.50万元”，与全年执行数 1228.50 万元相同，而年初预算数为 1250.00 万元，相差 21.50 万元（-1.72%）。",
          cells: [
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝≤1228.50万元",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "1250.00",
          actual: "1228.50",
          difference: "-21.50",
        },
      ],
    },
    {
      when: "指标值没有写单位，与执行数相差 0.01 万元",
      set: { "indicators.12.target": 1228.51 },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的年度指标值为“1228.51”，与全年执行数 1228.50 万元相同，而年初预算数为 1250.00 万元，相差 21.49 万元（-1.72%）。",
          cells: [
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝1228.51",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "1250.00",
          actual: "1228.51",
          difference: "-21.49",
        },
      ],
    },
    {
      when: "年初预算为 0，没有增减幅度",
      set: { "indicators.12.target": "1228.50万元", "funds.initialBudget": 0 },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的年度指标值为“1228.50万元”，与全年执行数 1228.50 万元相同，而年初预算数为 0.00 万元，相差 1228.50 万元。",
          cells: [
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝1228.50万元",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!D4 年度资金总额·年初预算数＝0.00",
          ],
          expected: "0.00",
          actual: "1228.50",
          difference: "1228.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "经济成本指标都不是金额",
      set: { "indicators.12.target": "≤100%" },
      notChecked: [{ reason: "不适用：经济成本指标的年度指标值不是金额。", cells: [] }],
    },
    {
      when: "没有填写全年执行数",
      set: { "funds.executed": null },
      notChecked: [
        { reason: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
      ],
    },
    {
      when: "没有填写年初预算数",
      set: { "funds.initialBudget": null },
      notChecked: [
        { reason: "“年度资金总额·年初预算数”未填写。", cells: ["自评表!D4 年度资金总额·年初预算数＝"] },
      ],
    },
  ],
};

export default cases;
