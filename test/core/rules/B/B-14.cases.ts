import rule from "../../../../src/core/rules/B/B-14-three-public-budget-follows-last-year";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "预算小于上年决算" },
    { when: "预算正好比上年决算高 20%", set: { "threePublic.budget": 10.8 } },
  ],
  fails: [
    {
      when: "预算比上年决算高 20.11%",
      set: { "threePublic.budget": 10.81 },
      findings: [
        {
          message:
            "“三公经费·2024年预算数”10.81 万元，比“三公经费·2023年决算数”9.00 万元增加 1.81 万元，增长 20.11%，超过 20% 的提示界限。",
          cells: ["基础数据表!D5 三公经费·2024年预算数＝10.81", "基础数据表!B5 三公经费·2023年决算数＝9.00"],
          expected: "9.00",
          actual: "10.81",
          difference: "1.81",
        },
      ],
    },
    {
      when: "汨罗市委编办2024年实例的数",
      set: { "threePublic.priorFinal": 2, "threePublic.budget": 3.9 },
      findings: [
        {
          message:
            "“三公经费·2024年预算数”3.90 万元，比“三公经费·2023年决算数”2.00 万元增加 1.90 万元，增长 95.00%，超过 20% 的提示界限。",
          cells: ["基础数据表!D5 三公经费·2024年预算数＝3.90", "基础数据表!B5 三公经费·2023年决算数＝2.00"],
          expected: "2.00",
          actual: "3.90",
          difference: "1.90",
        },
      ],
    },
  ],
  waits: [
    {
      when: "上年决算为 0，没有增减率",
      set: { "threePublic.priorFinal": 0 },
      notChecked: [{ reason: "不适用：“三公经费·2023年决算数”为 0，没有增减率。", cells: [] }],
    },
    {
      when: "预算数留空",
      set: { "threePublic.budget": null },
      notChecked: [
        { reason: "“三公经费·2024年预算数”未填写。", cells: ["基础数据表!D5 三公经费·2024年预算数＝"] },
      ],
    },
  ],
};

export default cases;
