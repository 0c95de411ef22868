import rule from "../../../../src/core/rules/R/R-20-appropriation-is-the-sources";
import type { RuleCases } from "../cases";
import { inserted, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    {
      when: "财政拨款等于一般公共预算",
      data: inserted("二、部门整体支出及使用情况", "全年收入合计1228.50万元，其中财政拨款1228.50万元。"),
    },
    {
      when: "财政拨款含政府性基金",
      set: { "income.general": 1200, "income.governmentFund": 28.5 },
      data: inserted("二、部门整体支出及使用情况", "财政拨款1228.50万元。"),
    },
  ],
  fails: [
    {
      when: "财政拨款写错",
      data: inserted("二、部门整体支出及使用情况", "全年收入合计1228.50万元，其中财政拨款1200.00万元。"),
      findings: [
        {
          message: "自评报告写“财政拨款1200.00万元”，自评表“一般公共预算”为 1228.50 万元，相差 28.50 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝全年收入合计1228.50万元，其中财政拨款1200.00万元。",
            "自评表!D6 一般公共预算＝1228.50",
            "自评表!D7 政府性基金拨款＝0.00",
          ],
          expected: "1228.50",
          actual: "1200.00",
          difference: "-28.50",
        },
      ],
    },
    {
      when: "含政府性基金而报告没有加上",
      set: { "income.general": 1200, "income.governmentFund": 28.5 },
      data: inserted("二、部门整体支出及使用情况", "财政拨款1200.00万元。"),
      findings: [
        {
          message:
            "自评报告写“财政拨款1200.00万元”，自评表“一般公共预算” 1200.00 + “政府性基金拨款” 28.50 合计为 1228.50 万元，相差 28.50 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝财政拨款1200.00万元。",
            "自评表!D6 一般公共预算＝1200.00",
            "自评表!D7 政府性基金拨款＝28.50",
          ],
          expected: "1228.50",
          actual: "1200.00",
          difference: "-28.50",
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
