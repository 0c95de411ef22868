import rule from "../../../../src/core/rules/R/R-43-lists-are-as-long-as-they-say";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "没有列举数目的句子" },
    {
      when: "列举数与数词相符",
      set: { "narrative.14": "松材线虫病防治、森林防火、国土绿化三个专项由局务会审批。" },
    },
    { when: "“等”之前只举几例", set: { "narrative.14": "财政、审计等十二个部门参加验收。" } },
    { when: "最后一项用“和”连接", set: { "narrative.14": "资源股、造林股和财务股三个股室分工负责。" } },
    { when: "引号中的顿号不分项", set: { "narrative.14": "“林药、林菌”、油茶两个项目带动增收。" } },
  ],
  fails: [
    {
      when: "列举三个写成四个",
      set: { "narrative.14": "松材线虫病防治、森林防火、国土绿化四个专项由局务会审批。" },
      findings: [
        {
          message: "报告写“松材线虫病防治、森林防火、国土绿化四个”，说是 4 个，列举了 3 个。",
          cells: ["自评报告（原文）!A15 自评报告＝松材线虫病防治、森林防火、国土绿化四个专项由局务会审批。"],
          expected: "4",
          actual: "3",
        },
      ],
    },
    {
      when: "列举四个写成“等三个”",
      set: { "narrative.14": "撤销了林政大队、苗圃站、检疫站、木材站等三个站所。" },
      findings: [
        {
          message: "报告写“撤销了林政大队、苗圃站、检疫站、木材站等三个”，说是 3 个，列举了 4 个。",
          cells: ["自评报告（原文）!A15 自评报告＝撤销了林政大队、苗圃站、检疫站、木材站等三个站所。"],
          expected: "3",
          actual: "4",
        },
      ],
    },
    {
      when: "列举四个写成“等五个”",
      set: { "narrative.14": "撤销了林政大队、苗圃站、检疫站、木材站等五个站所。" },
      findings: [
        {
          message: "报告写“撤销了林政大队、苗圃站、检疫站、木材站等五个”，说是 5 个，列举了 4 个。",
          cells: ["自评报告（原文）!A15 自评报告＝撤销了林政大队、苗圃站、检疫站、木材站等五个站所。"],
          expected: "5",
          actual: "4",
        },
      ],
    },
  ],
  waits: [
    {
      when: "工作簿中没有自评报告",
      data: (data) => ({ ...data, narrative: [] }),
      notChecked: [{ reason: "不适用：工作簿中还没有自评报告，可用“生成报告”写出。", cells: [] }],
    },
  ],
};

export default cases;
