import rule from "../../../../src/core/rules/S/S-28-target-and-actual-are-alike";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "两边都是带单位的数、百分数、日期" },
    {
      when: "单位写法不同，是同一个单位",
      set: { "indicators.0.target": "≥120平方米", "indicators.0.actual": "126㎡" },
    },
    { when: "一边写元、一边写万元，可以换算", set: { "indicators.12.actual": "12285000元" } },
    { when: "两边都没有写单位", set: { "indicators.0.target": 120, "indicators.0.actual": 126 } },
    {
      when: "单位由单元格格式显示",
      set: { "indicators.0.target": "≥120个", "indicators.0.actual": 126 },
      formats: { "indicators.0.actual": '0"个"' },
    },
    {
      when: "完成值是百分比格式的数字",
      set: { "indicators.3.actual": 0.935 },
      formats: { "indicators.3.actual": "0.0%" },
    },
    {
      when: "两边都是定性描述，一边写成一句话",
      set: { "indicators.8.target": "有所提升", "indicators.8.actual": "群众防火意识明显增强" },
    },
    { when: "两边都填“无”", set: { "indicators.14.target": "无", "indicators.14.actual": "无" } },
    { when: "指标值是范围，完成值是同一单位的数", set: { "indicators.3.target": "90%-95%" } },
    {
      when: "期限与时段都是日期",
      set: { "indicators.5.target": "2024年全年", "indicators.5.actual": "2024年" },
    },
  ],
  fails: [
    {
      when: "指标值是范围，完成值没有写单位",
      set: { "indicators.0.target": "110-120个", "indicators.0.actual": 126 },
      findings: [
        {
          message:
            "指标1“松材线虫病防治小班数”实际完成值“126”没有写单位，年度指标值“110-120个”的单位是“个”。",
          cells: [
            "自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝110-120个",
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝126",
          ],
        },
      ],
    },
    {
      when: "指标值是数值，完成值写成一句话",
      set: { "indicators.3.target": 1, "indicators.3.actual": "成活率达到100%" },
      findings: [
        {
          message: "指标4“新造林成活率”年度指标值“1”是数值，实际完成值“成活率达到100%”是一句话，口径不一致。",
          cells: [
            "自评表!E16 指标4“新造林成活率”·年度指标值＝1",
            "自评表!F16 指标4“新造林成活率”·实际完成值＝成活率达到100%",
          ],
        },
      ],
    },
    {
      when: "完成值丢失了百分号",
      set: { "indicators.4.target": "≧95%", "indicators.4.actual": 1 },
      findings: [
        {
          message:
            "指标5“松材线虫病病死树清理合格率”年度指标值“≧95%”是百分数，实际完成值“1”是数值，口径不一致。",
          cells: [
            "自评表!E17 指标5“松材线虫病病死树清理合格率”·年度指标值＝≧95%",
            "自评表!F17 指标5“松材线虫病病死树清理合格率”·实际完成值＝1",
          ],
        },
      ],
    },
    {
      when: "指标值是金额，完成值写“完成”",
      set: { "indicators.12.actual": "完成" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”年度指标值“≤1250万元”是金额，实际完成值“完成”是定性描述，口径不一致。",
          cells: [
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝≤1250万元",
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝完成",
          ],
        },
      ],
    },
    {
      when: "单位不同",
      set: { "indicators.0.actual": "126项" },
      findings: [
        {
          message:
            "指标1“松材线虫病防治小班数”年度指标值“≥120个”的单位是“个”，实际完成值“126项”的单位是“项”，单位不一致。",
          cells: [
            "自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝≥120个",
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝126项",
          ],
        },
      ],
    },
    {
      when: "百分数与百分点不同",
      set: { "indicators.7.target": "≥5%", "indicators.7.actual": "5.2个百分点" },
      findings: [
        {
          message:
            "指标8“林下经济带动农户数”年度指标值“≥5%”的单位是“%”，实际完成值“5.2个百分点”的单位是“个百分点”，单位不一致。",
          cells: [
            "自评表!E20 指标8“林下经济带动农户数”·年度指标值＝≥5%",
            "自评表!F20 指标8“林下经济带动农户数”·实际完成值＝5.2个百分点",
          ],
        },
      ],
    },
    {
      when: "完成值没有写单位",
      set: { "indicators.0.actual": 126 },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”实际完成值“126”没有写单位，年度指标值“≥120个”的单位是“个”。",
          cells: [
            "自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝≥120个",
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝126",
          ],
        },
      ],
    },
    {
      when: "指标值没有写单位",
      set: { "indicators.12.target": "≤1250" },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”年度指标值“≤1250”没有写单位，实际完成值“1228.50万元”的单位是“万元”。",
          cells: [
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝≤1250",
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝1228.50万元",
          ],
        },
      ],
    },
    {
      when: "期限用文字回答",
      set: { "indicators.5.actual": "按时完成" },
      findings: [
        {
          message:
            "指标6“森林防火隔离带建成时间”年度指标值“2024年11月30日前”是日期，实际完成值“按时完成”是定性描述，口径不一致。",
          cells: [
            "自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年11月30日前",
            "自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝按时完成",
          ],
        },
      ],
    },
    {
      when: "没有发生却填“无”，指标值是数",
      set: { "indicators.14.actual": "无" },
      findings: [
        {
          message:
            "指标15“林区施工扰民投诉件数”年度指标值“≤5件”是数值，实际完成值填写“无”，看不出完成了多少；没有发生的请填 0。",
          cells: [
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝≤5件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝无",
          ],
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
    {
      when: "年度指标值显示公式错误",
      set: { "indicators.0.target": "#REF!" },
      notChecked: [
        {
          reason: "指标1“松材线虫病防治小班数”的年度指标值显示公式错误 #REF!。",
          cells: ["自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝#REF!"],
        },
      ],
    },
  ],
};

export default cases;
