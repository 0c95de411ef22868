import rule from "../../../../src/core/rules/S/S-10-expenditure-kinds-add-up-to-the-total";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "基本支出与项目支出之和等于全年执行数" },
    { when: "两项之和等于全年预算数", set: { "expenditure.basic": 801.5 } },
    { when: "各自四舍五入，相差 0.01 万元", set: { "expenditure.basic": 780.01 } },
  ],
  fails: [
    {
      when: "与两列都不相等",
      set: { "expenditure.basic": 790 },
      findings: [
        {
          message:
            "“按支出性质分”各项之和为 1238.50 万元（790.00 + 448.50），与全年预算数 1250.00 万元相差 11.50 万元，与全年执行数 1228.50 万元相差 10.00 万元；表上没有写明按哪一列分，与两列都不相等。",
          cells: [
            "自评表!H6 基本支出＝790.00",
            "自评表!H8 项目支出＝448.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1250.00 或 1228.50",
          actual: "1238.50",
          difference: "-11.50 或 10.00",
        },
      ],
    },
    {
      when: "两列相同，少 0.02 万元",
      set: { "funds.annualBudget": 1228.5, "expenditure.basic": 779.98 },
      findings: [
        {
          message:
            "“按支出性质分”各项之和为 1228.48 万元（779.98 + 448.50），年度资金总额（全年预算数、全年执行数相同）为 1228.50 万元，相差 0.02 万元。",
          cells: [
            "自评表!H6 基本支出＝779.98",
            "自评表!H8 项目支出＝448.50",
            "自评表!E4 年度资金总额·全年预算数＝1228.50",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1228.48",
          difference: "-0.02",
        },
      ],
    },
  ],
  waits: [
    {
      when: "基本支出未填",
      set: { "expenditure.basic": null },
      notChecked: [{ reason: "“基本支出”未填写。", cells: ["自评表!H6 基本支出＝"] }],
    },
    {
      when: "项目支出不是数字",
      set: { "expenditure.project": "详见附表" },
      notChecked: [
        { reason: "“项目支出”填写的“详见附表”不是数字。", cells: ["自评表!H8 项目支出＝详见附表"] },
      ],
    },
  ],
};

export default cases;
