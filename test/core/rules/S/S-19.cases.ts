import rule from "../../../../src/core/rules/S/S-19-scoring-standard-is-filled";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [{ when: "各行都填写了" }],
  fails: [
    {
      when: "两行未填，一行填“无”",
      set: { "indicators.1.standard": null, "indicators.9.standard": null, "indicators.15.standard": "无" },
      findings: [
        {
          message: "16 项指标中有 3 项没有填写评扣分标准。",
          cells: [
            "自评表!G14 指标2“森林防火巡护次数”·评扣分标准＝",
            "自评表!G22 指标10“森林覆盖率”·评扣分标准＝",
            "自评表!G28 指标16“防治药剂包装废弃物未回收率”·评扣分标准＝无",
          ],
        },
      ],
    },
    {
      when: "全部未填",
      data: (data) => ({
        ...data,
        indicators: data.indicators.slice(11, 14).map((row) => ({ ...row, standard: null })),
      }),
      findings: [
        {
          message: "3 项指标都没有填写评扣分标准。",
          cells: [
            "自评表!G13 指标1“林农和群众满意度”·评扣分标准＝",
            "自评表!G14 指标2“部门整体支出成本”·评扣分标准＝",
            "自评表!G15 指标3“公用经费控制率”·评扣分标准＝",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "表中没有“评扣分标准”一列",
      sheets: (designs) => withTexts(designs, "自评表", { 评扣分标准: "备注" }),
      notChecked: [{ reason: "不适用：表中没有“评扣分标准”列。", cells: [] }],
    },
    {
      when: "没有指标行",
      data: (data) => ({ ...data, indicators: [] }),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
  ],
};

export default cases;
