import rule from "../../../../src/core/rules/B/B-11-three-public-final-is-within-budget";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "决算数小于预算数" },
    { when: "决算数等于预算数", set: { "threePublic.final": 8.6 } },
    { when: "决算数比预算数多 0.01 万元", set: { "threePublic.final": 8.61 } },
    { when: "没有三公经费", set: { "threePublic.budget": 0, "threePublic.final": 0 } },
  ],
  fails: [
    {
      when: "决算数比预算数多 0.02 万元",
      set: { "threePublic.final": 8.62 },
      findings: [
        {
          message:
            "“三公经费·2024年决算数”8.62 万元，超过“三公经费·2024年预算数”8.60 万元，控制率 100.23%，超出 0.02 万元。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝8.62", "基础数据表!D5 三公经费·2024年预算数＝8.60"],
          expected: "8.60",
          actual: "8.62",
          difference: "0.02",
        },
      ],
    },
    {
      when: "没有预算，有支出",
      set: { "threePublic.budget": 0 },
      findings: [
        {
          message: "“三公经费·2024年决算数”7.95 万元，超过“三公经费·2024年预算数”0.00 万元，超出 7.95 万元。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝7.95", "基础数据表!D5 三公经费·2024年预算数＝0.00"],
          expected: "0.00",
          actual: "7.95",
          difference: "7.95",
        },
      ],
    },
  ],
  waits: [
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
