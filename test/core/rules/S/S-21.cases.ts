import rule from "../../../../src/core/rules/S/S-21-score-is-within-its-weight";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "得分不大于分值" },
    { when: "得分按两位小数四舍五入等于分值", set: { "indicators.0.score": 8.004 } },
    { when: "得分为 0", set: { "indicators.0.score": 0 } },
  ],
  fails: [
    {
      when: "得分比分值多 0.01 分",
      set: { "indicators.0.score": 8.01 },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的得分填写 8.01 分，大于分值 8 分，多出 0.01 分。",
          cells: [
            "自评表!I13 指标1“松材线虫病防治小班数”·得分＝8.01",
            "自评表!H13 指标1“松材线虫病防治小班数”·分值＝8",
          ],
          expected: "8.00",
          actual: "8.01",
          difference: "0.01",
        },
      ],
    },
    {
      when: "得分未填，分值也未填",
      set: { "indicators.0.score": null, "indicators.0.weight": null },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的得分未填写。",
          cells: ["自评表!I13 指标1“松材线虫病防治小班数”·得分＝"],
        },
      ],
    },
    {
      when: "得分为负",
      set: { "indicators.0.score": -1 },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数”的得分填写 -1 分，不应小于 0。",
          cells: ["自评表!I13 指标1“松材线虫病防治小班数”·得分＝-1"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "分值未填，无法比较",
      set: { "indicators.0.weight": null },
      notChecked: [
        {
          reason: "指标1“松材线虫病防治小班数”的分值未填写。",
          cells: ["自评表!H13 指标1“松材线虫病防治小班数”·分值＝"],
        },
      ],
    },
    {
      when: "得分不是数字",
      set: { "indicators.0.score": "满分" },
      notChecked: [
        {
          reason: "指标1“松材线虫病防治小班数”的得分填写的“满分”不是数字。",
          cells: ["自评表!I13 指标1“松材线虫病防治小班数”·得分＝满分"],
        },
      ],
    },
    {
      when: "没有指标行",
      data: (data) => ({ ...data, indicators: [] }),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
  ],
};

export default cases;
