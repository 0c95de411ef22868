import rule from "../../../../src/core/rules/S/S-03-execution-rate-is-executed-over-annual-budget";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "执行率等于全年执行数除以全年预算数" },
    { when: "写成文字“98.28%”", set: { "funds.rate": "98.28%" } },
    { when: "四舍五入相差 0.01 个百分点", set: { "funds.rate": 0.9829 } },
    { when: "不保留小数，98% 与 98.28% 一致", set: { "funds.rate": "98%" } },
  ],
  fails: [
    {
      when: "相差 0.02 个百分点",
      set: { "funds.rate": 0.983 },
      findings: [
        {
          message: "“年度资金总额·执行率”填写 98.30%，按 1228.50 ÷ 1250.00 计算应为 98.28%。",
          cells: [
            "自评表!H4 年度资金总额·执行率＝98.30%",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "98.28%",
          actual: "98.30%",
          difference: "0.02%",
        },
      ],
    },
    {
      when: "用年初预算数作了分母",
      set: { "funds.initialBudget": 1300, "funds.rate": 0.945 },
      findings: [
        {
          message: "“年度资金总额·执行率”填写 94.50%，按 1228.50 ÷ 1250.00 计算应为 98.28%。",
          cells: [
            "自评表!H4 年度资金总额·执行率＝94.50%",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "98.28%",
          actual: "94.50%",
          difference: "-3.78%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "全年预算数为 0",
      set: { "funds.annualBudget": 0 },
      notChecked: [{ reason: "不适用：全年预算数为 0，没有执行率。", cells: [] }],
    },
    {
      when: "执行率未填",
      set: { "funds.rate": null },
      notChecked: [{ reason: "“年度资金总额·执行率”未填写。", cells: ["自评表!H4 年度资金总额·执行率＝"] }],
    },
  ],
};

export default cases;
