import rule from "../../../../src/core/rules/S/S-32-second-level-belongs-to-its-first";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "各类二级指标都在所属的一级指标下" },
    { when: "自设的二级指标不归类", set: { "indicators.0.level2": "履职任务" } },
    { when: "自设的一级指标下不检查", set: { "indicators.0.level1": "管理指标" } },
    {
      when: "成本列入产出的口径",
      set: { "indicators.3.level2": "成本指标" },
      profile: "national-2020",
      data: (data) => ({ ...data, indicators: data.indicators.slice(0, 12) }),
    },
    { when: "二级指标名称没有“指标”二字", set: { "indicators.7.level2": "经济效益" } },
  ],
  fails: [
    {
      when: "数量指标列在效益指标下",
      set: { "indicators.7.level2": "数量指标" },
      findings: [
        {
          message: "二级指标“数量指标”列在一级指标“效益指标”下，应列在“产出指标”下。",
          cells: [
            "自评表!C20 指标8“林下经济带动农户数”·二级指标＝数量指标",
            "自评表!B20 指标8“林下经济带动农户数”·一级指标＝效益指标",
          ],
          expected: "产出指标",
          actual: "效益指标",
        },
      ],
    },
    {
      when: "成本单列的口径，成本指标仍列在产出指标下",
      set: { "indicators.3.level2": "成本指标" },
      findings: [
        {
          message: "二级指标“成本指标”列在一级指标“产出指标”下，应列在“成本指标”下。",
          cells: [
            "自评表!C16 指标5“松材线虫病病死树清理合格率”·二级指标＝成本指标",
            "自评表!B13 指标5“松材线虫病病死树清理合格率”·一级指标＝产出指标",
          ],
          expected: "成本指标",
          actual: "产出指标",
        },
      ],
    },
    {
      when: "成本列入产出的口径，成本指标列在效益指标下",
      set: { "indicators.7.level2": "经济成本指标" },
      profile: "national-2020",
      data: (data) => ({ ...data, indicators: data.indicators.slice(0, 12) }),
      findings: [
        {
          message: "二级指标“经济成本指标”列在一级指标“效益指标”下，应列在“产出指标”下。",
          cells: [
            "自评表!C20 指标8“林下经济带动农户数”·二级指标＝经济成本指标",
            "自评表!B20 指标8“林下经济带动农户数”·一级指标＝效益指标",
          ],
          expected: "产出指标",
          actual: "效益指标",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有指标",
      data: (data) => ({ ...data, indicators: [] }),
      notChecked: [
        {
          reason: "不适用：表中没有本条要检查的行。",
          cells: [],
        },
      ],
    },
  ],
};

export default cases;
