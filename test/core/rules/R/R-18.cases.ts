import rule from "../../../../src/core/rules/R/R-18-growth-is-on-the-year-before";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [{ when: "以上年决算数为基数" }],
  fails: [
    {
      when: "除以了本年决算数（c24）",
      data: rewritten({ "下降11.67%": "下降13.21%" }),
      findings: [
        {
          message:
            "自评报告写“下降13.21%”，是以本年数为基数算出的；以上年（对比）数为基数应为 11.67%（1.05 ÷ 9）。",
          cells: [
            "自评报告（原文）!A11 自评报告＝“三公”经费支出合计7.95万元，其中：公务接待费2.35万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费0.00万元；较上年决算数减少1.05万元，下降13.21%，主要原因是公务用车定点维修和公务接待实行清单结算；为年度预算的92.44%。",
            "基础数据表!F5 三公经费·2024年决算数＝7.95",
            "基础数据表!B5 三公经费·2023年决算数＝9.00",
          ],
          expected: "11.67%",
          actual: "13.21%",
          difference: "1.54%",
        },
      ],
    },
    {
      when: "收入增长率的基数用错",
      data: inserted(
        "二、部门整体支出及使用情况",
        "全年收入合计1228.50万元，比上年增加100.50万元，增长8.18%。",
      ),
      findings: [
        {
          message:
            "自评报告写“增长8.18%”，是以本年数为基数算出的；以上年（对比）数为基数应为 8.91%（100.5 ÷ 1128）。",
          cells: ["自评报告（原文）!A8 自评报告＝全年收入合计1228.50万元，比上年增加100.50万元，增长8.18%。"],
          expected: "8.91%",
          actual: "8.18%",
          difference: "-0.73%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: withoutNarrative,
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
