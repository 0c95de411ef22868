import rule from "../../../../src/core/rules/B/B-40-buildings-are-within-approval";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    {
      when: "规模和投资都没有超",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 590,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
    },
    {
      when: "正好等于批复数",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 600,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 180,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
    },
    {
      when: "只超 0.01 个百分点",
      set: {
        "buildings.approvedArea": 10000,
        "buildings.actualArea": 10001,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 180,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
    },
  ],
  fails: [
    {
      when: "面积超过批复规模 5%",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 630,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 171,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
      findings: [
        {
          message: "“实际规模”630 ㎡，超过“批复规模”600 ㎡，规模控制率 105.00%，超出 30 ㎡。",
          cells: ["基础数据表!C25 实际规模＝630", "基础数据表!B25 批复规模＝600"],
          expected: "600",
          actual: "630",
          difference: "30",
        },
      ],
    },
    {
      when: "投资超 0.02 个百分点",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 600,
        "buildings.budgetedInvestment": 10000,
        "buildings.actualInvestment": 10002,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
      findings: [
        {
          message:
            "“实际投资”10002.00 万元，超过“预算投资”10000.00 万元，投资概算控制率 100.02%，超出 2.00 万元。",
          cells: ["基础数据表!F25 实际投资＝10002.00", "基础数据表!E25 预算投资＝10000.00"],
          expected: "10000.00",
          actual: "10002.00",
          difference: "2.00",
        },
      ],
    },
    {
      when: "面积和投资都超",
      set: {
        "buildings.approvedArea": 600,
        "buildings.actualArea": 630,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 200,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
      findings: [
        {
          message: "“实际规模”630 ㎡，超过“批复规模”600 ㎡，规模控制率 105.00%，超出 30 ㎡。",
          cells: ["基础数据表!C25 实际规模＝630", "基础数据表!B25 批复规模＝600"],
          expected: "600",
          actual: "630",
          difference: "30",
        },
        {
          message:
            "“实际投资”200.00 万元，超过“预算投资”180.00 万元，投资概算控制率 111.11%，超出 20.00 万元。",
          cells: ["基础数据表!F25 实际投资＝200.00", "基础数据表!E25 预算投资＝180.00"],
          expected: "180.00",
          actual: "200.00",
          difference: "20.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有完工项目",
      notChecked: [{ reason: "不适用：“批复规模”为 0 或未填写，没有“规模控制率”可算。", cells: [] }],
    },
    {
      when: "批复规模填了不能识别的文字",
      set: {
        "buildings.approvedArea": "见批复",
        "buildings.actualArea": 600,
        "buildings.budgetedInvestment": 180,
        "buildings.actualInvestment": 180,
        "buildings.areaRate": null,
        "buildings.investmentRate": null,
      },
      notChecked: [
        { reason: "“批复规模”填写的“见批复”不是数字。", cells: ["基础数据表!B25 批复规模＝见批复"] },
      ],
    },
  ],
};

export default cases;
