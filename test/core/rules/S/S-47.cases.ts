import rule from "../../../../src/core/rules/S/S-47-satisfaction-rests-on-a-survey";
import type { CaseData } from "../../../forms/case-data";
import type { RuleCases } from "../cases";

/** The clean filing with nothing about its survey. */
const withoutSurvey = (data: CaseData): CaseData => ({
  ...data,
  goals: { ...data.goals, actual: "已完成" },
  narrative: data.narrative.filter((text) => !text.includes("问卷")),
});

const cases: RuleCases = {
  rule,
  passes: [
    { when: "满意度 95.2%，报告写明问卷调查" },
    {
      when: "报告没有写，实际完成情况写明问卷调查",
      data: (data) => ({ ...data, narrative: data.narrative.filter((text) => !text.includes("问卷")) }),
    },
    {
      when: "没有自评报告，偏差栏写明座谈会上的满意度测评",
      data: (data) => ({ ...data, narrative: [], goals: { ...data.goals, actual: "已完成" } }),
      set: { "indicators.11.reason": "12月召开村民代表座谈会，现场填表，满意率95.2%" },
    },
    { when: "满意度 0%", set: { "indicators.11.actual": "0%" } },
    { when: "写的是满意人数", set: { "indicators.11.actual": "476户" } },
    { when: "1 可能是丢了百分号的 100%，归另一条检查", set: { "indicators.11.actual": 1 } },
  ],
  fails: [
    {
      when: "报告没有提到满意度调查",
      data: withoutSurvey,
      findings: [
        {
          message: "指标12“林农和群众满意度”的实际完成值为“95.2%”，自评报告没有提到满意度调查。",
          cells: ["自评表!F24 指标12“林农和群众满意度”·实际完成值＝95.2%"],
        },
      ],
    },
    {
      when: "满意度刚好 100%",
      set: { "indicators.11.actual": "100%" },
      findings: [
        {
          message: "指标12“林农和群众满意度”的实际完成值为“100%”，没有一人不满意，请核实调查结果。",
          cells: ["自评表!F24 指标12“林农和群众满意度”·实际完成值＝100%"],
        },
      ],
    },
    {
      when: "漏了百分号的 100",
      set: { "indicators.11.actual": 100 },
      findings: [
        {
          message: "指标12“林农和群众满意度”的实际完成值为“100”，没有一人不满意，请核实调查结果。",
          cells: ["自评表!F24 指标12“林农和群众满意度”·实际完成值＝100"],
        },
      ],
    },
    {
      when: "满意度大于 100%",
      set: { "indicators.11.actual": "101%" },
      findings: [
        {
          severity: "warning",
          message: "指标12“林农和群众满意度”的实际完成值为“101%”，满意度应在 0 至 100% 之间。",
          cells: ["自评表!F24 指标12“林农和群众满意度”·实际完成值＝101%"],
        },
      ],
    },
    {
      when: "满意度小于 0",
      set: { "indicators.11.actual": "-5%" },
      findings: [
        {
          severity: "warning",
          message: "指标12“林农和群众满意度”的实际完成值为“-5%”，满意度应在 0 至 100% 之间。",
          cells: ["自评表!F24 指标12“林农和群众满意度”·实际完成值＝-5%"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...withoutSurvey(data), narrative: [] }),
      notChecked: [
        {
          reason: "工作簿中没有自评报告，无法核对指标12“林农和群众满意度”的实际完成值有没有调查依据。",
          cells: ["自评表!F24 指标12“林农和群众满意度”·实际完成值＝95.2%"],
        },
      ],
    },
    {
      when: "满意度写“无”",
      set: { "indicators.11.actual": "无" },
      notChecked: [{ reason: "不适用：满意度指标的实际完成值为无。", cells: [] }],
    },
    {
      when: "没有填写满意度",
      set: { "indicators.11.actual": null },
      notChecked: [
        {
          reason: "指标12“林农和群众满意度”的实际完成值未填写。",
          cells: ["自评表!F24 指标12“林农和群众满意度”·实际完成值＝"],
        },
      ],
    },
  ],
};

export default cases;
