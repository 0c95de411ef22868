import rule from "../../../../src/core/rules/S/S-20-weight-is-above-zero";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "各行分值都大于 0" }, { when: "分值有小数", set: { "indicators.3.weight": 0.5 } }],
  fails: [
    {
      when: "分值未填",
      set: { "indicators.3.weight": null },
      findings: [
        { message: "指标4“新造林成活率”的分值未填写。", cells: ["自评表!H16 指标4“新造林成活率”·分值＝"] },
      ],
    },
    {
      when: "分值为 0 和为负",
      set: { "indicators.3.weight": 0, "indicators.4.weight": -5 },
      findings: [
        {
          message: "指标4“新造林成活率”的分值填写 0 分，应大于 0。",
          cells: ["自评表!H16 指标4“新造林成活率”·分值＝0"],
        },
        {
          message: "指标5“松材线虫病病死树清理合格率”的分值填写 -5 分，应大于 0。",
          cells: ["自评表!H17 指标5“松材线虫病病死树清理合格率”·分值＝-5"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "分值不是数字",
      set: { "indicators.3.weight": "七分" },
      notChecked: [
        {
          reason: "指标4“新造林成活率”的分值填写的“七分”不是数字。",
          cells: ["自评表!H16 指标4“新造林成活率”·分值＝七分"],
        },
      ],
    },
    {
      when: "没有指标行",
      data: (data) => ({ ...data, indicators: [] }),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
  ],
};

export default cases;
