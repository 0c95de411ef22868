import rule from "../../../../src/core/rules/S/S-09-income-sources-add-up-to-the-total";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各项资金之和等于全年执行数" },
    { when: "各项资金之和等于全年预算数", set: { "income.general": 1250 } },
    { when: "各自四舍五入，相差 0.02 万元", set: { "income.general": 1228.52 } },
    { when: "没有的资金留空，按 0 计算", set: { "income.governmentFund": null, "income.other": null } },
  ],
  fails: [
    {
      when: "与两列都不相等",
      set: { "income.general": 1200, "income.other": 8 },
      findings: [
        {
          message:
            "“按收入性质分”各项之和为 1208.00 万元（1200.00 + 0.00 + 0.00 + 8.00），与全年预算数 1250.00 万元相差 42.00 万元，与全年执行数 1228.50 万元相差 20.50 万元；表上没有写明按哪一列分，与两列都不相等。",
          cells: [
            "自评表!D6 一般公共预算＝1200.00",
            "自评表!D7 政府性基金拨款＝0.00",
            "自评表!D8 纳入专户管理的非税收入拨款＝0.00",
            "自评表!D9 其他资金＝8.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1250.00 或 1228.50",
          actual: "1208.00",
          difference: "-42.00 或 -20.50",
        },
      ],
    },
    {
      when: "全年预算数与全年执行数相同，多出 0.03 万元",
      set: { "funds.annualBudget": 1228.5, "income.general": 1228.53 },
      findings: [
        {
          message:
            "“按收入性质分”各项之和为 1228.53 万元（1228.53 + 0.00 + 0.00 + 0.00），年度资金总额（全年预算数、全年执行数相同）为 1228.50 万元，相差 0.03 万元。",
          cells: [
            "自评表!D6 一般公共预算＝1228.53",
            "自评表!D7 政府性基金拨款＝0.00",
            "自评表!D8 纳入专户管理的非税收入拨款＝0.00",
            "自评表!D9 其他资金＝0.00",
            "自评表!E4 年度资金总额·全年预算数＝1228.50",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1228.53",
          difference: "0.03",
        },
      ],
    },
  ],
  waits: [
    {
      when: "一般公共预算未填",
      set: { "income.general": null },
      notChecked: [{ reason: "“一般公共预算”未填写。", cells: ["自评表!D6 一般公共预算＝"] }],
    },
    {
      when: "表中没有政府性基金这一行",
      sheets: (designs) => withTexts(designs, "自评表", { "政府性基金拨款：": "上年结转：" }),
      notChecked: [{ reason: "表中没有找到“政府性基金拨款”。", cells: [] }],
    },
  ],
};

export default cases;
