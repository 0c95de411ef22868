import rule from "../../../../src/core/rules/X/X-03-operating-is-at-most-basic-expenditure";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "公用经费小于基本支出" },
    { when: "四舍五入多出 0.01 万元", set: { "operating.final": 780.01 } },
  ],
  fails: [
    {
      when: "公用经费计入了项目经费",
      set: { "operating.final": 800 },
      findings: [
        {
          message:
            "基础数据表“公用经费·2024年决算数”为 800.00 万元，大于自评表“基本支出”的 780.00 万元，多出 20.00 万元。倒推的人员经费为 -20.00 万元。",
          cells: ["基础数据表!F18 公用经费·2024年决算数＝800.00", "自评表!H6 基本支出＝780.00"],
          expected: "780.00",
          actual: "800.00",
          difference: "20.00",
        },
      ],
    },
    {
      when: "多出 0.02 万元",
      set: { "operating.final": 780.02 },
      findings: [
        {
          message:
            "基础数据表“公用经费·2024年决算数”为 780.02 万元，大于自评表“基本支出”的 780.00 万元，多出 0.02 万元。倒推的人员经费为 -0.02 万元。",
          cells: ["基础数据表!F18 公用经费·2024年决算数＝780.02", "自评表!H6 基本支出＝780.00"],
          expected: "780.00",
          actual: "780.02",
          difference: "0.02",
        },
      ],
    },
  ],
  waits: [
    {
      when: "公用经费决算数未填",
      set: { "operating.final": null },
      notChecked: [
        { reason: "“公用经费·2024年决算数”未填写。", cells: ["基础数据表!F18 公用经费·2024年决算数＝"] },
      ],
    },
  ],
};

export default cases;
