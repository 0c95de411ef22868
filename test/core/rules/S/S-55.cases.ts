import rule from "../../../../src/core/rules/S/S-55-ecology-indicators-fit-the-duties";
import type { CaseData } from "../../../forms/case-data";
import type { RuleCases } from "../cases";

/** A department that has nothing to do with the environment. */
const archive = (data: CaseData): CaseData => ({
  ...data,
  department: "云岭县档案馆",
  items: [{ name: "档案数字化专项", amounts: [275, 308, 300.5] }],
  goals: { ...data.goals, expected: "1、完成馆藏档案数字化；\n2、做好库房温湿度监测和消毒药剂管理。" },
});

const cases: RuleCases = {
  rule,
  passes: [
    { when: "林业局的生态类指标" },
    {
      when: "档案馆，但预期目标写了污水治理",
      data: (data) => ({ ...archive(data), goals: { ...data.goals, expected: "1、完成馆区污水管网改造。" } }),
    },
    { when: "档案馆，专项与环境有关", data: (data) => ({ ...archive(data), items: data.items }) },
    {
      when: "档案馆，生态类指标与目标用词相同",
      data: archive,
      set: { "indicators.9.level3": "库房温湿度达标率", "indicators.15.level3": "消毒药剂包装未回收率" },
    },
  ],
  fails: [
    {
      when: "档案馆设了生态类指标",
      data: archive,
      set: { "indicators.15.level3": "废弃物排放达标率" },
      findings: [
        {
          message:
            "生态类指标：指标10“森林覆盖率”（6 分）、指标16“废弃物排放达标率”（4 分），共占 10 分；从部门名称、预期目标和专项名称看不出有生态环境方面的职责。",
          cells: ["自评表!H22 指标10“森林覆盖率”·分值＝6", "自评表!H28 指标16“废弃物排放达标率”·分值＝4"],
          actual: "10",
        },
      ],
    },
  ],
  waits: [
    {
      when: "生态类指标不占分值",
      set: { "indicators.9.weight": 0, "indicators.15.weight": 0 },
      notChecked: [{ reason: "不适用：没有占分值的生态类指标。", cells: [] }],
    },
    {
      when: "分值无法识别",
      set: { "indicators.9.weight": "六分" },
      notChecked: [
        {
          reason: "指标10“森林覆盖率”的分值填写的“六分”不是数字。",
          cells: ["自评表!H22 指标10“森林覆盖率”·分值＝六分"],
        },
      ],
    },
  ],
};

export default cases;
