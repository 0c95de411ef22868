import rule from "../../../../src/core/rules/S/S-29-percent-sign-may-be-lost";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    {
      when: "完成值的一句话里不是百分数",
      set: { "indicators.0.target": 1, "indicators.0.actual": "治理小班126个" },
    },
    { when: "百分数都带百分号" },
    {
      when: "数字用百分比格式显示",
      set: { "indicators.3.actual": 0.935 },
      formats: { "indicators.3.actual": "0.0%" },
    },
    { when: "数量指标的 1 没有写单位", set: { "indicators.0.target": 1, "indicators.0.actual": 1 } },
    {
      when: "名称以“频率”结尾，另一边有单位",
      set: {
        "indicators.1.level3": "森林防火巡护频率",
        "indicators.1.target": "≥1次/天",
        "indicators.1.actual": 1,
      },
    },
    {
      when: "比率写成大于 1 的数，没有百分号",
      set: { "indicators.3.target": 90, "indicators.3.actual": 93.5 },
    },
    { when: "比率为 0", set: { "indicators.15.actual": 0 } },
  ],
  fails: [
    {
      when: "完成值 1 可能是 100%",
      set: { "indicators.4.actual": 1 },
      findings: [
        {
          message:
            "指标5“松材线虫病病死树清理合格率”的实际完成值“1”可能是“100%”丢了百分号：年度指标值是百分数。",
          cells: ["自评表!F17 指标5“松材线虫病病死树清理合格率”·实际完成值＝1"],
          expected: "100%",
          actual: "1",
        },
      ],
    },
    {
      when: "指标值 1 可能是 100%，完成值的一句话里是百分数",
      set: { "indicators.0.target": 1, "indicators.0.actual": "覆盖率达到100%" },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的年度指标值“1”可能是“100%”丢了百分号：实际完成值是百分数。",
          cells: ["自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝1"],
          expected: "100%",
          actual: "1",
        },
      ],
    },
    {
      when: "指标名称是比率，两边都丢失了百分号",
      set: { "indicators.3.target": "≥0.9", "indicators.3.actual": 0.935 },
      findings: [
        {
          message: "指标4“新造林成活率”的年度指标值“≥0.9”可能是“≥90%”丢了百分号：指标名称是比率。",
          cells: ["自评表!E16 指标4“新造林成活率”·年度指标值＝≥0.9"],
          expected: "≥90%",
          actual: "≥0.9",
        },
        {
          message: "指标4“新造林成活率”的实际完成值“0.935”可能是“93.5%”丢了百分号：指标名称是比率。",
          cells: ["自评表!F16 指标4“新造林成活率”·实际完成值＝0.935"],
          expected: "93.5%",
          actual: "0.935",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填年度指标值",
      set: { "indicators.4.target": null },
      notChecked: [
        {
          reason: "指标5“松材线虫病病死树清理合格率”的年度指标值未填写。",
          cells: ["自评表!E17 指标5“松材线虫病病死树清理合格率”·年度指标值＝"],
        },
      ],
    },
  ],
};

export default cases;
