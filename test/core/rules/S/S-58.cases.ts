import rule from "../../../../src/core/rules/S/S-58-scores-have-two-decimals";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "得分都是两位小数以内" },
    { when: "整数得分", set: { "indicators.2.score": 5 } },
    { when: "没有填写的得分归另一条检查", set: { "indicators.2.score": null } },
  ],
  fails: [
    {
      when: "三位小数",
      set: { "indicators.2.score": 4.795 },
      formats: { "indicators.2.score": "General" },
      findings: [
        {
          message: "指标3“义务植树参加人次数”的得分填写 4.795 分，多于两位小数，应为 4.80 分。",
          cells: ["自评表!I15 指标3“义务植树参加人次数”·得分＝4.795"],
          expected: "4.80",
          actual: "4.795",
        },
      ],
    },
    {
      when: "显示两位，实际三位",
      set: { "indicators.2.score": 4.795 },
      formats: { "indicators.2.score": "0.00" },
      findings: [
        {
          message:
            "指标3“义务植树参加人次数”的得分显示 4.80 分，单元格里实际是 4.795，多于两位小数，应为 4.80 分。",
          cells: ["自评表!I15 指标3“义务植树参加人次数”·得分＝4.80"],
          expected: "4.80",
          actual: "4.795",
        },
      ],
    },
    {
      when: "预算执行得分和总分没有取整",
      set: { "funds.score": 9.828, "total.score": 99.628 },
      findings: [
        {
          message: "“年度资金总额·得分”显示 9.83 分，单元格里实际是 9.828，多于两位小数，应为 9.83 分。",
          cells: ["自评表!I4 年度资金总额·得分＝9.83"],
          expected: "9.83",
          actual: "9.828",
        },
        {
          message: "“总分”显示 99.63 分，单元格里实际是 99.628，多于两位小数，应为 99.63 分。",
          cells: ["自评表!I29 总分＝99.63"],
          expected: "99.63",
          actual: "99.628",
        },
      ],
    },
  ],
  waits: [
    {
      when: "得分无法识别",
      set: { "indicators.2.score": "五分" },
      notChecked: [
        {
          reason: "指标3“义务植树参加人次数”的得分填写的“五分”不是数字。",
          cells: ["自评表!I15 指标3“义务植树参加人次数”·得分＝五分"],
        },
      ],
    },
  ],
};

export default cases;
