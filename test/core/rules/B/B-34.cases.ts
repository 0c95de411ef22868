import rule from "../../../../src/core/rules/B/B-34-procurement-is-budgeted";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "决算小于预算" },
    { when: "决算比预算多 0.01 万元", set: { "procurement.final": 82.01 } },
    { when: "没有采购", set: { "procurement.budget": 0, "procurement.final": 0 } },
  ],
  fails: [
    {
      when: "决算比预算多 0.02 万元",
      set: { "procurement.final": 82.02 },
      findings: [
        {
          message:
            "“政府采购金额·2024年决算数”82.02 万元，超过“政府采购金额·2024年预算数”82.00 万元，其中 0.02 万元没有采购预算。",
          cells: [
            "基础数据表!F22 政府采购金额·2024年决算数＝82.02",
            "基础数据表!D22 政府采购金额·2024年预算数＝82.00",
          ],
          expected: "82.00",
          actual: "82.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "没有预算，有采购",
      set: { "procurement.budget": 0 },
      findings: [
        {
          message:
            "“政府采购金额·2024年决算数”80.36 万元，超过“政府采购金额·2024年预算数”0.00 万元，其中 80.36 万元没有采购预算。",
          cells: [
            "基础数据表!F22 政府采购金额·2024年决算数＝80.36",
            "基础数据表!D22 政府采购金额·2024年预算数＝0.00",
          ],
          expected: "0.00",
          actual: "80.36",
          difference: "80.36",
        },
      ],
    },
  ],
  waits: [
    {
      when: "预算留空",
      set: { "procurement.budget": null },
      notChecked: [
        {
          reason: "“政府采购金额·2024年预算数”未填写。",
          cells: ["基础数据表!D22 政府采购金额·2024年预算数＝"],
        },
      ],
    },
  ],
};

export default cases;
