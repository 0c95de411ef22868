import rule from "../../../../src/core/rules/S/S-46-quantity-is-not-money";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "数量指标都是工作量" },
    { when: "金额写在成本指标中", set: { "indicators.13.target": "≤158万元" } },
    { when: "单位是元/人的补助标准", set: { "indicators.1.target": "≥800元/人" } },
  ],
  fails: [
    {
      when: "单位是万元",
      set: { "indicators.1.level3": "森林防火巡护经费", "indicators.1.target": "≥80万元" },
      findings: [
        {
          message: "指标2“森林防火巡护经费”的年度指标值为“≥80万元”，是金额，不是工作数量。",
          cells: ["自评表!E14 指标2“森林防火巡护经费”·年度指标值＝≥80万元"],
        },
      ],
    },
    {
      when: "单位是元",
      set: { "indicators.1.target": "800000元" },
      findings: [
        {
          message: "指标2“森林防火巡护次数”的年度指标值为“800000元”，是金额，不是工作数量。",
          cells: ["自评表!E14 指标2“森林防火巡护次数”·年度指标值＝800000元"],
        },
      ],
    },
    {
      when: "写成金额的范围",
      set: { "indicators.1.target": "80-85万元" },
      findings: [
        {
          message: "指标2“森林防火巡护次数”的年度指标值为“80-85万元”，是金额，不是工作数量。",
          cells: ["自评表!E14 指标2“森林防火巡护次数”·年度指标值＝80-85万元"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填写年度指标值",
      set: { "indicators.1.target": null },
      notChecked: [
        {
          reason: "指标2“森林防火巡护次数”的年度指标值未填写。",
          cells: ["自评表!E14 指标2“森林防火巡护次数”·年度指标值＝"],
        },
      ],
    },
  ],
};

export default cases;
