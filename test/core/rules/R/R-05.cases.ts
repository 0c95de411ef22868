import rule from "../../../../src/core/rules/R/R-05-whole-expenditure-is-the-forms";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各处与全年执行数同数" },
    {
      when: "相差 0.01 万元是取整",
      data: rewritten({ "部门整体支出规模为1228.50万元": "部门整体支出规模为1228.51万元" }),
    },
    {
      when: "“约1228万元”不是准确数",
      data: rewritten({ "部门整体支出规模为1228.50万元": "部门整体支出规模约1228万元" }),
    },
  ],
  fails: [
    {
      when: "相差 0.02 万元",
      data: inserted("二、部门整体支出及使用情况", "部门整体支出规模为1228.52万元。"),
      findings: [
        {
          message:
            "自评报告写“部门整体支出规模为1228.52万元”，自评表“年度资金总额·全年执行数”为 1228.50 万元，相差 0.02 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝部门整体支出规模为1228.52万元。",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1228.52",
          difference: "0.02",
        },
      ],
    },
    {
      when: "写了预算数",
      data: inserted("二、部门整体支出及使用情况", "全年支出合计1250.00万元。"),
      findings: [
        {
          message:
            "自评报告写“全年支出合计1250.00万元”，自评表“年度资金总额·全年执行数”为 1228.50 万元，相差 21.50 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝全年支出合计1250.00万元。",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1250.00",
          difference: "21.50",
        },
      ],
    },
    {
      when: "只写到个位是提示",
      data: inserted("二、部门整体支出及使用情况", "部门整体支出规模为1228万元。"),
      findings: [
        {
          severity: "notice",
          message:
            "自评报告写“部门整体支出规模为1228万元”，自评表“年度资金总额·全年执行数”为 1228.50 万元，报告只写了取整后的数，请按表写全。",
          cells: [
            "自评报告（原文）!A8 自评报告＝部门整体支出规模为1228万元。",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1228.00",
          difference: "-0.50",
        },
      ],
    },
    {
      when: "以元为单位，少写一位",
      data: inserted("二、部门整体支出及使用情况", "部门整体支出规模为1228500元。"),
      findings: [
        {
          message:
            "自评报告写“部门整体支出规模为1228500元”，自评表“年度资金总额·全年执行数”为 1228.50 万元，相差 1105.65 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝部门整体支出规模为1228500元。",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "122.85",
          difference: "-1105.65",
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
    {
      when: "全年执行数未填",
      set: { "funds.executed": null },
      notChecked: [
        { reason: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
        { reason: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
        { reason: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
      ],
    },
  ],
};

export default cases;
