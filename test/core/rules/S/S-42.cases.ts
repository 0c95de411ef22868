import rule from "../../../../src/core/rules/S/S-42-timeliness-has-a-deadline";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "期限写到季度", set: { "indicators.5.target": "2024年一季度" } },
    { when: "期限写到四季度", set: { "indicators.5.target": "2024年第四季度" } },
    { when: "时效指标写明期限和及时率" },
    { when: "写到月底", set: { "indicators.5.target": "11月底前" } },
    { when: "写到年底前", set: { "indicators.5.target": "2024年底前" } },
    { when: "期限是时长", set: { "indicators.5.level3": "病虫情处置", "indicators.5.target": "≤3个工作日" } },
    { when: "期限写在一句话里", set: { "indicators.5.target": "12月31日前完成全部验收" } },
    { when: "名称是及时率，指标值漏了百分号", set: { "indicators.6.target": 95 } },
    {
      when: "期限写在指标名称里",
      set: { "indicators.5.level3": "11月底前建成防火隔离带", "indicators.5.target": "完成" },
    },
  ],
  fails: [
    {
      when: "只写全年",
      set: { "indicators.5.target": "2024年全年" },
      findings: [
        {
          message: "指标6“森林防火隔离带建成时间”的年度指标值为“2024年全年”，没有写明完成期限。",
          cells: ["自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年全年"],
        },
      ],
    },
    {
      when: "只写年份",
      set: { "indicators.5.target": "2024年" },
      findings: [
        {
          message: "指标6“森林防火隔离带建成时间”的年度指标值为“2024年”，没有写明完成期限。",
          cells: ["自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年"],
        },
      ],
    },
    {
      when: "只写“及时”",
      set: { "indicators.5.level3": "防火巡护", "indicators.5.target": "及时" },
      findings: [
        {
          message: "指标6“防火巡护”的年度指标值为“及时”，没有写明完成期限。",
          cells: ["自评表!E18 指标6“防火巡护”·年度指标值＝及时"],
        },
      ],
    },
    {
      when: "写成次数",
      set: { "indicators.5.level3": "防火巡护", "indicators.5.target": "≥12次" },
      findings: [
        {
          message: "指标6“防火巡护”的年度指标值为“≥12次”，没有写明完成期限。",
          cells: ["自评表!E18 指标6“防火巡护”·年度指标值＝≥12次"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "时效指标都写“无”",
      set: { "indicators.5.target": "无", "indicators.6.target": "无" },
      notChecked: [{ reason: "不适用：时效指标的年度指标值为无。", cells: [] }],
    },
    {
      when: "没有填写年度指标值",
      set: { "indicators.5.target": null },
      notChecked: [
        {
          reason: "指标6“森林防火隔离带建成时间”的年度指标值未填写。",
          cells: ["自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝"],
        },
      ],
    },
  ],
};

export default cases;
