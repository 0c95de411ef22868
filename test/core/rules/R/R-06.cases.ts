import rule from "../../../../src/core/rules/R/R-06-basic-expenditure-is-the-forms";
import type { RuleCases } from "../cases";
import { inserted, rewritten, withoutNarrative } from "./changed-narrative";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各处与自评表同数" },
    {
      when: "上年的基本支出不作比较",
      data: inserted("二、部门整体支出及使用情况", "2023年基本支出700.00万元。"),
    },
  ],
  fails: [
    {
      when: "一处漏改",
      data: rewritten({ "全年基本支出780.00万元": "全年基本支出790.00万元" }),
      findings: [
        {
          message: "自评报告写“全年基本支出790.00万元”，自评表“基本支出”为 780.00 万元，相差 10.00 万元。",
          cells: [
            "自评报告（原文）!A10 自评报告＝全年基本支出790.00万元，其中工资福利支出612.40万元，对个人和家庭的补助13.30万元，商品和服务支出148.10万元，资本性支出6.20万元。公用经费支出154.30万元，年初预算158.00万元，控制率97.66%，其中办公经费49.20万元，水费、电费、差旅费43.50万元，会议费、培训费8.60万元，其余为劳务费、维修费、工会经费和其他交通费用。",
            "自评表!H6 基本支出＝780.00",
          ],
          expected: "780.00",
          actual: "790.00",
          difference: "10.00",
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
