import rule from "../../../../src/core/rules/S/S-18-actual-value-is-filled";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各行都填写了" },
    { when: "填写“无”也是已填", set: { "indicators.12.actual": "无" } },
    { when: "填写数字 0", set: { "indicators.14.actual": 0 } },
  ],
  fails: [
    {
      when: "两行未填，逐行指出",
      set: { "indicators.1.actual": null, "indicators.9.actual": " " },
      findings: [
        {
          message: "指标2“森林防火巡护次数”的实际完成值未填写。",
          cells: ["自评表!F14 指标2“森林防火巡护次数”·实际完成值＝"],
        },
        {
          message: "指标10“森林覆盖率”的实际完成值未填写。",
          cells: ["自评表!F22 指标10“森林覆盖率”·实际完成值＝ "],
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有“实际完成值”一列",
      sheets: (designs) => withTexts(designs, "自评表", { 实际完成值: "备注" }),
      notChecked: [{ reason: "指标表中没有找到“实际完成值”列。", cells: [] }],
    },
    {
      when: "没有指标行",
      data: (data) => ({ ...data, indicators: [] }),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
  ],
};

export default cases;
