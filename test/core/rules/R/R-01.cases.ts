import rule from "../../../../src/core/rules/R/R-01-title-names-the-department-and-year";
import { seedCase } from "../../../forms/build/seed";
import type { RuleCases } from "../cases";
import { withoutParagraphs } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "标题为单位全称＋年度＋部门整体支出绩效自评报告" },
    {
      when: "标题写成“自评情况报告”",
      set: { "narrative.0": "云岭县林业局2024年度部门整体支出绩效自评情况报告" },
    },
    {
      when: "单位名称单列一行",
      data: (data) => ({
        ...data,
        narrative: [
          "附件2",
          "云岭县林业局",
          "2024年度部门（单位）整体支出绩效自评报告",
          ...data.narrative.slice(1),
        ],
      }),
    },
  ],
  fails: [
    {
      when: "湖南汨罗2024年原报告",
      data: () => seedCase,
      profile: "hunan-miluo-2024",
      findings: [
        {
          message:
            "报告标题“编办2024年整体支出绩效自评报告”没有以单位全称开头、没有写“2024年度”、没有写“部门整体支出绩效”，建议改为“中共汨罗市委机构编制委员会办公室2024年度部门整体支出绩效自评报告”。",
          cells: ["自评报告（原文）!A1 自评报告＝编办2024年整体支出绩效自评报告"],
          expected: "中共汨罗市委机构编制委员会办公室2024年度部门整体支出绩效自评报告",
          actual: "编办2024年整体支出绩效自评报告",
        },
      ],
    },
    {
      when: "标题只写简称",
      set: { "narrative.0": "县林业局2024年度部门整体支出绩效自评报告" },
      findings: [
        {
          message:
            "报告标题“县林业局2024年度部门整体支出绩效自评报告”没有以单位全称开头，建议改为“云岭县林业局2024年度部门整体支出绩效自评报告”。",
          cells: ["自评报告（原文）!A1 自评报告＝县林业局2024年度部门整体支出绩效自评报告"],
          expected: "云岭县林业局2024年度部门整体支出绩效自评报告",
          actual: "县林业局2024年度部门整体支出绩效自评报告",
        },
      ],
    },
    {
      when: "标题没有写年度",
      set: { "narrative.0": "云岭县林业局部门整体支出绩效自评报告" },
      findings: [
        {
          message:
            "报告标题“云岭县林业局部门整体支出绩效自评报告”没有写“2024年度”，建议改为“云岭县林业局2024年度部门整体支出绩效自评报告”。",
          cells: ["自评报告（原文）!A1 自评报告＝云岭县林业局部门整体支出绩效自评报告"],
          expected: "云岭县林业局2024年度部门整体支出绩效自评报告",
          actual: "云岭县林业局部门整体支出绩效自评报告",
        },
      ],
    },
    {
      when: "报告没有标题",
      data: withoutParagraphs("云岭县林业局2024"),
      findings: [
        {
          message: "报告没有标题，建议写为“云岭县林业局2024年度部门整体支出绩效自评报告”。",
          cells: ["自评报告（原文）!A1 自评报告＝一、部门概况"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "预算部门名称未填",
      set: { department: null },
      notChecked: [{ reason: "“预算部门名称”未填写。", cells: ["自评表!B2 预算部门名称＝"] }],
    },
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
