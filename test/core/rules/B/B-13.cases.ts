import rule from "../../../../src/core/rules/B/B-13-three-public-does-not-grow";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "比上年减少" },
    { when: "与上年相同", set: { "threePublic.final": 9 } },
    { when: "比上年多 0.01 万元", set: { "threePublic.final": 9.01 } },
  ],
  fails: [
    {
      when: "比上年多 0.02 万元",
      set: { "threePublic.final": 9.02 },
      findings: [
        {
          message:
            "“三公经费·2024年决算数”9.02 万元，比“三公经费·2023年决算数”9.00 万元增加 0.02 万元，增长 0.22%。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝9.02", "基础数据表!B5 三公经费·2023年决算数＝9.00"],
          expected: "9.00",
          actual: "9.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "上年没有三公经费",
      set: { "threePublic.priorFinal": 0 },
      findings: [
        {
          message: "“三公经费·2024年决算数”7.95 万元，比“三公经费·2023年决算数”0.00 万元增加 7.95 万元。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝7.95", "基础数据表!B5 三公经费·2023年决算数＝0.00"],
          expected: "0.00",
          actual: "7.95",
          difference: "7.95",
        },
      ],
    },
    {
      when: "比上年大幅增加",
      set: { "threePublic.final": 19.95 },
      findings: [
        {
          message:
            "“三公经费·2024年决算数”19.95 万元，比“三公经费·2023年决算数”9.00 万元增加 10.95 万元，增长 121.67%。",
          cells: ["基础数据表!F5 三公经费·2024年决算数＝19.95", "基础数据表!B5 三公经费·2023年决算数＝9.00"],
          expected: "9.00",
          actual: "19.95",
          difference: "10.95",
        },
      ],
    },
  ],
  waits: [
    {
      when: "上年决算数留空",
      set: { "threePublic.priorFinal": null },
      notChecked: [
        { reason: "“三公经费·2023年决算数”未填写。", cells: ["基础数据表!B5 三公经费·2023年决算数＝"] },
      ],
    },
  ],
};

export default cases;
