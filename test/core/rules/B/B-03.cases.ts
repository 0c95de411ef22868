import rule from "../../../../src/core/rules/B/B-03-control-rate-is-actual-over-quota";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "控制率等于在职人数除以编制数" },
    { when: "控制率只显示到整数（91%）", set: { "staff.rate": 0.91 }, formats: { "staff.rate": "0%" } },
    { when: "控制率写成文字，与计算值只差不到 0.01 个百分点", set: { "staff.rate": "91.31%" } },
    { when: "控制率是没有取整的公式结果", set: { "staff.rate": 42 / 46 } },
  ],
  fails: [
    {
      when: "控制率截去尾数又少了 0.01，超出容差",
      set: { "staff.rate": 0.9129 },
      findings: [
        {
          message: "“控制率”填写 91.29%，按 42 ÷ 46 计算应为 91.30%。",
          cells: [
            "基础数据表!F3 控制率＝91.29%",
            "基础数据表!D3 实际在职人数＝42",
            "基础数据表!B3 编制数＝46",
          ],
          expected: "91.30%",
          actual: "91.29%",
          difference: "-0.01%",
        },
      ],
    },
    {
      when: "人数改过，控制率没有跟着改",
      set: { "staff.actual": 48 },
      findings: [
        {
          message: "“控制率”填写 91.30%，按 48 ÷ 46 计算应为 104.35%。",
          cells: [
            "基础数据表!F3 控制率＝91.30%",
            "基础数据表!D3 实际在职人数＝48",
            "基础数据表!B3 编制数＝46",
          ],
          expected: "104.35%",
          actual: "91.30%",
          difference: "-13.05%",
        },
      ],
    },
    {
      when: "控制率填成了编制数除以在职人数",
      set: { "staff.rate": 1.0952 },
      findings: [
        {
          message: "“控制率”填写 109.52%，按 42 ÷ 46 计算应为 91.30%。",
          cells: [
            "基础数据表!F3 控制率＝109.52%",
            "基础数据表!D3 实际在职人数＝42",
            "基础数据表!B3 编制数＝46",
          ],
          expected: "91.30%",
          actual: "109.52%",
          difference: "18.22%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "控制率留空",
      set: { "staff.rate": null },
      notChecked: [{ reason: "“控制率”未填写。", cells: ["基础数据表!F3 控制率＝"] }],
    },
    {
      when: "编制数留空",
      set: { "staff.quota": null },
      notChecked: [{ reason: "“编制数”未填写。", cells: ["基础数据表!B3 编制数＝"] }],
    },
    {
      when: "编制数为 0",
      set: { "staff.quota": 0 },
      notChecked: [{ reason: "不适用：编制数为 0，没有控制率。", cells: [] }],
    },
  ],
};

export default cases;
