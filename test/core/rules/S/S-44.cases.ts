import rule from "../../../../src/core/rules/S/S-44-cost-target-is-an-upper-limit";
import type { CaseData } from "../../../forms/case-data";
import type { RuleCases } from "../cases";

/** The clean filing with 无 as the target of its last four rows, which are its cost indicators. */
const withoutAmounts = (data: CaseData): CaseData => ({
  ...data,
  indicators: data.indicators.map((row, index) => (index >= 12 ? { ...row, target: "无" } : row)),
});

const cases: RuleCases = {
  rule,
  passes: [
    { when: "成本指标都写“≤”" },
    {
      when: "节约类成本指标，越多越好",
      set: { "indicators.13.level3": "公用经费节约率", "indicators.13.target": "≥5%" },
    },
    { when: "写“不超过”", set: { "indicators.12.target": "不超过1250万元" } },
    { when: "零值指标不用写“≤”", set: { "indicators.14.target": "0件", "indicators.14.actual": "0件" } },
    { when: "实际等于上限", set: { "indicators.12.actual": "1250.01万元" } },
    { when: "超过上限，已经扣分", set: { "indicators.14.actual": "6件", "indicators.14.score": 3.2 } },
    {
      when: "实际写约数、单位不同或写范围的，不比较大小",
      set: { "indicators.13.actual": "约101%", "indicators.14.actual": "6次", "indicators.15.actual": "≤6%" },
    },
  ],
  fails: [
    {
      when: "写成“≥”",
      set: { "indicators.12.target": "≥1250万元" },
      findings: [
        {
          message: "指标13“部门整体支出成本”的年度指标值为“≥1250万元”，成本应控制在上限以内，不应写“≥”。",
          cells: ["自评表!E25 指标13“部门整体支出成本”·年度指标值＝≥1250万元"],
        },
      ],
    },
    {
      when: "写成“＞”",
      set: { "indicators.14.target": "＞5件" },
      findings: [
        {
          message: "指标15“林区施工扰民投诉件数”的年度指标值为“＞5件”，成本应控制在上限以内，不应写“≥”。",
          cells: ["自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝＞5件"],
        },
      ],
    },
    {
      when: "没有写“≤”",
      set: { "indicators.12.target": "1250万元" },
      findings: [
        {
          severity: "notice",
          message: "指标13“部门整体支出成本”的年度指标值“1250万元”没有写“≤”；成本指标应写上限。",
          cells: ["自评表!E25 指标13“部门整体支出成本”·年度指标值＝1250万元"],
          expected: "≤1250万元",
          actual: "1250万元",
        },
      ],
    },
    {
      when: "超过上限 0.02 万元，没有扣分",
      set: { "indicators.12.actual": "1250.02万元" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的实际完成值为“1250.02万元”，大于年度指标值“≤1250万元”，却没有扣分。",
          cells: [
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝1250.02万元",
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝≤1250万元",
          ],
          expected: "≤1250万元",
          actual: "1250.02万元",
          difference: "0.02万元",
        },
      ],
    },
    {
      when: "没有写“≤”，又超过指标值",
      set: { "indicators.14.target": "5件", "indicators.14.actual": "6件" },
      findings: [
        {
          message: "指标15“林区施工扰民投诉件数”的实际完成值为“6件”，大于年度指标值“5件”，却没有扣分。",
          cells: [
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝6件",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝5件",
          ],
          expected: "≤5件",
          actual: "6件",
          difference: "1件",
        },
        {
          severity: "notice",
          message: "指标15“林区施工扰民投诉件数”的年度指标值“5件”没有写“≤”；成本指标应写上限。",
          cells: ["自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝5件"],
          expected: "≤5件",
          actual: "5件",
        },
      ],
    },
    {
      when: "实际写“＝6件”，大于上限",
      set: { "indicators.14.actual": "=6件" },
      findings: [
        {
          message: "指标15“林区施工扰民投诉件数”的实际完成值为“=6件”，大于年度指标值“≤5件”，却没有扣分。",
          cells: [
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝=6件",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝≤5件",
          ],
          expected: "≤5件",
          actual: "6件",
          difference: "1件",
        },
      ],
    },
  ],
  waits: [
    {
      when: "成本指标都写“无”",
      data: withoutAmounts,
      notChecked: [{ reason: "不适用：成本指标的年度指标值不是数量或金额。", cells: [] }],
    },
    {
      when: "没有填写年度指标值",
      set: { "indicators.12.target": null },
      notChecked: [
        {
          reason: "指标13“部门整体支出成本”的年度指标值未填写。",
          cells: ["自评表!E25 指标13“部门整体支出成本”·年度指标值＝"],
        },
      ],
    },
  ],
};

export default cases;
