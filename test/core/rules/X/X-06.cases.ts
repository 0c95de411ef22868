import rule from "../../../../src/core/rules/X/X-06-procurement-is-at-most-executed";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "政府采购金额小于全年执行数" },
    { when: "四舍五入多出 0.01 万元", set: { "procurement.final": 1228.51 } },
  ],
  fails: [
    {
      when: "政府采购金额填成了元",
      set: { "procurement.final": 803600 },
      findings: [
        {
          message:
            "基础数据表“政府采购金额·2024年决算数”为 803600.00 万元，大于自评表“年度资金总额·全年执行数”的 1228.50 万元，多出 802371.50 万元。",
          cells: [
            "基础数据表!F22 政府采购金额·2024年决算数＝803600.00",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "803600.00",
          difference: "802371.50",
        },
      ],
    },
    {
      when: "多出 0.02 万元",
      set: { "procurement.final": 1228.52 },
      findings: [
        {
          message:
            "基础数据表“政府采购金额·2024年决算数”为 1228.52 万元，大于自评表“年度资金总额·全年执行数”的 1228.50 万元，多出 0.02 万元。",
          cells: [
            "基础数据表!F22 政府采购金额·2024年决算数＝1228.52",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "1228.52",
          difference: "0.02",
        },
      ],
    },
  ],
  waits: [
    {
      when: "政府采购金额未填",
      set: { "procurement.final": null },
      notChecked: [
        {
          reason: "“政府采购金额·2024年决算数”未填写。",
          cells: ["基础数据表!F22 政府采购金额·2024年决算数＝"],
        },
      ],
    },
  ],
};

export default cases;
