import rule from "../../../../src/core/rules/S/S-30-units-are-written-alike";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "完成值是约数，不换算", set: { "indicators.12.actual": "约12285000元" } },
    { when: "等于号不是范围", set: { "indicators.3.actual": "=93.5%" } },
    { when: "完成值是一句话", set: { "indicators.3.actual": "成活率在90%以上" } },
    { when: "写法规范" },
    { when: "“≧”是“≥”的另一种字形", set: { "indicators.3.target": "≧90%" } },
    {
      when: "人、名等量词可以不同",
      set: { "indicators.0.target": "≥120人", "indicators.0.actual": "126名" },
    },
    { when: "达到多少是实际完成的数", set: { "indicators.3.actual": "达到93.5%" } },
    {
      when: "不是数，不检查写法",
      set: { "indicators.8.target": "有所提升", "indicators.8.actual": "有所提升" },
    },
  ],
  fails: [
    {
      when: "指标值写元，完成值写万元",
      set: { "indicators.7.target": "≥7000元", "indicators.7.actual": "0.75万元" },
      findings: [
        {
          message:
            "指标8“林下经济带动农户数”的实际完成值填写“0.75万元”，与年度指标值“≥7000元”的单位写法不同，统一后为“7500元”。",
          cells: [
            "自评表!F20 指标8“林下经济带动农户数”·实际完成值＝0.75万元",
            "自评表!E20 指标8“林下经济带动农户数”·年度指标值＝≥7000元",
          ],
          expected: "7500元",
          actual: "0.75万元",
        },
      ],
    },
    {
      when: "指标值是范围，百分号是全角",
      set: { "indicators.3.target": "90％-95％" },
      findings: [
        {
          message: "指标4“新造林成活率”的年度指标值填写“90％-95％”，写法不规范，应写成“90%-95%”。",
          cells: ["自评表!E16 指标4“新造林成活率”·年度指标值＝90％-95％"],
          expected: "90%-95%",
          actual: "90％-95％",
        },
      ],
    },
    {
      when: "百分号写成“百分比”",
      set: { "indicators.4.target": "≥98百分比", "indicators.4.actual": "98.6百分比" },
      findings: [
        {
          message: "指标5“松材线虫病病死树清理合格率”的年度指标值填写“≥98百分比”，写法不规范，应写成“≥98%”。",
          cells: ["自评表!E17 指标5“松材线虫病病死树清理合格率”·年度指标值＝≥98百分比"],
          expected: "≥98%",
          actual: "≥98百分比",
        },
        {
          message:
            "指标5“松材线虫病病死树清理合格率”的实际完成值填写“98.6百分比”，写法不规范，应写成“98.6%”。",
          cells: ["自评表!F17 指标5“松材线虫病病死树清理合格率”·实际完成值＝98.6百分比"],
          expected: "98.6%",
          actual: "98.6百分比",
        },
      ],
    },
    {
      when: "大于等于号写成两个字符，百分号是全角",
      set: { "indicators.3.target": "＞=90％" },
      findings: [
        {
          message: "指标4“新造林成活率”的年度指标值填写“＞=90％”，写法不规范，应写成“≥90%”。",
          cells: ["自评表!E16 指标4“新造林成活率”·年度指标值＝＞=90％"],
          expected: "≥90%",
          actual: "＞=90％",
        },
      ],
    },
    {
      when: "面积单位写成 m2",
      set: { "indicators.0.target": "≥120m2", "indicators.0.actual": "126㎡" },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的年度指标值填写“≥120m2”，写法不规范，应写成“≥120㎡”。",
          cells: ["自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝≥120m2"],
          expected: "≥120㎡",
          actual: "≥120m2",
        },
      ],
    },
    {
      when: "指标值写万元，完成值写元",
      set: { "indicators.12.actual": "12285000元" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的实际完成值填写“12285000元”，与年度指标值“≤1250万元”的单位写法不同，统一后为“1228.5万元”。",
          cells: [
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝12285000元",
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝≤1250万元",
          ],
          expected: "1228.5万元",
          actual: "12285000元",
        },
      ],
    },
    {
      when: "指标值写平方米，完成值写㎡",
      set: { "indicators.0.target": "≥120平方米", "indicators.0.actual": "126㎡" },
      findings: [
        {
          message:
            "指标1“松材线虫病防治小班数”的实际完成值填写“126㎡”，与年度指标值“≥120平方米”的单位写法不同，统一后为“126平方米”。",
          cells: [
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝126㎡",
            "自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝≥120平方米",
          ],
          expected: "126平方米",
          actual: "126㎡",
        },
      ],
    },
    {
      when: "完成值带“≥”",
      set: { "indicators.3.actual": "≥93%" },
      findings: [
        {
          message: "指标4“新造林成活率”的实际完成值填写“≥93%”，是一个范围；应填写实际完成的数。",
          cells: ["自评表!F16 指标4“新造林成活率”·实际完成值＝≥93%"],
        },
      ],
    },
    {
      when: "完成值写“以上”",
      set: { "indicators.0.actual": "120个以上" },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的实际完成值填写“120个以上”，是一个范围；应填写实际完成的数。",
          cells: ["自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝120个以上"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填实际完成值",
      set: { "indicators.0.actual": null },
      notChecked: [
        {
          reason: "指标1“松材线虫病防治小班数”的实际完成值未填写。",
          cells: ["自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝"],
        },
      ],
    },
  ],
};

export default cases;
