import rule from "../../../../src/core/rules/R/R-40-years-are-those-of-the-filing";
import type { RuleCases } from "../cases";
import { rewritten, withoutParagraphs } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "只有评价年度、上年和成文年份" },
    { when: "单位成立年份", set: { "narrative.14": "国有林场成立于1958年，2019年机构改革后由我局管理。" } },
    {
      when: "文号和规划中的年份",
      set: {
        "narrative.14": "按照《财政支出绩效评价管理暂行办法》（财预〔2011〕285号）和2021年至2025年规划执行。",
      },
    },
    {
      when: "上年、成文年份和本年",
      set: { "narrative.14": "2023年结转的项目于2024年完成，2025年3月形成本报告。" },
    },
    {
      when: "落款迟了两年也是成文年份",
      set: { "narrative.14": "2026年复核。", "narrative.32": "2026年3月20日" },
    },
    {
      when: "没有落款的以次年为成文年份",
      set: { "narrative.14": "2025年形成本报告。" },
      data: withoutParagraphs("2025年3月20日"),
    },
    {
      when: "题目和落款由别的规则检查",
      data: rewritten({
        云岭县林业局2024年度部门: "云岭县林业局2021年度部门",
        "2025年3月20日": "2022年3月20日",
      }),
    },
  ],
  fails: [
    {
      when: "沿用旧稿留下的年份",
      set: { "narrative.14": "2019年度专项资金支付率97%，2022年12月完成验收。" },
      findings: [
        {
          message:
            "评价年度为2024年，报告中出现了“2019年”、“2022年”：“2019年度专项资金支付率97%，2022年12月完成验收”，请核对是否漏改。",
          cells: ["自评报告（原文）!A15 自评报告＝2019年度专项资金支付率97%，2022年12月完成验收。"],
        },
      ],
    },
    {
      when: "没有落款时后年不是成文年份",
      set: { "narrative.14": "2026年复核，2022年立项，2023年开工，1999年规划。" },
      data: withoutParagraphs("2025年3月20日"),
      findings: [
        {
          message:
            "评价年度为2024年，报告中出现了“2026年”：“2026年复核，2022年立项，2023年开工，1999年规…”，请核对是否漏改。",
          cells: ["自评报告（原文）!A15 自评报告＝2026年复核，2022年立项，2023年开工，1999年规划。"],
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
