import rule from "../../../../src/core/rules/S/S-38-single-weight-is-not-too-large";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "最大的一项 10 分" }, { when: "单项刚好 20 分", set: { "indicators.11.weight": 20 } }],
  fails: [
    {
      when: "单项 21 分",
      set: { "indicators.9.weight": 21 },
      findings: [
        {
          message: "指标10“森林覆盖率”的分值为 21 分，单项超过 20 分。",
          cells: ["自评表!H22 指标10“森林覆盖率”·分值＝21"],
        },
      ],
    },
    {
      when: "单项独占 90 分",
      set: { "indicators.0.weight": 90 },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的分值为 90 分，单项超过 20 分。",
          cells: ["自评表!H13 指标1“松材线虫病防治小班数”·分值＝90"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填写分值",
      set: { "indicators.9.weight": null },
      notChecked: [
        { reason: "指标10“森林覆盖率”的分值未填写。", cells: ["自评表!H22 指标10“森林覆盖率”·分值＝"] },
      ],
    },
  ],
};

export default cases;
