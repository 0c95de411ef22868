import rule from "../../../../src/core/rules/S/S-16-indicator-levels-are-named";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "一级、二级合并单元格向下填充" },
    {
      when: "表中没有指标行以外的空行",
      data: (data) => ({ ...data, look: { ...data.look, emptyRowBelowIndicatorHeader: true } }),
    },
  ],
  fails: [
    {
      when: "三级指标未填",
      set: { "indicators.8.level3": null },
      findings: [{ message: "指标9缺少三级指标。", cells: ["自评表!D21 指标9·三级指标＝"] }],
    },
    {
      when: "新的一级指标下没有二级指标，不沿用上一个",
      set: { "indicators.7.level2": null },
      findings: [
        {
          message: "指标8“林下经济带动农户数”缺少二级指标。",
          cells: ["自评表!C20 指标8“林下经济带动农户数”·二级指标＝"],
        },
      ],
    },
    {
      when: "第一行的一级、二级指标都丢失",
      data: (data) => ({
        ...data,
        indicators: data.indicators.slice(11).map((row) => ({
          ...row,
          level1: row.level1 === "满意度指标" ? null : row.level1,
          level2: row.level1 === "满意度指标" ? null : row.level2,
        })),
      }),
      findings: [
        {
          message: "指标1“林农和群众满意度”缺少一级指标、二级指标。",
          cells: [
            "自评表!B13 指标1“林农和群众满意度”·一级指标＝",
            "自评表!C13 指标1“林农和群众满意度”·二级指标＝",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有“二级指标”一列",
      sheets: (designs) => withTexts(designs, "自评表", { 二级指标: "备注" }),
      notChecked: [{ reason: "指标表中没有找到“二级指标”列。", cells: [] }],
    },
    {
      when: "没有指标行",
      data: (data) => ({ ...data, indicators: [] }),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
    {
      when: "三级指标显示公式错误",
      set: { "indicators.8.level3": "#N/A" },
      notChecked: [
        {
          reason: "指标9“#N/A”的三级指标显示公式错误 #N/A。",
          cells: ["自评表!D21 指标9“#N/A”·三级指标＝#N/A"],
        },
      ],
    },
  ],
};

export default cases;
