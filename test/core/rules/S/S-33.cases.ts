import rule from "../../../../src/core/rules/S/S-33-each-first-level-has-indicators";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "产出、效益、满意度、成本四类都有" },
    {
      when: "口径把成本列入产出，没有单列成本",
      profile: "national-2020",
      data: (data) => ({ ...data, indicators: data.indicators.slice(0, 12) }),
    },
  ],
  fails: [
    {
      when: "没有满意度指标",
      data: (data) => ({ ...data, indicators: data.indicators.filter((_row, index) => index !== 11) }),
      findings: [
        {
          message: "指标表中没有满意度指标，按“全国2021（含成本指标）”口径应有 10 分。",
          cells: [
            "自评表!B13 指标1“松材线虫病防治小班数”·一级指标＝产出指标",
            "自评表!B20 指标8“林下经济带动农户数”·一级指标＝效益指标",
            "自评表!B24 指标12“部门整体支出成本”·一级指标＝成本指标",
          ],
        },
      ],
    },
    {
      when: "只有产出指标",
      data: (data) => ({ ...data, indicators: data.indicators.slice(0, 7) }),
      findings: [
        {
          message: "指标表中没有效益指标，按“全国2021（含成本指标）”口径应有 20 分。",
          cells: ["自评表!B13 指标1“松材线虫病防治小班数”·一级指标＝产出指标"],
        },
        {
          message: "指标表中没有满意度指标，按“全国2021（含成本指标）”口径应有 10 分。",
          cells: ["自评表!B13 指标1“松材线虫病防治小班数”·一级指标＝产出指标"],
        },
        {
          message: "指标表中没有成本指标，按“全国2021（含成本指标）”口径应有 20 分。",
          cells: ["自评表!B13 指标1“松材线虫病防治小班数”·一级指标＝产出指标"],
        },
      ],
    },
  ],
  waits: [
    {
      when: "一行的一级指标未填，不知道属于哪一类",
      set: { "indicators.0.level1": null },
      notChecked: [
        {
          reason: "指标1“松材线虫病防治小班数”的一级指标未填写。",
          cells: ["自评表!B13 指标1“松材线虫病防治小班数”·一级指标＝"],
        },
      ],
    },
  ],
};

export default cases;
