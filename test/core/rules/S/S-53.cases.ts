import rule from "../../../../src/core/rules/S/S-53-indicator-names-are-distinct";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "三级指标没有重名" },
    { when: "没有填写的名称归另一条检查", set: { "indicators.0.level3": null, "indicators.1.level3": null } },
  ],
  fails: [
    {
      when: "两行同名",
      set: { "indicators.10.level3": "森林覆盖率" },
      findings: [
        {
          message: "三级指标“森林覆盖率”出现了 2 次。",
          cells: [
            "自评表!D22 指标10“森林覆盖率”·三级指标＝森林覆盖率",
            "自评表!D23 指标11“森林覆盖率”·三级指标＝森林覆盖率",
          ],
        },
      ],
    },
    {
      when: "只差空格和引号，又有一组三行同名",
      set: {
        "indicators.10.level3": "“森林 覆盖率”",
        "indicators.0.level3": "巡护次数",
        "indicators.1.level3": "巡护次数",
        "indicators.2.level3": "巡护次数",
      },
      findings: [
        {
          message: "三级指标“巡护次数”出现了 3 次。",
          cells: [
            "自评表!D13 指标1“巡护次数”·三级指标＝巡护次数",
            "自评表!D14 指标2“巡护次数”·三级指标＝巡护次数",
            "自评表!D15 指标3“巡护次数”·三级指标＝巡护次数",
          ],
        },
        {
          message: "三级指标“森林覆盖率”出现了 2 次。",
          cells: [
            "自评表!D22 指标10“森林覆盖率”·三级指标＝森林覆盖率",
            "自评表!D23 指标11“‘森林覆盖率’”·三级指标＝“森林 覆盖率”",
          ],
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
