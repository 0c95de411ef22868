import rule from "../../../../src/core/rules/S/S-43-done-by-the-deadline";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "11月18日完成，期限为11月30日前" },
    { when: "期限当天完成", set: { "indicators.5.actual": "2024年11月30日" } },
    { when: "期限没有写年份，按评价年度", set: { "indicators.5.target": "11月底前" } },
    {
      when: "期限和完成值都写全年",
      set: { "indicators.5.target": "2024年全年", "indicators.5.actual": "2024年全年" },
    },
    {
      when: "日期存为 Excel 日期",
      set: { "indicators.5.actual": 45614 },
      formats: { "indicators.5.actual": "yyyy-mm-dd" },
    },
  ],
  fails: [
    {
      when: "晚 18 天，仍得满分",
      set: { "indicators.5.actual": "2024年12月18日" },
      findings: [
        {
          message:
            "指标6“森林防火隔离带建成时间”的实际完成值为“2024年12月18日”，晚于年度指标值“2024年11月30日前”，逾期 18 天。",
          cells: [
            "自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝2024年12月18日",
            "自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年11月30日前",
          ],
          expected: "2024-11-30",
          actual: "2024-12-18",
          difference: "18天",
        },
      ],
    },
    {
      when: "晚 1 天",
      set: { "indicators.5.actual": "2024-12-01" },
      findings: [
        {
          message:
            "指标6“森林防火隔离带建成时间”的实际完成值为“2024-12-01”，晚于年度指标值“2024年11月30日前”，逾期 1 天。",
          cells: [
            "自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝2024-12-01",
            "自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年11月30日前",
          ],
          expected: "2024-11-30",
          actual: "2024-12-01",
          difference: "1天",
        },
      ],
    },
    {
      when: "期限内的月份以后的月份完成，没有写到日",
      set: { "indicators.5.target": "11月底前", "indicators.5.actual": "2024年12月" },
      findings: [
        {
          message:
            "指标6“森林防火隔离带建成时间”的实际完成值为“2024年12月”，晚于年度指标值“11月底前”，逾期 1 天。",
          cells: [
            "自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝2024年12月",
            "自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝11月底前",
          ],
          expected: "2024-11-30",
          actual: "2024-12-01",
          difference: "1天",
        },
      ],
    },
    {
      when: "晚 18 天，已扣分，只作提示",
      set: { "indicators.5.actual": "2024年12月18日", "indicators.5.score": 3.2 },
      findings: [
        {
          severity: "notice",
          message:
            "指标6“森林防火隔离带建成时间”的实际完成值为“2024年12月18日”，晚于年度指标值“2024年11月30日前”，逾期 18 天；该指标已扣分，请核对扣分是否足够。",
          cells: [
            "自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝2024年12月18日",
            "自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年11月30日前",
            "自评表!I18 指标6“森林防火隔离带建成时间”·得分＝3.2",
            "自评表!H18 指标6“森林防火隔离带建成时间”·分值＝5",
          ],
          expected: "2024-11-30",
          actual: "2024-12-18",
          difference: "18天",
        },
      ],
    },
  ],
  waits: [
    {
      when: "完成值只写年底前，不知道是哪一天",
      set: { "indicators.5.actual": "2024年底前" },
      notChecked: [
        {
          reason:
            "指标6“森林防火隔离带建成时间”的实际完成值填写的“2024年底前”没有写明是哪一天，无法判断是否晚于年度指标值“2024年11月30日前”。",
          cells: [
            "自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝2024年底前",
            "自评表!E18 指标6“森林防火隔离带建成时间”·年度指标值＝2024年11月30日前",
          ],
        },
      ],
    },
    {
      when: "没有写日期的指标",
      set: { "indicators.5.target": "及时", "indicators.5.actual": "及时" },
      notChecked: [{ reason: "不适用：年度指标值与实际完成值不都是日期。", cells: [] }],
    },
    {
      when: "没有填实际完成值",
      set: { "indicators.5.actual": null },
      notChecked: [
        {
          reason: "指标6“森林防火隔离带建成时间”的实际完成值未填写。",
          cells: ["自评表!F18 指标6“森林防火隔离带建成时间”·实际完成值＝"],
        },
      ],
    },
  ],
};

export default cases;
