import rule from "../../../../src/core/rules/X/X-08-overspending-is-within-the-supplement";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "公用经费没有超预算" },
    { when: "超支等于年中追加", set: { "operating.final": 168, "funds.annualBudget": 1260 } },
    { when: "超支比年中追加多 0.01 万元", set: { "operating.final": 168.01, "funds.annualBudget": 1260 } },
    { when: "年中调减，公用经费没有超预算", set: { "funds.annualBudget": 1240 } },
  ],
  fails: [
    {
      when: "超支 10.02 万元，年中只追加 10 万元",
      set: { "operating.final": 168.02, "funds.annualBudget": 1260 },
      findings: [
        {
          message:
            "公用经费决算 168.02 万元，预算 158.00 万元，超出 10.02 万元；年中只追加 10.00 万元（年初预算数 1250.00 万元，全年预算数 1260.00 万元），还有 0.02 万元没有来源。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝168.02",
            "基础数据表!D18 公用经费·2024年预算数＝158.00",
            "自评表!E4 年度资金总额·全年预算数＝1260.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "≤10.00",
          actual: "10.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "超支，年中没有追加",
      set: { "operating.final": 168 },
      findings: [
        {
          message:
            "公用经费决算 168.00 万元，预算 158.00 万元，超出 10.00 万元；年中没有追加预算（年初预算数 1250.00 万元，全年预算数 1250.00 万元），还有 10.00 万元没有来源。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝168.00",
            "基础数据表!D18 公用经费·2024年预算数＝158.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "≤0.00",
          actual: "10.00",
          difference: "10.00",
        },
      ],
    },
    {
      when: "超支，年中反而调减",
      set: { "operating.final": 168, "funds.annualBudget": 1240 },
      findings: [
        {
          message:
            "公用经费决算 168.00 万元，预算 158.00 万元，超出 10.00 万元；年中没有追加预算（年初预算数 1250.00 万元，全年预算数 1240.00 万元），还有 10.00 万元没有来源。",
          cells: [
            "基础数据表!F18 公用经费·2024年决算数＝168.00",
            "基础数据表!D18 公用经费·2024年预算数＝158.00",
            "自评表!E4 年度资金总额·全年预算数＝1240.00",
            "自评表!D4 年度资金总额·年初预算数＝1250.00",
          ],
          expected: "≤0.00",
          actual: "10.00",
          difference: "10.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填写公用经费预算",
      set: { "operating.budget": null },
      notChecked: [
        { reason: "“公用经费·2024年预算数”未填写。", cells: ["基础数据表!D18 公用经费·2024年预算数＝"] },
      ],
    },
  ],
};

export default cases;
