import rule from "../../../../src/core/rules/R/R-36-satisfaction-has-a-survey";
import { seedCase } from "../../../forms/build/seed";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "写明了调查方式和样本量" },
    {
      when: "调查方式和样本量写在另一段",
      set: {
        "narrative.22": "林农和群众满意度为95.2%，达到指标值≥90%。",
        "narrative.20": "满意度数据来自电话访问，成功访问412户。",
      },
    },
  ],
  fails: [
    {
      when: "湖南汨罗2024年原报告",
      data: () => seedCase,
      profile: "hunan-miluo-2024",
      findings: [
        {
          message: "自评表指标8“受益对象满意度”的实际完成值填写“98%”，报告没有写调查方式和样本量。",
          cells: ["自评表!F21 指标8“受益对象满意度”·实际完成值＝98%"],
        },
      ],
    },
    {
      when: "只写了数值",
      set: { "narrative.22": "林农和群众满意度为95.2%，达到指标值≥90%。" },
      findings: [
        {
          message: "报告写“林农和群众满意度为95.2%，达到指标值≥90%”，但没有写调查方式和样本量。",
          cells: ["自评报告（原文）!A23 自评报告＝林农和群众满意度为95.2%，达到指标值≥90%。"],
        },
      ],
    },
    {
      when: "没有写样本量",
      set: { "narrative.22": "通过问卷调查，林农和群众满意度为95.2%。" },
      findings: [
        {
          message: "报告写“通过问卷调查，林农和群众满意度为95.2%”，但没有写样本量。",
          cells: ["自评报告（原文）!A23 自评报告＝通过问卷调查，林农和群众满意度为95.2%。"],
        },
      ],
    },
    {
      when: "没有写调查方式",
      set: { "narrative.22": "500人参加，林农和群众满意度为95.2%。" },
      findings: [
        {
          message: "报告写“500人参加，林农和群众满意度为95.2%”，但没有写调查方式。",
          cells: ["自评报告（原文）!A23 自评报告＝500人参加，林农和群众满意度为95.2%。"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有满意度数值",
      set: { "narrative.22": "群众普遍认可。" },
      data: (data) => ({
        ...data,
        indicators: data.indicators.filter(({ level1 }) => level1 !== "满意度指标"),
      }),
      notChecked: [{ reason: "不适用：没有写明满意度数值。", cells: [] }],
    },
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
