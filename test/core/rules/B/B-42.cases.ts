import rule from "../../../../src/core/rules/B/B-42-no-building-rate-without-approval";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有完工项目，控制率留空" },
    {
      when: "没有完工项目，控制率填横线",
      set: { "buildings.areaRate": "—", "buildings.investmentRate": "/" },
    },
    {
      when: "四项都不填，控制率也留空",
      set: {
        "buildings.approvedArea": null,
        "buildings.actualArea": null,
        "buildings.budgetedInvestment": null,
        "buildings.actualInvestment": null,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
    },
  ],
  fails: [
    {
      when: "控制率填 0%",
      set: { "buildings.areaRate": 0, "buildings.investmentRate": 0 },
      findings: [
        {
          message: "“批复规模”为 0，没有分母，“规模控制率”却填写 0.00%。",
          cells: ["基础数据表!D25 规模控制率＝0.00%", "基础数据表!B25 批复规模＝0"],
          actual: "0.00%",
        },
        {
          message: "“预算投资”为 0，没有分母，“投资概算控制率”却填写 0.00%。",
          cells: ["基础数据表!G25 投资概算控制率＝0.00%", "基础数据表!E25 预算投资＝0.00"],
          actual: "0.00%",
        },
      ],
    },
    {
      when: "控制率填 100%",
      set: { "buildings.areaRate": 1 },
      findings: [
        {
          message: "“批复规模”为 0，没有分母，“规模控制率”却填写 100.00%。",
          cells: ["基础数据表!D25 规模控制率＝100.00%", "基础数据表!B25 批复规模＝0"],
          actual: "100.00%",
        },
      ],
    },
    {
      when: "公式没有判断分母",
      set: { "buildings.investmentRate": "#DIV/0!" },
      findings: [
        {
          message: "“预算投资”为 0，没有分母，“投资概算控制率”却显示 #DIV/0!。",
          cells: ["基础数据表!G25 投资概算控制率＝#DIV/0!", "基础数据表!E25 预算投资＝0.00"],
          actual: "#DIV/0!",
        },
      ],
    },
    {
      when: "批复规模没有填，却有控制率",
      set: {
        "buildings.approvedArea": null,
        "buildings.actualArea": null,
        "buildings.budgetedInvestment": null,
        "buildings.actualInvestment": null,
        "buildings.areaRate": 1,
        "buildings.investmentRate": null,
      },
      findings: [
        {
          message: "“批复规模”未填写，没有分母，“规模控制率”却填写 100.00%。",
          cells: ["基础数据表!D25 规模控制率＝100.00%", "基础数据表!B25 批复规模＝"],
          actual: "100.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "有完工项目",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 590,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
        "buildings.areaRate": 0.9833,
        "buildings.investmentRate": 0.95,
      },
      notChecked: [{ reason: "不适用：“批复规模”不为 0，“规模控制率”可以计算。", cells: [] }],
    },
  ],
};

export default cases;
