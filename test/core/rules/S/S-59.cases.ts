import rule from "../../../../src/core/rules/S/S-59-each-goal-has-an-indicator";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "四条目标都有对应的指标" },
    {
      when: "只有一个关键词相同，但只有这一条目标有",
      set: { "goals.expected": "1、做好防汛工作；2、开展森林管护。", "indicators.0.level3": "防汛演练次数" },
    },
    {
      when: "没有指标的目标在偏差栏作了说明",
      set: {
        "goals.expected": "1、森林防火巡护；2、建设木材检疫检查站。",
        "indicators.2.reason": "木材检疫检查站因选址变更推迟到下年建设",
      },
    },
    {
      when: "目标用（1）（2）编号",
      set: { "goals.expected": "（1）森林防火巡护不少于480次。（2）义务植树9000人次。" },
    },
  ],
  fails: [
    {
      when: "一条目标没有指标",
      set: { "goals.expected": "1、森林防火巡护；2、建设木材检疫检查站。" },
      findings: [
        {
          message: "预期目标第 2 条“建设木材检疫检查站”，没有看到对应的三级指标。",
          cells: ["自评表!B11 预期目标＝1、森林防火巡护；2、建设木材检疫检查站。"],
        },
      ],
    },
    {
      when: "只有一个关键词相同，而且几条目标都有",
      set: { "goals.expected": "一、森林防火巡护；二、完成森林公安派出所搬迁；三、办好林业博览会。" },
      findings: [
        {
          message: "预期目标第 2 条“完成森林公安派出所搬迁”，没有看到对应的三级指标。",
          cells: ["自评表!B11 预期目标＝一、森林防火巡护；二、完成森林公安派出所搬迁；三、办好林业博览会。"],
        },
        {
          message: "预期目标第 3 条“办好林业博览会”，没有看到对应的三级指标。",
          cells: ["自评表!B11 预期目标＝一、森林防火巡护；二、完成森林公安派出所搬迁；三、办好林业博览会。"],
        },
      ],
    },
    {
      when: "目标很长，只引开头",
      set: {
        "goals.expected":
          "1、森林防火；\n2、推进木材检疫检查站标准化建设，配齐检疫设备，实行全天候值守和电子签证。",
      },
      findings: [
        {
          message:
            "预期目标第 2 条“推进木材检疫检查站标准化建设，配齐检疫设备，实行…”，没有看到对应的三级指标。",
          cells: [
            "自评表!B11 预期目标＝1、森林防火；\n2、推进木材检疫检查站标准化建设，配齐检疫设备，实行全天候值守和电子签证。",
          ],
        },
      ],
    },
    {
      when: "目标刚好 24 字，全引",
      set: { "goals.expected": "1、森林防火；2、推进木材检疫检查站标准化建设并配齐检疫检验的设备" },
      findings: [
        {
          message:
            "预期目标第 2 条“推进木材检疫检查站标准化建设并配齐检疫检验的设备”，没有看到对应的三级指标。",
          cells: ["自评表!B11 预期目标＝1、森林防火；2、推进木材检疫检查站标准化建设并配齐检疫检验的设备"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "预期目标没有编号",
      set: { "goals.expected": "完成上级下达的各项任务。" },
      notChecked: [{ reason: "不适用：预期目标没有分条编号，或表中没有指标。", cells: [] }],
    },
    {
      when: "预期目标显示公式错误",
      set: { "goals.expected": "#REF!" },
      notChecked: [{ reason: "“预期目标”显示公式错误 #REF!。", cells: ["自评表!B11 预期目标＝#REF!"] }],
    },
  ],
};

export default cases;
