import rule from "../../../../src/core/rules/R/R-37-date-fits-the-year";
import type { RuleCases } from "../cases";
import { rewritten, withoutParagraphs } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "日期在评价年度之后" },
    { when: "评价年度次日", set: { "narrative.32": "2025年1月1日" } },
    { when: "次年最后一天", set: { "narrative.32": "2025年12月31日" } },
    {
      when: "Excel 把日期变成了日期格式的数字",
      set: { "narrative.32": 45736 },
      formats: { "narrative.32": 'yyyy"年"m"月"d"日"' },
    },
    { when: "只写到月份", set: { "narrative.32": "2025年3月" } },
    { when: "日期与单位同在一行", data: rewritten({ "2025年3月20日": "云岭县林业局　2025年3月20日" }) },
  ],
  fails: [
    {
      when: "没有日期",
      data: withoutParagraphs("2025年3月20日"),
      findings: [{ message: "报告落款没有日期。", cells: ["自评报告（原文）!A32 自评报告＝云岭县林业局"] }],
    },
    {
      when: "占位符",
      set: { "narrative.32": "2025年X月X日" },
      findings: [
        {
          message: "报告日期“2025年X月X日”不是完整有效的日期。",
          cells: ["自评报告（原文）!A33 自评报告＝2025年X月X日"],
        },
      ],
    },
    {
      when: "日历上没有的日期",
      set: { "narrative.32": "2025年2月30日" },
      findings: [
        {
          message: "报告日期“2025年2月30日”不是完整有效的日期。",
          cells: ["自评报告（原文）!A33 自评报告＝2025年2月30日"],
        },
      ],
    },
    {
      when: "评价年度最后一天",
      set: { "narrative.32": "2024年12月31日" },
      findings: [
        {
          message:
            "报告日期“2024年12月31日”不晚于评价年度最后一天（2024年12月31日），自评应在年度终了后进行。",
          cells: ["自评报告（原文）!A33 自评报告＝2024年12月31日"],
          actual: "2024-12-31",
        },
      ],
    },
    {
      when: "晚于次年年底",
      set: { "narrative.32": "2026年3月20日" },
      findings: [
        {
          message: "报告日期“2026年3月20日”晚于次年年底（2025年12月31日），请核对年份。",
          cells: ["自评报告（原文）!A33 自评报告＝2026年3月20日"],
          actual: "2026-03-20",
        },
      ],
    },
    {
      when: "用汉字数字",
      set: { "narrative.32": "二〇二五年三月二十日" },
      findings: [
        {
          message: "报告日期“二〇二五年三月二十日”不是“年月日”加阿拉伯数字的写法。",
          cells: ["自评报告（原文）!A33 自评报告＝二〇二五年三月二十日"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
