import rule from "../../../../src/core/rules/S/S-06-execution-weight-follows-the-profile";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "分值为 10" },
    { when: "与口径相差 0.01 分以内", set: { "funds.weight": 10.01 } },
    { when: "分值写成文字“10分”", set: { "funds.weight": "10分" } },
  ],
  fails: [
    {
      when: "按外省表样填写 20 分",
      set: { "funds.weight": 20 },
      findings: [
        {
          message: "预算执行分值填写 20 分，按“全国2021（含成本指标）”口径应为 10 分。",
          cells: ["自评表!G4 年度资金总额·分值＝20"],
          expected: "10",
          actual: "20",
          difference: "10",
        },
      ],
    },
    {
      when: "汨罗2024口径下填写 0 分",
      set: { "funds.weight": 0 },
      profile: "hunan-miluo-2024",
      findings: [
        {
          message: "预算执行分值填写 0 分，按“湖南汨罗2024”口径应为 10 分。",
          cells: ["自评表!G4 年度资金总额·分值＝0"],
          expected: "10",
          actual: "0",
          difference: "-10",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填分值",
      set: { "funds.weight": null },
      notChecked: [
        {
          reason: "“年度资金总额·分值”未填写。",
          cells: ["自评表!G4 年度资金总额·分值＝"],
        },
      ],
    },
  ],
};

export default cases;
