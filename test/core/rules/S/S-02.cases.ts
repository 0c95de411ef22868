import rule from "../../../../src/core/rules/S/S-02-funds-total-is-complete";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "三个数都填写了" }, { when: "年初没有预算，填 0", set: { "funds.initialBudget": 0 } }],
  fails: [
    {
      when: "全年执行数未填",
      set: { "funds.executed": null },
      findings: [
        { message: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
      ],
    },
    {
      when: "年初预算数填“—”，全年预算数为负",
      set: { "funds.initialBudget": "—", "funds.annualBudget": -1250 },
      findings: [
        {
          message: "“年度资金总额·年初预算数”填写“—”，没有实际内容。",
          cells: ["自评表!D4 年度资金总额·年初预算数＝—"],
        },
        {
          message: "“年度资金总额·全年预算数”填写 -1250.00 万元，不应小于 0。",
          cells: ["自评表!E4 年度资金总额·全年预算数＝-1250.00"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "全年预算数不是数字",
      set: { "funds.annualBudget": "约1250" },
      notChecked: [
        {
          reason: "“年度资金总额·全年预算数”填写的“约1250”不是数字。",
          cells: ["自评表!E4 年度资金总额·全年预算数＝约1250"],
        },
      ],
    },
    {
      when: "没有“全年执行数”一列",
      sheets: (designs) => withTexts(designs, "自评表", { "全年执行数\n（万元）": "备注" }),
      notChecked: [{ reason: "表中没有找到“年度资金总额·全年执行数”。", cells: [] }],
    },
  ],
};

export default cases;
