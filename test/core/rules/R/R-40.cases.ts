import rule from "../../../../src/core/rules/R/R-40-years-are-those-of-the-filing";
import type { RuleCases } from "../cases";

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
