import rule from "../../../../src/core/rules/B/B-06-no-control-rate-without-quota";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "编制数为 0，控制率留空", set: { "staff.quota": 0, "staff.rate": null } },
    { when: "编制数为 0，控制率填横线", set: { "staff.quota": 0, "staff.rate": "—" } },
  ],
  fails: [
    {
      when: "编制数为 0，控制率填 0%",
      set: { "staff.quota": 0, "staff.rate": 0 },
      findings: [
        {
          message: "“编制数”为 0，没有分母，“控制率”却填写 0.00%。",
          cells: ["基础数据表!F3 控制率＝0.00%", "基础数据表!B3 编制数＝0"],
          actual: "0.00%",
        },
      ],
    },
    {
      when: "编制数为 0，控制率填 100%",
      set: { "staff.quota": 0, "staff.rate": 1 },
      findings: [
        {
          message: "“编制数”为 0，没有分母，“控制率”却填写 100.00%。",
          cells: ["基础数据表!F3 控制率＝100.00%", "基础数据表!B3 编制数＝0"],
          actual: "100.00%",
        },
      ],
    },
    {
      when: "公式没有判断分母",
      set: { "staff.quota": 0, "staff.rate": "#DIV/0!" },
      findings: [
        {
          message: "“编制数”为 0，没有分母，“控制率”却显示 #DIV/0!。",
          cells: ["基础数据表!F3 控制率＝#DIV/0!", "基础数据表!B3 编制数＝0"],
          actual: "#DIV/0!",
        },
      ],
    },
  ],
  waits: [
    {
      when: "编制数不为 0",
      notChecked: [{ reason: "不适用：“编制数”不为 0，“控制率”可以计算。", cells: [] }],
    },
    {
      when: "编制数留空（由 B-01 提示）",
      set: { "staff.quota": null },
      notChecked: [{ reason: "“编制数”未填写。", cells: ["基础数据表!B3 编制数＝"] }],
    },
  ],
};

export default cases;
