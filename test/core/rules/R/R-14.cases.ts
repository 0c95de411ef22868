import rule from "../../../../src/core/rules/R/R-14-three-public-is-the-forms";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [{ when: "合计和各项与表同数" }],
  fails: [
    {
      when: "公务接待费写错",
      data: rewritten({ "公务接待费2.35万元": "公务接待费2.53万元" }),
      findings: [
        {
          message:
            "自评报告写“公务接待费2.53万元”，基础数据表“公务接待·2024年决算数”为 2.35 万元，相差 0.18 万元。",
          cells: [
            "自评报告（原文）!A11 自评报告＝“三公”经费支出合计7.95万元，其中：公务接待费2.53万元、公务用车运行维护费5.60万元、公务用车购置费0.00万元、因公出国（境）费0.00万元；较上年决算数减少1.05万元，下降11.67%，主要原因是公务用车定点维修和公务接待实行清单结算；为年度预算的92.44%。",
            "基础数据表!F10 公务接待·2024年决算数＝2.35",
          ],
          expected: "2.35",
          actual: "2.53",
          difference: "0.18",
        },
      ],
    },
    {
      when: "上年决算数写错",
      data: inserted("二、部门整体支出及使用情况", "2023年“三公”经费决算9.50万元。"),
      findings: [
        {
          message:
            "自评报告写“2023年‘三公’经费决算9.50万元”，基础数据表“三公经费·2023年决算数”为 9.00 万元，相差 0.50 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝2023年“三公”经费决算9.50万元。",
            "基础数据表!B5 三公经费·2023年决算数＝9.00",
          ],
          expected: "9.00",
          actual: "9.50",
          difference: "0.50",
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
