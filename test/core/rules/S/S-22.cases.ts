import rule from "../../../../src/core/rules/S/S-22-lost-points-have-a-reason";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "扣分的一行写明了原因" },
    { when: "得满分的行不需要原因", set: { "indicators.2.score": 5, "indicators.2.reason": null } },
    {
      when: "四舍五入相差不到 0.005 分，不算扣分",
      set: { "indicators.2.score": 4.996, "indicators.2.reason": null },
    },
  ],
  fails: [
    {
      when: "扣了 0.2 分，没有写原因",
      set: { "indicators.2.reason": null },
      findings: [
        {
          message:
            "指标3“义务植树参加人次数”的得分为 4.8 分，比分值 5 分少 0.2 分，偏差原因分析及改进措施未填写。",
          cells: [
            "自评表!J15 指标3“义务植树参加人次数”·偏差原因分析及改进措施＝",
            "自评表!I15 指标3“义务植树参加人次数”·得分＝4.8",
            "自评表!H15 指标3“义务植树参加人次数”·分值＝5",
          ],
        },
      ],
    },
    {
      when: "扣 0.01 分，原因只写“无”",
      set: { "indicators.0.score": 7.99, "indicators.0.reason": "无" },
      findings: [
        {
          message:
            "指标1“松材线虫病防治小班数”的得分为 7.99 分，比分值 8 分少 0.01 分，偏差原因分析及改进措施只填写“无”。",
          cells: [
            "自评表!J13 指标1“松材线虫病防治小班数”·偏差原因分析及改进措施＝无",
            "自评表!I13 指标1“松材线虫病防治小班数”·得分＝7.99",
            "自评表!H13 指标1“松材线虫病防治小班数”·分值＝8",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "得分未填，无法判断是否扣分",
      set: { "indicators.2.score": null },
      notChecked: [
        {
          reason: "指标3“义务植树参加人次数”的得分未填写。",
          cells: ["自评表!I15 指标3“义务植树参加人次数”·得分＝"],
        },
      ],
    },
    {
      when: "表中没有偏差原因一栏",
      sheets: (designs) => withTexts(designs, "自评表", { 偏差原因分析及改进措施: "备注" }),
      notChecked: [{ reason: "指标表中没有找到“偏差原因分析及改进措施”列。", cells: [] }],
    },
  ],
};

export default cases;
