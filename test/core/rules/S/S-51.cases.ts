import rule from "../../../../src/core/rules/S/S-51-execution-rate-caps-the-total";
import type { Profile } from "../../../../src/core/profile/profile";
import { profiles } from "../../../../src/core/profile/profiles";
import type { RuleCases } from "../cases";

/** A place that has the caps. */
const capped: Profile = { ...profiles["national-2021"], title: "某县2024", severities: {} };

const cases: RuleCases = {
  rule,
  passes: [
    { when: "执行率 98.28%，不封顶", profile: capped },
    { when: "执行率刚好 80%，不封顶", profile: capped, set: { "funds.executed": 1000 } },
    {
      when: "执行率 79.99%，总分刚好 89 分",
      profile: capped,
      set: { "funds.executed": 999.9, "total.score": 89 },
    },
    {
      when: "比上限多 0.01 分，多是四舍五入",
      profile: capped,
      set: { "funds.executed": 999.9, "total.score": 89.01 },
    },
  ],
  fails: [
    {
      when: "执行率 79.99%，总分 89.02 分",
      profile: capped,
      set: { "funds.executed": 999.9, "total.score": 89.02 },
      findings: [
        {
          message:
            "预算执行率 79.99%（999.90 ÷ 1250.00），不到 80%，按“某县2024”口径自评总分不得超过 89 分，总分填写 89.02 分。",
          cells: [
            "自评表!I29 总分＝89.02",
            "自评表!F4 年度资金总额·全年执行数＝999.90",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "≤89.00",
          actual: "89.02",
          difference: "0.02",
        },
      ],
    },
    {
      when: "执行率刚好 70%，上限 89 分",
      profile: capped,
      set: { "funds.executed": 875 },
      findings: [
        {
          message:
            "预算执行率 70.00%（875.00 ÷ 1250.00），不到 80%，按“某县2024”口径自评总分不得超过 89 分，总分填写 99.63 分。",
          cells: [
            "自评表!I29 总分＝99.63",
            "自评表!F4 年度资金总额·全年执行数＝875.00",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "≤89.00",
          actual: "99.63",
          difference: "10.63",
        },
      ],
    },
    {
      when: "执行率 65%，上限 79 分",
      profile: capped,
      set: { "funds.executed": 812.5 },
      findings: [
        {
          message:
            "预算执行率 65.00%（812.50 ÷ 1250.00），不到 70%，按“某县2024”口径自评总分不得超过 79 分，总分填写 99.63 分。",
          cells: [
            "自评表!I29 总分＝99.63",
            "自评表!F4 年度资金总额·全年执行数＝812.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "≤79.00",
          actual: "99.63",
          difference: "20.63",
        },
      ],
    },
    {
      when: "执行率 55%，上限 69 分",
      profile: capped,
      set: { "funds.executed": 687.5 },
      findings: [
        {
          message:
            "预算执行率 55.00%（687.50 ÷ 1250.00），不到 60%，按“某县2024”口径自评总分不得超过 69 分，总分填写 99.63 分。",
          cells: [
            "自评表!I29 总分＝99.63",
            "自评表!F4 年度资金总额·全年执行数＝687.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "≤69.00",
          actual: "99.63",
          difference: "30.63",
        },
      ],
    },
    {
      when: "执行率 49%，上限 59 分",
      profile: capped,
      set: { "funds.executed": 612.5 },
      findings: [
        {
          message:
            "预算执行率 49.00%（612.50 ÷ 1250.00），不到 50%，按“某县2024”口径自评总分不得超过 59 分，总分填写 99.63 分。",
          cells: [
            "自评表!I29 总分＝99.63",
            "自评表!F4 年度资金总额·全年执行数＝612.50",
            "自评表!E4 年度资金总额·全年预算数＝1250.00",
          ],
          expected: "≤59.00",
          actual: "99.63",
          difference: "40.63",
        },
      ],
    },
  ],
  waits: [
    {
      when: "所选口径没有启用本条",
      set: { "funds.executed": 612.5 },
      notChecked: [{ reason: "不适用：“全国2021（含成本指标）”口径没有启用本条。", cells: [] }],
    },
    {
      when: "全年预算数为 0",
      profile: capped,
      set: { "funds.annualBudget": 0 },
      notChecked: [{ reason: "不适用：全年预算数为 0，没有执行率。", cells: [] }],
    },
  ],
};

export default cases;
