import rule from "../../../../src/core/rules/B/B-38-area-rate-is-actual-over-approved";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有完工项目，两项填 0，控制率留空" },
    {
      when: "控制率等于实际规模除以批复规模",
      set: { "buildings.approvedArea": 600, "buildings.actualArea": 590, "buildings.areaRate": 0.9833 },
    },
    {
      when: "控制率写成文字，与计算值只差不到 0.01 个百分点",
      set: { "buildings.approvedArea": 600, "buildings.actualArea": 590, "buildings.areaRate": "98.34%" },
    },
  ],
  fails: [
    {
      when: "控制率与计算值相差超过 0.01 个百分点",
      set: { "buildings.approvedArea": 600, "buildings.actualArea": 590, "buildings.areaRate": 0.9835 },
      findings: [
        {
          message: "“规模控制率”填写 98.35%，按 590 ÷ 600 计算应为 98.33%。",
          cells: [
            "基础数据表!D25 规模控制率＝98.35%",
            "基础数据表!C25 实际规模＝590",
            "基础数据表!B25 批复规模＝600",
          ],
          expected: "98.33%",
          actual: "98.35%",
          difference: "0.02%",
        },
      ],
    },
    {
      when: "超过批复规模，控制率仍填 100%",
      set: { "buildings.approvedArea": 600, "buildings.actualArea": 630, "buildings.areaRate": 1 },
      findings: [
        {
          message: "“规模控制率”填写 100.00%，按 630 ÷ 600 计算应为 105.00%。",
          cells: [
            "基础数据表!D25 规模控制率＝100.00%",
            "基础数据表!C25 实际规模＝630",
            "基础数据表!B25 批复规模＝600",
          ],
          expected: "105.00%",
          actual: "100.00%",
          difference: "-5.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "面积已填，控制率留空",
      set: { "buildings.approvedArea": 600, "buildings.actualArea": 590 },
      notChecked: [{ reason: "“规模控制率”未填写。", cells: ["基础数据表!D25 规模控制率＝"] }],
    },
    {
      when: "批复规模为 0，却填了控制率（由 B-42 提示）",
      set: { "buildings.areaRate": 1 },
      notChecked: [{ reason: "不适用：“批复规模”为 0 或未填写，没有“规模控制率”可算。", cells: [] }],
    },
    {
      when: "批复规模填了不能识别的文字",
      set: { "buildings.approvedArea": "见批复" },
      notChecked: [
        { reason: "“批复规模”填写的“见批复”不是数字。", cells: ["基础数据表!B25 批复规模＝见批复"] },
      ],
    },
    {
      when: "楼堂馆所都没有填",
      set: { "buildings.approvedArea": null, "buildings.actualArea": null },
      notChecked: [{ reason: "不适用：“批复规模”为 0 或未填写，没有“规模控制率”可算。", cells: [] }],
    },
  ],
};

export default cases;
