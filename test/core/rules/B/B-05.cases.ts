import rule from "../../../../src/core/rules/B/B-05-few-posts-are-vacant";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "控制率 91.30%" },
    { when: "控制率正好 70%", set: { "staff.quota": 50, "staff.actual": 35 } },
    { when: "超编（由 B-04 提示）", set: { "staff.actual": 50 } },
  ],
  fails: [
    {
      when: "控制率略低于 70%",
      set: { "staff.quota": 46, "staff.actual": 32 },
      findings: [
        {
          message: "编制数 46 人，实际在职 32 人，控制率 69.57%，低于 70%。",
          cells: ["基础数据表!D3 实际在职人数＝32", "基础数据表!B3 编制数＝46"],
          actual: "69.57%",
        },
      ],
    },
    {
      when: "没有在职人员",
      set: { "staff.actual": 0 },
      findings: [
        {
          message: "编制数 46 人，实际在职 0 人，控制率 0.00%，低于 70%。",
          cells: ["基础数据表!D3 实际在职人数＝0", "基础数据表!B3 编制数＝46"],
          actual: "0.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "编制数为 0",
      set: { "staff.quota": 0 },
      notChecked: [{ reason: "不适用：编制数为 0，没有控制率。", cells: [] }],
    },
    {
      when: "编制数填了不能识别的文字",
      set: { "staff.quota": "见批复" },
      notChecked: [{ reason: "“编制数”填写的“见批复”不是数字。", cells: ["基础数据表!B3 编制数＝见批复"] }],
    },
  ],
};

export default cases;
