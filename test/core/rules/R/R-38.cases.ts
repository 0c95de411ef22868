import rule from "../../../../src/core/rules/R/R-38-signature-is-the-department";
import type { RuleCases } from "../cases";
import { withoutParagraphs } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "落款为预算部门全称" },
    { when: "落款有“（盖章）”", set: { "narrative.31": "填报单位：云岭县林业局（盖章）" } },
  ],
  fails: [
    {
      when: "落款是别的单位",
      set: { "narrative.31": "云岭县农业农村局" },
      findings: [
        {
          message: "报告落款为“云岭县农业农村局”，自评表“预算部门名称”为“云岭县林业局”。",
          cells: ["自评报告（原文）!A32 自评报告＝云岭县农业农村局", "自评表!B2 预算部门名称＝云岭县林业局"],
          expected: "云岭县林业局",
          actual: "云岭县农业农村局",
        },
      ],
    },
    {
      when: "落款写简称",
      set: { "narrative.31": "县林业局" },
      findings: [
        {
          message: "报告落款为“县林业局”，自评表“预算部门名称”为“云岭县林业局”。",
          cells: ["自评报告（原文）!A32 自评报告＝县林业局", "自评表!B2 预算部门名称＝云岭县林业局"],
          expected: "云岭县林业局",
          actual: "县林业局",
        },
      ],
    },
    {
      when: "没有落款单位",
      data: withoutParagraphs("云岭县林业局"),
      findings: [
        {
          severity: "notice",
          message: "报告没有落款单位，应为“云岭县林业局”。",
          cells: ["自评报告（原文）!A31 自评报告＝2025年3月20日", "自评表!B2 预算部门名称＝云岭县林业局"],
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
