import rule from "../../../../src/core/rules/S/S-36-total-score-is-sum-of-scores";
import type { RuleCases } from "../cases";
import { scoreCells } from "./score-cells";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "总分等于各项得分之和" },
    { when: "相差 0.01 分", set: { "total.score": 99.64 } },
    {
      when: "总分栏有两个数：分值合计和得分合计",
      data: (data) => ({ ...data, total: { weight: 100, score: 99.63 } }),
    },
  ],
  fails: [
    {
      when: "相差 0.02 分，只作提示",
      set: { "total.score": 99.65 },
      findings: [
        {
          severity: "notice",
          message:
            "“总分”填写 99.65 分，预算执行得分 9.83 分加 16 项指标得分 89.80 分为 99.63 分，相差 0.02 分。",
          cells: ["自评表!I29 总分＝99.65", "自评表!I4 年度资金总额·得分＝9.83", ...scoreCells],
          expected: "99.63",
          actual: "99.65",
          difference: "0.02",
        },
      ],
    },
    {
      when: "相差 0.10 分，只作提示",
      set: { "total.score": 99.53 },
      findings: [
        {
          severity: "notice",
          message:
            "“总分”填写 99.53 分，预算执行得分 9.83 分加 16 项指标得分 89.80 分为 99.63 分，相差 0.10 分。",
          cells: ["自评表!I29 总分＝99.53", "自评表!I4 年度资金总额·得分＝9.83", ...scoreCells],
          expected: "99.63",
          actual: "99.53",
          difference: "-0.10",
        },
      ],
    },
    {
      when: "相差 0.11 分",
      set: { "total.score": 99.74 },
      findings: [
        {
          message:
            "“总分”填写 99.74 分，预算执行得分 9.83 分加 16 项指标得分 89.80 分为 99.63 分，相差 0.11 分。",
          cells: ["自评表!I29 总分＝99.74", "自评表!I4 年度资金总额·得分＝9.83", ...scoreCells],
          expected: "99.63",
          actual: "99.74",
          difference: "0.11",
        },
      ],
    },
    {
      when: "改了得分没有改总分",
      set: { "total.score": 100 },
      findings: [
        {
          message:
            "“总分”填写 100.00 分，预算执行得分 9.83 分加 16 项指标得分 89.80 分为 99.63 分，相差 0.37 分。",
          cells: ["自评表!I29 总分＝100.00", "自评表!I4 年度资金总额·得分＝9.83", ...scoreCells],
          expected: "99.63",
          actual: "100.00",
          difference: "0.37",
        },
      ],
    },
  ],
  waits: [
    {
      when: "总分未填",
      set: { "total.score": null },
      notChecked: [{ reason: "“总分”未填写。", cells: ["自评表!I29 总分＝"] }],
    },
    {
      when: "一行得分未填",
      set: { "indicators.5.score": null },
      notChecked: [
        {
          reason: "指标6“森林防火隔离带建成时间”的得分未填写。",
          cells: ["自评表!I18 指标6“森林防火隔离带建成时间”·得分＝"],
        },
      ],
    },
  ],
};

export default cases;
