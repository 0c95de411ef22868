import rule from "../../../../src/core/rules/S/S-40-level-word-has-a-standard";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "指标值都是数量、比例或日期" },
    { when: "指标值是程度词，评扣分标准写明怎样评分", set: { "indicators.10.target": "有所提升" } },
    {
      when: "财政部门的三档用语",
      set: { "indicators.10.target": "达成年度指标", "indicators.10.standard": null },
    },
    {
      when: "时效指标的“及时”归另一条检查",
      set: { "indicators.6.target": "及时", "indicators.6.standard": null },
    },
  ],
  fails: [
    {
      when: "指标值只写“有所提升”，标准空着",
      set: { "indicators.10.target": "有所提升", "indicators.10.standard": null },
      findings: [
        {
          message:
            "指标11“国土绿化管护责任书签订率”的年度指标值只写“有所提升”，评扣分标准也没有写明怎样评分，没有可判断的标准。",
          cells: [
            "自评表!E23 指标11“国土绿化管护责任书签订率”·年度指标值＝有所提升",
            "自评表!G23 指标11“国土绿化管护责任书签订率”·评扣分标准＝",
          ],
        },
      ],
    },
    {
      when: "指标值只写“效益显著”，标准填“无”",
      set: { "indicators.8.target": "效益显著", "indicators.8.standard": "无" },
      findings: [
        {
          message:
            "指标9“森林防火宣传覆盖行政村个数”的年度指标值只写“效益显著”，评扣分标准也没有写明怎样评分，没有可判断的标准。",
          cells: [
            "自评表!E21 指标9“森林防火宣传覆盖行政村个数”·年度指标值＝效益显著",
            "自评表!G21 指标9“森林防火宣传覆盖行政村个数”·评扣分标准＝无",
          ],
        },
      ],
    },
    {
      when: "表中没有评扣分标准栏",
      set: { "indicators.10.target": "持续" },
      sheets: (designs) => withTexts(designs, "自评表", { 评扣分标准: "备用" }),
      findings: [
        {
          message: "指标11“国土绿化管护责任书签订率”的年度指标值只写“持续”，没有可判断的标准。",
          cells: ["自评表!E23 指标11“国土绿化管护责任书签订率”·年度指标值＝持续"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填写年度指标值",
      set: { "indicators.10.target": null },
      notChecked: [
        {
          reason: "指标11“国土绿化管护责任书签订率”的年度指标值未填写。",
          cells: ["自评表!E23 指标11“国土绿化管护责任书签订率”·年度指标值＝"],
        },
      ],
    },
    {
      when: "评扣分标准显示公式错误",
      set: { "indicators.10.target": "有所提升", "indicators.10.standard": "#REF!" },
      notChecked: [
        {
          reason: "指标11“国土绿化管护责任书签订率”的评扣分标准显示公式错误 #REF!。",
          cells: ["自评表!G23 指标11“国土绿化管护责任书签订率”·评扣分标准＝#REF!"],
        },
      ],
    },
  ],
};

export default cases;
