import rule from "../../../../src/core/rules/R/R-07-project-expenditure-is-the-forms";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各处与两表同数" },
    {
      when: "下属单位的项目支出不作比较",
      data: inserted("二、部门整体支出及使用情况", "下属林业站项目支出20.00万元。"),
    },
    { when: "两表不一致时与其中一表相同即可", set: { "projects.final": 448 } },
  ],
  fails: [
    {
      when: "一处漏改",
      data: rewritten({ "全年项目支出448.50万元": "全年项目支出440.50万元" }),
      findings: [
        {
          message:
            "自评报告写“全年项目支出440.50万元”，基础数据表“项目支出·2024年决算数”为 448.50 万元，相差 8.00 万元。",
          cells: [
            "自评报告（原文）!A14 自评报告＝全年项目支出440.50万元，年初预算安排460.00万元，其中：业务工作经费87.60万元、运行维护经费60.40万元、本级专项资金300.50万元。本级专项资金包括松材线虫病防治专项131.80万元、森林防火能力建设专项100.70万元、国土绿化与义务植树专项68.00万元。",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
          ],
          expected: "448.50",
          actual: "440.50",
          difference: "-8.00",
        },
      ],
    },
    {
      when: "专项资金写错",
      data: inserted("二、部门整体支出及使用情况", "全年专项资金支出310.00万元。"),
      findings: [
        {
          message:
            "自评报告写“全年专项资金支出310.00万元”，基础数据表“项目支出·2024年决算数”为 448.50 万元，相差 138.50 万元。",
          cells: [
            "自评报告（原文）!A8 自评报告＝全年专项资金支出310.00万元。",
            "基础数据表!F11 项目支出·2024年决算数＝448.50",
          ],
          expected: "448.50",
          actual: "310.00",
          difference: "-138.50",
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
