import rule from "../../../../src/core/rules/S/S-26-zero-target-scores-all-or-nothing";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    {
      when: "目标 0 起，没有发生，得满分",
      set: { "indicators.14.target": "0件", "indicators.14.actual": "0件" },
    },
    {
      when: "目标写“≤0”",
      set: { "indicators.14.target": "≤0件", "indicators.14.actual": "0件" },
    },
    {
      when: "目标 0 件，发生 1 件，得 0 分",
      set: { "indicators.14.target": "0件", "indicators.14.actual": "1件", "indicators.14.score": 0 },
    },
    {
      when: "发生 1 件，按评扣分标准扣 0.5 分",
      set: { "indicators.14.target": "0件", "indicators.14.actual": "1件", "indicators.14.score": 3.5 },
    },
  ],
  fails: [
    {
      when: "目标 0 件，发生 1 件，没有评扣分标准，仍得满分",
      set: { "indicators.14.target": "0件", "indicators.14.actual": "1件", "indicators.14.standard": null },
      findings: [
        {
          message:
            "指标15“林区施工扰民投诉件数”的得分填写 4 分，年度指标值“0件”，实际完成值“1件”，按零值指标最多得 0.00 分（发生即不得分），多 4.00 分。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝4",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝0件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝1件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
          ],
          expected: "0.00",
          actual: "4.00",
          difference: "4.00",
        },
      ],
    },
    {
      when: "发生 1 件，按评扣分标准至少扣 0.5 分，仍得满分",
      set: { "indicators.14.target": "0件", "indicators.14.actual": "1件" },
      findings: [
        {
          message:
            "指标15“林区施工扰民投诉件数”的得分填写 4 分，年度指标值“0件”，实际完成值“1件”，按评扣分标准最多得 3.50 分（4 − 1 × 0.5），多 0.50 分。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝4",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝0件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝1件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
            "自评表!G27 指标15“林区施工扰民投诉件数”·评扣分标准＝每超出1件扣0.5分，扣完为止",
          ],
          expected: "3.50",
          actual: "4.00",
          difference: "0.50",
        },
      ],
    },
    {
      when: "没有发生却扣了分，只作提示",
      set: { "indicators.14.target": "0件", "indicators.14.actual": "0件", "indicators.14.score": 3 },
      findings: [
        {
          severity: "notice",
          message:
            "指标15“林区施工扰民投诉件数”的得分填写 3 分，年度指标值“0件”，实际完成值“0件”，没有发生可得满分 4.00 分。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝3",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝0件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝0件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
          ],
          expected: "4.00",
          actual: "3.00",
          difference: "-1.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "发生了仍有得分，评扣分标准另有算法",
      set: {
        "indicators.14.target": "0件",
        "indicators.14.actual": "1件",
        "indicators.14.standard": "每发生1项扣0.1分",
      },
      notChecked: [
        {
          reason:
            "指标15“林区施工扰民投诉件数”的得分高于按零值指标计算的 0.00 分，而指标15“林区施工扰民投诉件数”的评扣分标准另有算法，无法判断，请按标准核对。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝4",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝0件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝1件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
            "自评表!G27 指标15“林区施工扰民投诉件数”·评扣分标准＝每发生1项扣0.1分",
          ],
        },
      ],
    },
    {
      when: "没有目标为 0 的指标",
      notChecked: [{ reason: "不适用：没有年度指标值为 0 的指标。", cells: [] }],
    },
    {
      when: "没有填得分",
      set: { "indicators.14.target": "0件", "indicators.14.actual": "1件", "indicators.14.score": null },
      notChecked: [
        {
          reason: "指标15“林区施工扰民投诉件数”的得分未填写。",
          cells: ["自评表!I27 指标15“林区施工扰民投诉件数”·得分＝"],
        },
      ],
    },
  ],
};

export default cases;
