import rule from "../../../../src/core/rules/B/B-39-investment-rate-is-actual-over-budgeted";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有完工项目，两项填 0，控制率留空" },
    {
      when: "控制率等于实际投资除以预算投资",
      set: {
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
        "buildings.investmentRate": 0.95,
      },
    },
    {
      when: "计算值除不尽，控制率保留两位小数",
      set: {
        "buildings.budgetedInvestment": 177,
        "buildings.actualInvestment": 171.5,
        "buildings.investmentRate": 0.9689,
      },
    },
  ],
  fails: [
    {
      when: "控制率与计算值相差超过 0.01 个百分点",
      set: {
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
        "buildings.investmentRate": 0.9502,
      },
      findings: [
        {
          message: "“投资概算控制率”填写 95.02%，按 171.00 ÷ 180.00 计算应为 95.00%。",
          cells: [
            "基础数据表!G25 投资概算控制率＝95.02%",
            "基础数据表!F25 实际投资＝171.00",
            "基础数据表!E25 预算投资＝180.00",
          ],
          expected: "95.00%",
          actual: "95.02%",
          difference: "0.02%",
        },
      ],
    },
    {
      when: "分子分母颠倒",
      set: {
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
        "buildings.investmentRate": 1.0526,
      },
      findings: [
        {
          message: "“投资概算控制率”填写 105.26%，按 171.00 ÷ 180.00 计算应为 95.00%。",
          cells: [
            "基础数据表!G25 投资概算控制率＝105.26%",
            "基础数据表!F25 实际投资＝171.00",
            "基础数据表!E25 预算投资＝180.00",
          ],
          expected: "95.00%",
          actual: "105.26%",
          difference: "10.26%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "投资已填，控制率留空",
      set: { "buildings.budgetedInvestment": 180, "buildings.actualInvestment": 171 },
      notChecked: [{ reason: "“投资概算控制率”未填写。", cells: ["基础数据表!G25 投资概算控制率＝"] }],
    },
    {
      when: "有实际投资而没有预算投资（由 B-41 提示）",
      set: { "buildings.budgetedInvestment": null, "buildings.actualInvestment": 96 },
      notChecked: [{ reason: "不适用：“预算投资”为 0 或未填写，没有“投资概算控制率”可算。", cells: [] }],
    },
  ],
};

export default cases;
