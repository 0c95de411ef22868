import rule from "../../../../src/core/rules/B/B-36-adjustment-is-one-figure";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "只填了一个净额" },
    { when: "净额是负数", set: { "adjustment.priorFinal": -5.2 } },
    { when: "三列都填 0", set: { "adjustment.budget": 0, "adjustment.final": 0 } },
  ],
  fails: [
    {
      when: "填了两个数（2018年某表的数）",
      set: { "adjustment.priorFinal": 1922.76, "adjustment.budget": 2690.62 },
      findings: [
        {
          message:
            "“部门基本支出预算调整”填写了 2 个数（1922.76、2690.62），看不出哪个是调整金额；如果是调整前、调整后的预算数，调整净额应为 767.86 万元。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝1922.76",
            "基础数据表!D23 部门基本支出预算调整＝2690.62",
          ],
          expected: "767.86",
        },
      ],
    },
    {
      when: "填了三个数",
      set: { "adjustment.priorFinal": 1250, "adjustment.budget": 1270, "adjustment.final": 20 },
      findings: [
        {
          message: "“部门基本支出预算调整”填写了 3 个数（1250.00、1270.00、20.00），看不出哪个是调整金额。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝1250.00",
            "基础数据表!D23 部门基本支出预算调整＝1270.00",
            "基础数据表!F23 部门基本支出预算调整＝20.00",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填写",
      set: { "adjustment.priorFinal": null },
      notChecked: [{ reason: "不适用：“部门基本支出预算调整”没有填写。", cells: [] }],
    },
    {
      when: "填了不能识别的文字",
      set: { "adjustment.priorFinal": "见附件" },
      notChecked: [
        {
          reason: "“部门基本支出预算调整”填写的“见附件”不是数字。",
          cells: ["基础数据表!B23 部门基本支出预算调整＝见附件"],
        },
      ],
    },
  ],
};

export default cases;
