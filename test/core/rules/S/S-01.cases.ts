import rule from "../../../../src/core/rules/S/S-01-department-name-is-filled-in-full";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "填写单位全称" },
    { when: "工作簿中没有自评报告，无从比较是否为简称", data: (data) => ({ ...data, narrative: [] }) },
    { when: "名称比报告落款更完整", set: { department: "云岭县自然资源和林业局" } },
  ],
  fails: [
    {
      when: "名称未填",
      set: { department: null },
      findings: [{ message: "“预算部门名称”未填写。", cells: ["自评表!B2 预算部门名称＝"] }],
    },
    {
      when: "名称填“无”",
      set: { department: "无" },
      findings: [
        { message: "“预算部门名称”填写“无”，没有实际内容。", cells: ["自评表!B2 预算部门名称＝无"] },
      ],
    },
    {
      when: "名称是报告落款的简称",
      set: { department: "县林业局" },
      findings: [
        {
          severity: "warning",
          message: "“预算部门名称”填写“县林业局”，自评报告落款为“云岭县林业局”，前者疑为简称。",
          cells: ["自评表!B2 预算部门名称＝县林业局", "自评报告（原文）!A32 自评报告＝云岭县林业局"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有部门名称这一行",
      sheets: (designs) => withTexts(designs, "自评表", { 预算部门名称: "备注" }),
      notChecked: [{ reason: "表中没有找到“预算部门名称”。", cells: [] }],
    },
    {
      when: "单元格是公式错误",
      set: { department: "#REF!" },
      notChecked: [
        { reason: "“预算部门名称”显示公式错误 #REF!。", cells: ["自评表!B2 预算部门名称＝#REF!"] },
      ],
    },
  ],
};

export default cases;
