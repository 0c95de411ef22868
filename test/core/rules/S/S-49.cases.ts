import rule from "../../../../src/core/rules/S/S-49-full-marks-are-checked-again";
import type { RuleCases } from "../cases";
import { fullScoreCells } from "./score-cells";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "有一项扣分，总分 99.63 分" },
    {
      when: "各项满分，总分 99.98 分",
      set: { "funds.score": 10, "indicators.2.score": 5, "total.score": 99.98 },
    },
    { when: "只有预算执行没有得满分", set: { "indicators.2.score": 5, "total.score": 99.83 } },
    { when: "总分填写 100 分，但有一项没有得满分", set: { "funds.score": 10, "total.score": 100 } },
  ],
  fails: [
    {
      when: "全部满分",
      set: { "funds.score": 10, "indicators.2.score": 5, "total.score": 100 },
      findings: [
        {
          message: "16 项指标和预算执行全部得满分，总分 100.00 分，请复核评分是否客观。",
          cells: ["自评表!I29 总分＝100.00", "自评表!I4 年度资金总额·得分＝10.00", ...fullScoreCells],
        },
      ],
    },
    {
      when: "差 0.01 分以内也算满分",
      set: { "funds.score": 9.99, "indicators.2.score": 5, "total.score": 99.99 },
      findings: [
        {
          message: "16 项指标和预算执行全部得满分，总分 99.99 分，请复核评分是否客观。",
          cells: ["自评表!I29 总分＝99.99", "自评表!I4 年度资金总额·得分＝9.99", ...fullScoreCells],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有填写总分",
      set: { "total.score": null },
      notChecked: [{ reason: "“总分”未填写。", cells: ["自评表!I29 总分＝"] }],
    },
    {
      when: "有一项没有填写得分",
      set: { "indicators.2.score": null },
      notChecked: [
        {
          reason: "指标3“义务植树参加人次数”的得分未填写。",
          cells: ["自评表!I15 指标3“义务植树参加人次数”·得分＝"],
        },
      ],
    },
  ],
};

export default cases;
