import rule from "../../../../src/core/rules/R/R-24-score-and-grade-are-stated";
import { seedCase } from "../../../forms/build/seed";
import type { RuleCases } from "../cases";
import { rewritten, withoutParagraphs } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "报告写明总分和等级，与自评表一致" },
    { when: "总分取整到一位小数", data: rewritten({ "自评得分99.63分": "自评得分99.6分" }) },
  ],
  fails: [
    {
      when: "湖南汨罗2024年原报告",
      data: () => seedCase,
      profile: "hunan-miluo-2024",
      findings: [
        {
          message: "报告没有写自评总分，只写了“评价等次为优秀”；自评表总分为 100.00 分，等级应为“优”。",
          cells: [
            "自评表!I25 总分＝100.00",
            "自评报告（原文）!A29 自评报告＝ 本单位履职及履职效益情况良好。对各项支出严格按照预算额度进行控制，单位整体支出使用达到了预期。在使用专项资金时，严格执行专项资金使用制度和财务制度，同时对各项专项资金根据部门整体支出绩效评价的要求，我办按照整体支出绩效评价指标进行分析，成立了评价工作领导小组，评价等次为优秀，具体情况如下：",
          ],
        },
      ],
    },
    {
      when: "报告没有写等级",
      data: rewritten({ "，评价等级为“优”": "" }),
      findings: [
        {
          message: "报告没有写评价等级，只写了“自评得分99.63分”；自评表总分为 99.63 分，等级应为“优”。",
          cells: [
            "自评表!I29 总分＝99.63",
            "自评报告（原文）!A25 自评报告＝经自评，部门整体支出绩效自评得分99.63分（预算执行9.83分、产出39.80分、效益20.00分、满意度10.00分、成本20.00分）。",
          ],
        },
      ],
    },
    {
      when: "报告没有写总分和等级",
      data: withoutParagraphs("经自评"),
      findings: [
        {
          message: "报告没有写自评总分和评价等级；自评表总分为 99.63 分，等级应为“优”。",
          cells: ["自评表!I29 总分＝99.63", "自评报告（原文）!A2 自评报告＝一、部门概况"],
        },
      ],
    },
    {
      when: "报告总分与自评表不同",
      data: rewritten({ "自评得分99.63分": "自评得分98.63分" }),
      findings: [
        {
          message: "报告写“自评得分98.63分”，自评表总分为 99.63 分，相差 1 分。",
          cells: [
            "自评报告（原文）!A25 自评报告＝经自评，部门整体支出绩效自评得分98.63分（预算执行9.83分、产出39.80分、效益20.00分、满意度10.00分、成本20.00分），评价等级为“优”。",
            "自评表!I29 总分＝99.63",
          ],
          expected: "99.63",
          actual: "98.63",
          difference: "-1",
        },
      ],
    },
  ],
  waits: [
    {
      when: "自评表没有总分",
      set: { "total.score": null },
      notChecked: [{ reason: "“总分”未填写。", cells: ["自评表!I29 总分＝"] }],
    },
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
