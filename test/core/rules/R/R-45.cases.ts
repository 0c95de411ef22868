import rule from "../../../../src/core/rules/R/R-45-all-is-not-100-with-a-rest";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    {
      when: "采购预算全部执行，写 100%",
      set: { "procurement.final": 82 },
      data: rewritten({ "实际采购80.36万元，执行率98.00%": "实际采购82.00万元，执行率100%" }),
    },
    {
      when: "四舍五入到两位小数为 100.00%",
      set: { "funds.annualBudget": 1228.55 },
      data: rewritten({ "预算执行率98.28%": "预算执行率100.00%" }),
    },
  ],
  fails: [
    {
      when: "还有差额却写完成100%（c26）",
      data: inserted("二、部门整体支出及使用情况", "政府采购支出80.36万元，完成年度预算的100%。"),
      findings: [
        {
          message:
            "自评报告写“完成年度预算的100%”，但表中实际数与预算（批复）数相差 1.64 万元，应为 98.00%。",
          cells: [
            "自评报告（原文）!A8 自评报告＝政府采购支出80.36万元，完成年度预算的100%。",
            "基础数据表!F22 政府采购金额·2024年决算数＝80.36",
            "基础数据表!D22 政府采购金额·2024年预算数＝82.00",
          ],
          expected: "98.00%",
          actual: "100.00%",
          difference: "2.00%",
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
