import rule from "../../../../src/core/rules/S/S-13-annual-goals-are-filled";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "目标和完成情况都填写了" }],
  fails: [
    {
      when: "实际完成情况未填",
      set: { "goals.actual": null },
      findings: [{ message: "“实际完成情况”未填写。", cells: ["自评表!F11 实际完成情况＝"] }],
    },
    {
      when: "两栏都没有实际内容",
      set: { "goals.expected": "无", "goals.actual": "  " },
      findings: [
        { message: "“预期目标”填写“无”，没有实际内容。", cells: ["自评表!B11 预期目标＝无"] },
        { message: "“实际完成情况”未填写。", cells: ["自评表!F11 实际完成情况＝  "] },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有“预期目标”一栏",
      sheets: (designs) => withTexts(designs, "自评表", { 预期目标: "备注" }),
      notChecked: [{ reason: "表中没有找到“预期目标”。", cells: [] }],
    },
  ],
};

export default cases;
