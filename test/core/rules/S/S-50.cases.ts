import rule from "../../../../src/core/rules/S/S-50-scores-follow-execution";
import type { RuleCases } from "../cases";
import { fullScoreCells, scoreCells } from "./score-cells";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "得分率 99.78%，执行率 98.28%" },
    { when: "（得分率－执行率）÷得分率刚好 5%", set: { "indicators.2.score": 5, "funds.executed": 1187.5 } },
    { when: "执行率高于得分率", set: { "indicators.0.score": 0 } },
  ],
  fails: [
    {
      when: "执行 1187 万元，背离 5.04%",
      set: { "indicators.2.score": 5, "funds.executed": 1187 },
      findings: [
        {
          message:
            "指标得分率 100.00%（90.00 ÷ 90），预算执行率 94.96%（1187.00 ÷ 1250.00），（得分率 − 执行率）÷ 得分率为 5.04%，大于 5%。",
          cells: [
            "自评表!F4 年度资金总额·全年执行数＝1187.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
            ...fullScoreCells,
          ],
          expected: "≤5%",
          actual: "5.04%",
        },
      ],
    },
    {
      when: "钱只花了六成，指标几乎满分",
      set: { "funds.executed": 750 },
      findings: [
        {
          message:
            "指标得分率 99.78%（89.80 ÷ 90），预算执行率 60.00%（750.00 ÷ 1250.00），（得分率 − 执行率）÷ 得分率为 39.87%，大于 5%。",
          cells: [
            "自评表!F4 年度资金总额·全年执行数＝750.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
            ...scoreCells,
          ],
          expected: "≤5%",
          actual: "39.87%",
        },
      ],
    },
  ],
  waits: [
    {
      when: "全年预算数为 0",
      set: { "funds.annualBudget": 0 },
      notChecked: [
        { reason: "不适用：指标得分合计、分值合计或全年预算数为 0，没有得分率或执行率可比。", cells: [] },
      ],
    },
    {
      when: "没有填写全年执行数",
      set: { "funds.executed": null },
      notChecked: [
        { reason: "“年度资金总额·全年执行数”未填写。", cells: ["自评表!F4 年度资金总额·全年执行数＝"] },
      ],
    },
    {
      when: "各项指标都得 0 分",
      data: (data) => ({ ...data, indicators: data.indicators.map((row) => ({ ...row, score: 0 })) }),
      notChecked: [
        { reason: "不适用：指标得分合计、分值合计或全年预算数为 0，没有得分率或执行率可比。", cells: [] },
      ],
    },
  ],
};

export default cases;
