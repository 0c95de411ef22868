import rule from "../../../../src/core/rules/S/S-48-percentage-is-at-most-100";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "百分比都不大于 100%" },
    { when: "刚好 100%", set: { "indicators.6.actual": "100%" } },
    {
      when: "增长率可以大于 100%",
      set: {
        "indicators.7.level3": "林下经济产值增长率",
        "indicators.7.target": "≥100%",
        "indicators.7.actual": "126%",
      },
    },
    { when: "超支的控制率", set: { "indicators.13.actual": "150.83%" } },
    {
      when: "上限大于 100%",
      set: { "indicators.13.level3": "单位造林成本占概算比例", "indicators.13.target": "≤110%" },
    },
  ],
  fails: [
    {
      when: "及时率 108%",
      set: { "indicators.6.actual": "108%" },
      findings: [
        {
          message: "指标7“专项资金支付及时率”的实际完成值为“108%”，大于 100%。",
          cells: ["自评表!F19 指标7“专项资金支付及时率”·实际完成值＝108%"],
          expected: "≤100%",
          actual: "108.00%",
        },
      ],
    },
    {
      when: "指标值和完成值都大于 100%",
      set: { "indicators.4.target": "≥120%", "indicators.4.actual": 1.3 },
      formats: { "indicators.4.actual": "0%" },
      findings: [
        {
          message: "指标5“松材线虫病病死树清理合格率”的年度指标值为“≥120%”，大于 100%。",
          cells: ["自评表!E17 指标5“松材线虫病病死树清理合格率”·年度指标值＝≥120%"],
          expected: "≤100%",
          actual: "120.00%",
        },
        {
          message: "指标5“松材线虫病病死树清理合格率”的实际完成值为“130%”，大于 100%。",
          cells: ["自评表!F17 指标5“松材线虫病病死树清理合格率”·实际完成值＝130%"],
          expected: "≤100%",
          actual: "130.00%",
        },
      ],
    },
    {
      when: "范围的上端大于 100%",
      set: { "indicators.4.target": "95%-105%" },
      findings: [
        {
          message: "指标5“松材线虫病病死树清理合格率”的年度指标值为“95%-105%”，大于 100%。",
          cells: ["自评表!E17 指标5“松材线虫病病死树清理合格率”·年度指标值＝95%-105%"],
          expected: "≤100%",
          actual: "105.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "完成值显示公式错误",
      set: { "indicators.6.actual": "#REF!" },
      notChecked: [
        {
          reason: "指标7“专项资金支付及时率”的实际完成值显示公式错误 #REF!。",
          cells: ["自评表!F19 指标7“专项资金支付及时率”·实际完成值＝#REF!"],
        },
      ],
    },
  ],
};

export default cases;
