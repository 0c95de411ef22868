import rule from "../../../../src/core/rules/X/X-04-three-public-is-at-most-executed";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "三公经费小于全年执行数" },
    { when: "四舍五入多出 0.01 万元", set: { "threePublic.final": 1228.51 } },
  ],
  fails: [
    {
      when: "三公经费填成了元",
      set: { "threePublic.final": 79500 },
      findings: [
        {
          message:
            "基础数据表“三公经费·2024年决算数”为 79500.00 万元，大于自评表“年度资金总额·全年执行数”的 1228.50 万元，多出 78271.50 万元。",
          cells: [
            "基础数据表!F5 三公经费·2024年决算数＝79500.00",
            "自评表!F4 年度资金总额·全年执行数＝1228.50",
          ],
          expected: "1228.50",
          actual: "79500.00",
          difference: "78271.50",
        },
      ],
    },
    {
      when: "多出 0.02 万元",
      set: { "threePublic.final": 1228.52 },
      findings: [
        {
          message:
            "基础数据表“三公经费·2024年决算数”为 1228.52 万元，大于自评表“年度资金总额·全年执行数”的 1228.50 万元，多出 0.02 万元。",
          cells: [
            "基础数据表!F5 三公经费·2024年决算数＝1228.52",
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
      when: "全年执行数未填",
      set: { "funds.executed": null },
      notChecked: [
        { reason: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
      ],
    },
  ],
};

export default cases;
