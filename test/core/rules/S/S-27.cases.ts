import rule from "../../../../src/core/rules/S/S-27-over-achievement-has-a-reason";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "都没有超额三成" },
    { when: "为指标值的 129.17%", set: { "indicators.0.actual": "155个" } },
    {
      when: "超额五成，写明了原因",
      set: { "indicators.0.actual": "180个", "indicators.0.reason": "年中上级追加防治任务60个小班" },
    },
    { when: "“≤”的指标低于指标值不是超额", set: { "indicators.14.actual": "1件" } },
    {
      when: "没有写“≥”的时限越短越好",
      set: { "indicators.0.target": "5个工作日", "indicators.0.actual": "9个工作日" },
    },
  ],
  fails: [
    {
      when: "刚好为指标值的 130%",
      set: { "indicators.0.actual": "156个" },
      findings: [
        {
          message:
            "指标1“松材线虫病防治小班数”年度指标值“≥120个”，实际完成值“156个”，为指标值的 130.00%，没有说明原因（达到 130% 的应说明）。",
          cells: [
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝156个",
            "自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝≥120个",
            "自评表!J13 指标1“松材线虫病防治小班数”·偏差原因分析及改进措施＝",
          ],
          expected: "<130%",
          actual: "130.00%",
        },
      ],
    },
    {
      when: "超额五成，原因只写“无”",
      set: { "indicators.0.actual": "180个", "indicators.0.reason": "无" },
      findings: [
        {
          message:
            "指标1“松材线虫病防治小班数”年度指标值“≥120个”，实际完成值“180个”，为指标值的 150.00%，没有说明原因（达到 130% 的应说明）。",
          cells: [
            "自评表!F13 指标1“松材线虫病防治小班数”·实际完成值＝180个",
            "自评表!E13 指标1“松材线虫病防治小班数”·年度指标值＝≥120个",
            "自评表!J13 指标1“松材线虫病防治小班数”·偏差原因分析及改进措施＝无",
          ],
          expected: "<130%",
          actual: "150.00%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有偏差原因一栏",
      sheets: (designs) => withTexts(designs, "自评表", { 偏差原因分析及改进措施: "备注" }),
      notChecked: [
        {
          reason: "指标表中没有找到“偏差原因分析及改进措施”列。",
          cells: [],
        },
      ],
    },
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
      when: "没有可以比较大小的指标",
      data: (data) => ({ ...data, indicators: data.indicators.slice(5, 6) }),
      notChecked: [
        {
          reason: "不适用：年度指标值不是可以比较大小的数量。",
          cells: [],
        },
      ],
    },
  ],
};

export default cases;
