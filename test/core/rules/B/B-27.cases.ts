import rule from "../../../../src/core/rules/B/B-27-operating-final-is-within-budget";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "决算数小于预算数" },
    { when: "决算数等于预算数", set: { "operating.final": 158 } },
    { when: "决算数比预算数多 0.01 万元", set: { "operating.final": 158.01 } },
  ],
  fails: [
    {
      when: "决算数比预算数多 0.02 万元",
      set: { "operating.final": 158.02 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”158.02 万元，超过“公用经费·2024年预算数”158.00 万元，控制率 100.01%，超出 0.02 万元。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝158.02",
            "基础数据表!D18 公用经费·2024年预算数＝158.00",
          ],
          expected: "158.00",
          actual: "158.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "决算数超过预算数一半（汨罗市委编办2024年实例的数）",
      set: { "operating.budget": 29.04, "operating.final": 43.8 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”43.80 万元，超过“公用经费·2024年预算数”29.04 万元，控制率 150.83%，超出 14.76 万元。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝43.80",
            "基础数据表!D18 公用经费·2024年预算数＝29.04",
          ],
          expected: "29.04",
          actual: "43.80",
          difference: "14.76",
        },
      ],
    },
    {
      when: "没有预算，有支出",
      set: { "operating.budget": 0 },
      findings: [
        {
          message:
            "“公用经费·2024年决算数”154.30 万元，超过“公用经费·2024年预算数”0.00 万元，超出 154.30 万元。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝154.30",
            "基础数据表!D18 公用经费·2024年预算数＝0.00",
          ],
          expected: "0.00",
          actual: "154.30",
          difference: "154.30",
        },
      ],
    },
  ],
  waits: [
    {
      when: "预算数留空",
      set: { "operating.budget": null },
      notChecked: [
        { reason: "“公用经费·2024年预算数”未填写。", cells: ["基础数据表!D18 公用经费·2024年预算数＝"] },
      ],
    },
    {
      when: "决算数填了不能识别的文字",
      set: { "operating.final": "见决算" },
      notChecked: [
        {
          reason: "“公用经费·2024年决算数”填写的“见决算”不是数字。",
          cells: ["基础数据表!F18 公用经费·2024年决算数＝见决算"],
        },
      ],
    },
  ],
};

export default cases;
