import rule from "../../../../src/core/rules/S/S-37-printed-points-match-their-rows";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    {
      when: "标明的分值与各行之和相同",
      set: { "indicators.0.level1": "产出指标(40分)", "indicators.7.level1": "效益指标（20 分）" },
    },
    {
      when: "一级指标前有序号，不当作分值",
      set: { "indicators.0.level1": "(1)产出指标(40分)", "indicators.7.level1": "(2)效益指标" },
    },
    {
      when: "一级指标没有合并，每行都写一遍",
      data: (data) => ({
        ...data,
        indicators: data.indicators.map((row, index) =>
          index < 7 ? { ...row, level1: "产出指标(40分)" } : row,
        ),
      }),
    },
    {
      when: "小数分值相差 0.01 分",
      set: { "indicators.0.level1": "产出指标(40分)", "indicators.0.weight": 8.01 },
    },
  ],
  fails: [
    {
      when: "标题写 50 分，各行合计 40 分",
      set: { "indicators.0.level1": "产出指标（50 分）" },
      findings: [
        {
          message: "“产出指标”标明 50 分，其下 7 项分值合计 40 分，相差 10 分。",
          cells: [
            "自评表!B13 指标1“松材线虫病防治小班数”·一级指标＝产出指标（50 分）",
            "自评表!H13 指标1“松材线虫病防治小班数”·分值＝8",
            "自评表!H14 指标2“森林防火巡护次数”·分值＝6",
            "自评表!H15 指标3“义务植树参加人次数”·分值＝5",
            "自评表!H16 指标4“新造林成活率”·分值＝7",
            "自评表!H17 指标5“松材线虫病病死树清理合格率”·分值＝5",
            "自评表!H18 指标6“森林防火隔离带建成时间”·分值＝5",
            "自评表!H19 指标7“专项资金支付及时率”·分值＝4",
          ],
          expected: "50",
          actual: "40",
          difference: "-10",
        },
      ],
    },
    {
      when: "相差 0.02 分",
      set: { "indicators.11.level1": "满意度指标10分", "indicators.11.weight": 9.98 },
      findings: [
        {
          message: "“满意度指标10分”标明 10 分，其下 1 项分值合计 9.98 分，相差 0.02 分。",
          cells: [
            "自评表!B24 指标12“林农和群众满意度”·一级指标＝满意度指标10分",
            "自评表!H24 指标12“林农和群众满意度”·分值＝9.98",
          ],
          expected: "10",
          actual: "9.98",
          difference: "-0.02",
        },
      ],
    },
  ],
  waits: [
    {
      when: "名称中没有标明分值",
      notChecked: [{ reason: "不适用：一级指标名称中没有标明分值。", cells: [] }],
    },
    {
      when: "有一行分值未填，无法求和",
      set: { "indicators.0.level1": "产出指标(40分)", "indicators.0.weight": null },
      notChecked: [
        {
          reason: "指标1“松材线虫病防治小班数”的分值未填写。",
          cells: ["自评表!H13 指标1“松材线虫病防治小班数”·分值＝"],
        },
      ],
    },
  ],
};

export default cases;
