import rule from "../../../../src/core/rules/B/B-35-budget-adjustment-is-filled";
import { withoutRows, withoutSheet } from "./sheet-changes";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "预算没有调整，调整行填 0" },
    { when: "预算没有调整，调整行留空", set: { "adjustment.priorFinal": null } },
    {
      when: "全年预算数与年初预算数相差 0.01 万元，调整行留空",
      set: { "adjustment.priorFinal": null, "funds.annualBudget": 1250.01 },
    },
    { when: "追加了预算，调整行已填", set: { "adjustment.priorFinal": 36.2, "funds.annualBudget": 1286.2 } },
    {
      when: "填了调整前、调整后两个数",
      set: { "adjustment.priorFinal": 720, "adjustment.budget": 756.2, "funds.annualBudget": 1286.2 },
    },
  ],
  fails: [
    {
      when: "全年预算数与年初预算数相差 0.02 万元，调整行留空",
      set: { "adjustment.priorFinal": null, "funds.annualBudget": 1250.02 },
      findings: [
        {
          message:
            "“部门基本支出预算调整”没有填写金额，但全年预算数 1250.02 万元比年初预算数 1250.00 万元多 0.02 万元。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝",
            "自评表!E4 年度资金总额·全年预算数＝1250.02",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "0.02",
        },
      ],
    },
    {
      when: "追加了 29.20 万元，调整行留空（汨罗市委编办2024年实例的数）",
      set: { "adjustment.priorFinal": null, "funds.initialBudget": 158.78, "funds.annualBudget": 187.98 },
      findings: [
        {
          message:
            "“部门基本支出预算调整”没有填写金额，但全年预算数 187.98 万元比年初预算数 158.78 万元多 29.20 万元。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝",
            "自评表!E4 年度资金总额·全年预算数＝187.98",
            "自评表!D4 年度资金总额·年初预算数＝158.78",
          ],
          expected: "29.20",
        },
      ],
    },
    {
      when: "调减了预算，调整行填了“无”",
      set: { "adjustment.priorFinal": "无", "funds.annualBudget": 1235.5 },
      findings: [
        {
          message:
            "“部门基本支出预算调整”没有填写金额，但全年预算数 1235.50 万元比年初预算数 1250.00 万元少 14.50 万元。",
          cells: [
            "基础数据表!B23 部门基本支出预算调整＝无",
            "自评表!E4 年度资金总额·全年预算数＝1235.50",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "-14.50",
        },
      ],
    },
  ],
  waits: [
    {
      when: "年初预算数留空",
      set: { "adjustment.priorFinal": null, "funds.initialBudget": null },
      notChecked: [
        { reason: "“年度资金总额·年初预算数”未填写。", cells: ["自评表!D4 年度资金总额·年初预算数＝"] },
      ],
    },
    {
      when: "该县表样没有预算调整一行",
      sheets: withoutRows("adjustment.priorFinal"),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
    {
      when: "工作簿中没有自评表",
      sheets: withoutSheet("自评表"),
      notChecked: [{ reason: "未识别到“自评表”，本条无法检查。", cells: [] }],
    },
  ],
};

export default cases;
