import rule from "../../../../src/core/rules/P/P-08-percentages-show-their-sign";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "比率都带百分号或设成了百分比格式" },
    {
      when: "不大于 1.5 的数有单位",
      set: {
        "indicators.2.level3": "平均响应时间",
        "indicators.2.target": "≤1小时",
        "indicators.2.actual": "0.5小时",
      },
    },
    { when: "数大于 1.5，按百分数读", set: { "staff.rate": 91.3 }, formats: { "staff.rate": "0.00" } },
    { when: "名称不是率，两边都没有百分号", set: { "indicators.0.target": 1, "indicators.0.actual": 1 } },
    {
      when: "名称是率，数值带单位",
      set: {
        "indicators.3.level3": "每亩补植率",
        "indicators.3.target": "≤1株",
        "indicators.3.actual": "1株",
      },
    },
    { when: "名称是率，数大于 1.5", set: { "indicators.3.target": "≥90", "indicators.3.actual": 93.5 } },
    {
      when: "容积率、频率不是百分比",
      set: { "indicators.3.level3": "地块容积率", "indicators.3.target": "≤1.2", "indicators.3.actual": 1.1 },
    },
    { when: "实际值为 0，是不是百分比都一样", set: { "indicators.15.actual": 0 } },
  ],
  fails: [
    {
      when: "控制率填成小数，没有设百分比格式",
      set: { "staff.rate": 0.913 },
      formats: { "staff.rate": "General" },
      findings: [
        {
          message: "“控制率”填写 0.913，没有百分号，分不清是 0.913% 还是 91.3%，检查时按 91.3% 计算。",
          cells: ["基础数据表!F3 控制率＝0.913"],
          actual: "0.913",
        },
      ],
    },
    {
      when: "执行率填了文字“0.9828”",
      set: { "funds.rate": "0.9828" },
      findings: [
        {
          message:
            "“年度资金总额·执行率”填写 0.9828，没有百分号，分不清是 0.9828% 还是 98.28%，检查时按 98.28% 计算。",
          cells: ["自评表!H4 年度资金总额·执行率＝0.9828"],
          actual: "0.9828",
        },
      ],
    },
    {
      when: "完成值的百分比格式丢了",
      set: { "indicators.3.target": "≥90%", "indicators.3.actual": 0.935 },
      findings: [
        {
          message:
            "指标4“新造林成活率”的实际完成值填写 0.935，没有百分号，而“年度指标值”填写“≥90%”；分不清是 0.935% 还是 93.5%。",
          cells: ["自评表!F16 指标4“新造林成活率”·实际完成值＝0.935"],
          actual: "0.935",
        },
      ],
    },
    {
      when: "名称是率，两边都没有百分号",
      set: { "indicators.3.target": "≥0.9", "indicators.3.actual": 1 },
      findings: [
        {
          message: "指标4“新造林成活率”的年度指标值填写 0.9，没有百分号；分不清是 0.9% 还是 90%。",
          cells: ["自评表!E16 指标4“新造林成活率”·年度指标值＝≥0.9"],
          actual: "≥0.9",
        },
        {
          message: "指标4“新造林成活率”的实际完成值填写 1，没有百分号；分不清是 1% 还是 100%。",
          cells: ["自评表!F16 指标4“新造林成活率”·实际完成值＝1"],
          actual: "1",
        },
      ],
    },
    {
      when: "名称不是率，另一边带百分号",
      set: { "indicators.0.target": 1, "indicators.0.actual": "覆盖率达到100%" },
      findings: [
        {
          message:
            "指标1“松材线虫病防治小班数”的年度指标值填写 1，没有百分号，而“实际完成值”填写“覆盖率达到100%”；分不清是 1% 还是 100%。",
          cells: ["自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝1"],
          actual: "1",
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有这两张表",
      sheets: () => [],
      notChecked: [{ reason: "不适用：没有识别到两张表。", cells: [] }],
    },
  ],
};

export default cases;
