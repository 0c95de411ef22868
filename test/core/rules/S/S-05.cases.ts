import rule from "../../../../src/core/rules/S/S-05-execution-score-is-weight-times-rate";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "得分等于分值乘以执行率" },
    { when: "得分相差 0.01 分", set: { "funds.score": 9.84 } },
    { when: "全部执行，得满分", set: { "funds.executed": 1250, "funds.score": 10 } },
    { when: "超预算执行，得分不超过分值", set: { "funds.executed": 1260, "funds.score": 10 } },
    {
      when: "全年预算数为 0，得 0 分",
      set: { "funds.annualBudget": 0, "funds.executed": 0, "funds.score": 0 },
    },
  ],
  fails: [
    {
      when: "得分相差 0.02 分，只作提示",
      set: { "funds.score": 9.85 },
      findings: [
        {
          severity: "notice",
          message:
            "“年度资金总额·得分”填写 9.85 分，按 10 × 1228.50 ÷ 1250.00 计算应为 9.83 分，相差 0.02 分。",
          cells: [
            "自评表!I4 年度资金总额·得分＝9.85",
            "自评表!G4 年度资金总额·分值＝10",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "9.83",
          actual: "9.85",
          difference: "0.02",
        },
      ],
    },
    {
      when: "得分相差 0.10 分，只作提示",
      set: { "funds.score": 9.93 },
      findings: [
        {
          severity: "notice",
          message:
            "“年度资金总额·得分”填写 9.93 分，按 10 × 1228.50 ÷ 1250.00 计算应为 9.83 分，相差 0.10 分。",
          cells: [
            "自评表!I4 年度资金总额·得分＝9.93",
            "自评表!G4 年度资金总额·分值＝10",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "9.83",
          actual: "9.93",
          difference: "0.10",
        },
      ],
    },
    {
      when: "得分相差 0.11 分",
      set: { "funds.score": 9.94 },
      findings: [
        {
          message:
            "“年度资金总额·得分”填写 9.94 分，按 10 × 1228.50 ÷ 1250.00 计算应为 9.83 分，相差 0.11 分。",
          cells: [
            "自评表!I4 年度资金总额·得分＝9.94",
            "自评表!G4 年度资金总额·分值＝10",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "9.83",
          actual: "9.94",
          difference: "0.11",
        },
      ],
    },
    {
      when: "执行率不到 100% 却得满分",
      set: { "funds.score": 10 },
      findings: [
        {
          message:
            "“年度资金总额·得分”填写 10.00 分，按 10 × 1228.50 ÷ 1250.00 计算应为 9.83 分，相差 0.17 分。",
          cells: [
            "自评表!I4 年度资金总额·得分＝10.00",
            "自评表!G4 年度资金总额·分值＝10",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "9.83",
          actual: "10.00",
          difference: "0.17",
        },
      ],
    },
    {
      when: "超预算执行，得分高于分值",
      set: { "funds.executed": 1260, "funds.score": 10.08 },
      findings: [
        {
          severity: "notice",
          message:
            "“年度资金总额·得分”填写 10.08 分，全年执行数 1260.00 万元不少于全年预算数 1250.00 万元，应为 10.00 分，相差 0.08 分。",
          cells: [
            "自评表!I4 年度资金总额·得分＝10.08",
            "自评表!G4 年度资金总额·分值＝10",
            "自评表!F4 年度资金总额·全年执行数＝1260.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "10.00",
          actual: "10.08",
          difference: "0.08",
        },
      ],
    },
    {
      when: "全年预算数为 0 却得满分",
      set: { "funds.annualBudget": 0, "funds.score": 10 },
      findings: [
        {
          message:
            "“年度资金总额·得分”填写 10.00 分，全年预算数为 0.00，没有执行率，应为 0.00 分，相差 10.00 分。",
          cells: [
            "自评表!I4 年度资金总额·得分＝10.00",
            "自评表!G4 年度资金总额·分值＝10",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!E4 年度资金总额·全年预算数＝0.00",
          ],
          expected: "0.00",
          actual: "10.00",
          difference: "10.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "得分未填",
      set: { "funds.score": null },
      notChecked: [{ reason: "“年度资金总额·得分”未填写。", cells: ["自评表!I4 年度资金总额·得分＝"] }],
    },
    {
      when: "全年执行数不是数字",
      set: { "funds.executed": "#REF!" },
      notChecked: [
        {
          reason: "“年度资金总额·全年执行数”显示公式错误 #REF!。",
          cells: ["自评表!F4 年度资金总额·全年执行数＝#REF!"],
        },
      ],
    },
  ],
};

export default cases;
