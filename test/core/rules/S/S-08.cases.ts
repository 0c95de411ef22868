import rule from "../../../../src/core/rules/S/S-08-initial-budget-of-zero-is-explained";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "年初预算数大于 0" },
    { when: "年初预算数只有 0.01 万元", set: { "funds.initialBudget": 0.01 } },
    { when: "两个预算数都为 0", set: { "funds.initialBudget": 0, "funds.annualBudget": 0 } },
  ],
  fails: [
    {
      when: "年初没有预算，全年预算 1250 万元",
      set: { "funds.initialBudget": 0 },
      findings: [
        {
          message: "年初预算数为 0.00，全年预算数为 1250.00 万元，全部是年中追加，没有预算调整率。",
          cells: ["自评表!D4 年度资金总额·年初预算数＝0.00", "自评表!E4 年度资金总额·全年预算数＝1250.00"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填年初预算数",
      set: { "funds.initialBudget": null },
      notChecked: [
        {
          reason: "“年度资金总额·年初预算数”未填写。",
          cells: ["自评表!D4 年度资金总额·年初预算数＝"],
        },
      ],
    },
    {
      when: "全年预算数无法识别",
      set: { "funds.annualBudget": "一千余万" },
      notChecked: [
        {
          reason: "“年度资金总额·全年预算数”填写的“一千余万”不是数字。",
          cells: ["自评表!E4 年度资金总额·全年预算数＝一千余万"],
        },
      ],
    },
  ],
};

export default cases;
