import rule from "../../../../src/core/rules/S/S-11-total-is-filled-where-sources-are";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "总额和各项资金都填写了" },
    {
      when: "总额为 0，各项资金也为 0",
      set: {
        "funds.annualBudget": 0,
        "funds.executed": 0,
        "income.general": 0,
        "expenditure.basic": 0,
        "expenditure.project": null,
      },
    },
    { when: "有全年预算数，全年没有执行", set: { "funds.executed": 0 } },
  ],
  fails: [
    {
      when: "总额两列都为 0",
      set: { "funds.annualBudget": 0, "funds.executed": 0 },
      findings: [
        {
          message:
            "年度资金总额的全年预算数、全年执行数为 0 或未填写，而“一般公共预算”填写 1228.50 万元，“基本支出”填写 780.00 万元，“项目支出”填写 448.50 万元。",
          cells: [
            "自评表!E4 年度资金总额·全年预算数＝0.00",
            "自评表!F4 年度资金总额·全年执行数＝0.00",
            "自评表!D6 一般公共预算＝1228.50",
            "自评表!H6 基本支出＝780.00",
            "自评表!H8 项目支出＝448.50",
          ],
        },
      ],
    },
    {
      when: "总额空着，只填了一项资金",
      set: {
        "funds.annualBudget": null,
        "funds.executed": null,
        "income.general": 0,
        "income.other": 36.5,
        "expenditure.basic": null,
        "expenditure.project": null,
      },
      findings: [
        {
          message: "年度资金总额的全年预算数、全年执行数为 0 或未填写，而“其他资金”填写 36.50 万元。",
          cells: [
            "自评表!E4 年度资金总额·全年预算数＝",
            "自评表!F4 年度资金总额·全年执行数＝",
            "自评表!D9 其他资金＝36.50",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "全年预算数显示公式错误",
      set: { "funds.annualBudget": "#REF!" },
      notChecked: [
        {
          reason: "“年度资金总额·全年预算数”显示公式错误 #REF!。",
          cells: ["自评表!E4 年度资金总额·全年预算数＝#REF!"],
        },
      ],
    },
    {
      when: "表中没有划分资金的行",
      sheets: (designs) =>
        withTexts(designs, "自评表", {
          "一般公共预算：": "甲：",
          "政府性基金拨款：": "乙：",
          "纳入专户管理的非税收入拨款：": "丙：",
          其他资金: "丁",
          "其中:基本支出：": "戊：",
          "项目支出：": "己：",
        }),
      notChecked: [{ reason: "不适用：表中没有按收入性质或支出性质划分的资金行。", cells: [] }],
    },
  ],
};

export default cases;
