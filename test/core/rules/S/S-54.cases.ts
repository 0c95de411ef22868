import rule from "../../../../src/core/rules/S/S-54-indicator-name-is-a-phrase";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "三级指标都是短语" },
    {
      when: "刚好 30 字，空格不算",
      set: { "indicators.0.level3": "松材线虫病 防治小班数和森林防火巡护次数以及义务植树参加人次数" },
    },
  ],
  fails: [
    {
      when: "31 字",
      set: { "indicators.0.level3": "松材线虫病防治小班数和森林防火巡护次数以及义务植树的参加人次数" },
      findings: [
        {
          message: "指标1“松材线虫病防治小班数和森林防火…”的三级指标共 31 字，超过 30 字。",
          cells: [
            "自评表!D13 指标1“松材线虫病防治小班数和森林防火…”·三级指标＝松材线虫病防治小班数和森林防火巡护次数以及义务植树的参加人次数",
          ],
          expected: "≤30字",
          actual: "31字",
        },
      ],
    },
  ],
  waits: [
    {
      when: "指标名称显示公式错误",
      set: { "indicators.0.level3": "#REF!" },
      notChecked: [
        {
          reason: "指标1“#REF!”的三级指标显示公式错误 #REF!。",
          cells: ["自评表!D13 指标1“#REF!”·三级指标＝#REF!"],
        },
      ],
    },
  ],
};

export default cases;
