import rule from "../../../../src/core/rules/X/X-07-total-cost-is-the-amount-executed";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "部门整体支出成本等于全年执行数" },
    { when: "相差 0.01 万元", set: { "indicators.12.actual": "1228.51万元" } },
    {
      when: "只反映项目支出的成本，不比较",
      set: {
        "indicators.12.level3": "项目支出成本",
        "indicators.12.actual": "448.50万元",
        "indicators.13.level3": "部门总成本",
        "indicators.13.target": "≤1250万元",
        "indicators.13.actual": "1228.50万元",
      },
    },
  ],
  fails: [
    {
      when: "照抄预算数",
      set: { "indicators.12.actual": "1250万元" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的实际完成值为“1250万元”，全年执行数为 1228.50 万元，相差 21.50 万元。",
          cells: [
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝1250万元",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1250.00",
          difference: "21.50",
        },
      ],
    },
    {
      when: "名称没有说明，指标值是年初预算数",
      set: { "indicators.12.level3": "成本控制数", "indicators.12.actual": 1229 },
      findings: [
        {
          message: "指标13“成本控制数”的实际完成值为“1229”，全年执行数为 1228.50 万元，相差 0.50 万元。",
          cells: [
            "自评表!F25 指标13“成本控制数”·实际完成值＝1229",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1229.00",
          difference: "0.50",
        },
      ],
    },
    {
      when: "相差 0.02 万元",
      set: { "indicators.12.actual": "1228.52万元" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的实际完成值为“1228.52万元”，全年执行数为 1228.50 万元，相差 0.02 万元。",
          cells: [
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝1228.52万元",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1228.52",
          difference: "0.02",
        },
      ],
    },
    {
      when: "写“＝1250万元”",
      set: { "indicators.12.actual": "=1250万元" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的实际完成值为“=1250万元”，全年执行数为 1228.50 万元，相差 21.50 万元。",
          cells: [
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝=1250万元",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1250.00",
          difference: "21.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有以全部支出为成本的指标",
      set: { "indicators.12.level3": "项目支出成本" },
      notChecked: [{ reason: "不适用：没有以全部支出为成本、写明金额的经济成本指标。", cells: [] }],
    },
    {
      when: "没有填写全年执行数",
      set: { "funds.executed": null },
      notChecked: [
        { reason: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
      ],
    },
    {
      when: "实际完成值写的是上限",
      set: { "indicators.12.actual": "≤1250万元" },
      notChecked: [{ reason: "不适用：没有以全部支出为成本、写明金额的经济成本指标。", cells: [] }],
    },
    {
      when: "名称没有说明，指标值也不是预算数",
      set: {
        "indicators.12.level3": "成本控制数",
        "indicators.12.target": "≤900万元",
        "indicators.12.actual": "890万元",
      },
      notChecked: [{ reason: "不适用：没有以全部支出为成本、写明金额的经济成本指标。", cells: [] }],
    },
  ],
};

export default cases;
