import rule from "../../../../src/core/rules/X/X-02-project-budget-is-at-most-initial-budget";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "项目支出预算数小于年初预算数" },
    { when: "四舍五入多出 0.01 万元", set: { "projects.budget": 1250.01 } },
  ],
  fails: [
    {
      when: "多出 0.02 万元",
      set: { "projects.budget": 1250.02 },
      findings: [
        {
          message:
            "基础数据表“项目支出·2024年预算数”为 1250.02 万元，大于自评表“年度资金总额·年初预算数”的 1250.00 万元，多出 0.02 万元。",
          cells: [
            "基础数据表!D11 项目支出·2024年预算数＝1250.02",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "1250.00",
          actual: "1250.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "可能填的是追加以后的预算数，请核实",
      set: { "projects.budget": 1260, "funds.annualBudget": 1300 },
      findings: [
        {
          severity: "warning",
          message:
            "基础数据表“项目支出·2024年预算数”为 1260.00 万元，大于自评表“年度资金总额·年初预算数”的 1250.00 万元，多出 10.00 万元。该数不大于全年预算数 1300.00 万元，可能填的是年中追加以后的预算数。",
          cells: [
            "基础数据表!D11 项目支出·2024年预算数＝1260.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
            "自评表!E4 年度资金总额·全年预算数＝1300.00",
          ],
          expected: "1250.00",
          actual: "1260.00",
          difference: "10.00",
        },
      ],
    },
    {
      when: "单位填成了元",
      set: { "projects.budget": 4600000 },
      findings: [
        {
          message:
            "基础数据表“项目支出·2024年预算数”为 4600000.00 万元，大于自评表“年度资金总额·年初预算数”的 1250.00 万元，多出 4598750.00 万元。",
          cells: [
            "基础数据表!D11 项目支出·2024年预算数＝4600000.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "1250.00",
          actual: "4600000.00",
          difference: "4598750.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "年初预算数未填",
      set: { "funds.initialBudget": null },
      notChecked: [
        { reason: "“年度资金总额·年初预算数”未填写。", cells: ["自评表!D4 年度资金总额·年初预算数＝"] },
      ],
    },
  ],
};

export default cases;
