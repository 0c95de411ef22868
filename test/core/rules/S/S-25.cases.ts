import rule from "../../../../src/core/rules/S/S-25-exceeded-limit-lowers-score";
import { withTexts } from "../../../forms/build/change";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    { when: "都没有超过指标值" },
    { when: "刚好等于指标值", set: { "indicators.14.actual": "5件" } },
    {
      when: "超过指标值，按公式得 1.60 分",
      set: { "indicators.14.actual": "8件", "indicators.14.score": 1.6 },
    },
    {
      when: "按公式应得 1.60 分，填写 1.61 分（四舍五入）",
      set: { "indicators.14.actual": "8件", "indicators.14.score": 1.61, "indicators.14.standard": null },
    },
    {
      when: "超过指标值，按评扣分标准扣 3 个 0.5 分",
      set: { "indicators.14.actual": "8件", "indicators.14.score": 2.5 },
    },
    {
      when: "达到指标值 2 倍，得 0 分",
      set: { "indicators.14.actual": "12件", "indicators.14.score": 0 },
    },
    {
      when: "成本指标没有写“≤”，实际没有超过",
      set: { "indicators.12.target": "1250万元" },
    },
    {
      when: "成本指标没有写“≤”，节约额越多越好，不按反向指标检查",
      set: {
        "indicators.12.level3": "节约公用经费",
        "indicators.12.target": "10万元",
        "indicators.12.actual": "12万元",
      },
    },
    { when: "单位不同，不比较", set: { "indicators.14.actual": "8次" } },
  ],
  fails: [
    {
      when: "8 件超过 5 件，没有评扣分标准，仍得满分",
      set: { "indicators.14.actual": "8件", "indicators.14.standard": null },
      findings: [
        {
          message:
            "指标15“林区施工扰民投诉件数”的得分填写 4 分，年度指标值“≤5件”，实际完成值“8件”，按反向指标公式最多得 1.60 分（4 ×（1 − 3 ÷ 5）），多 2.40 分。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝4",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝≤5件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝8件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
          ],
          expected: "1.60",
          actual: "4.00",
          difference: "2.40",
        },
      ],
    },
    {
      when: "8 件超过 5 件，按评扣分标准至少扣 1.50 分，仍得满分",
      set: { "indicators.14.actual": "8件" },
      findings: [
        {
          message:
            "指标15“林区施工扰民投诉件数”的得分填写 4 分，年度指标值“≤5件”，实际完成值“8件”，按评扣分标准最多得 2.50 分（4 − 3 × 0.5），多 1.50 分。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝4",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝≤5件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝8件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
            "自评表!G27 指标15“林区施工扰民投诉件数”·评扣分标准＝每超出1件扣0.5分，扣完为止",
          ],
          expected: "2.50",
          actual: "4.00",
          difference: "1.50",
        },
      ],
    },
    {
      when: "达到指标值 2 倍，仍有得分",
      set: { "indicators.14.actual": "10件", "indicators.14.score": 1, "indicators.14.standard": null },
      findings: [
        {
          message:
            "指标15“林区施工扰民投诉件数”的得分填写 1 分，年度指标值“≤5件”，实际完成值“10件”，按反向指标公式最多得 0.00 分（实际完成值已达到年度指标值的 2 倍），多 1.00 分。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝1",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝≤5件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝10件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
          ],
          expected: "0.00",
          actual: "1.00",
          difference: "1.00",
        },
      ],
    },
    {
      when: "比应得分多 0.02 分，只作提示",
      set: { "indicators.14.actual": "8件", "indicators.14.score": 1.62, "indicators.14.standard": null },
      findings: [
        {
          severity: "notice",
          message:
            "指标15“林区施工扰民投诉件数”的得分填写 1.62 分，年度指标值“≤5件”，实际完成值“8件”，按反向指标公式最多得 1.60 分（4 ×（1 − 3 ÷ 5）），多 0.02 分。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝1.62",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝≤5件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝8件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
          ],
          expected: "1.60",
          actual: "1.62",
          difference: "0.02",
        },
      ],
    },
    {
      when: "成本指标没有写“≤”，实际超过指标值，仍得满分",
      set: {
        "indicators.12.target": "1200万元",
        "indicators.12.actual": "1260万元",
        "indicators.12.standard": null,
      },
      findings: [
        {
          message:
            "指标13“部门整体支出成本”的得分填写 8 分，年度指标值“1200万元”，实际完成值“1260万元”，按反向指标公式最多得 7.60 分（8 ×（1 − 60 ÷ 1200）），多 0.40 分。",
          cells: [
            "自评表!I25 指标13“部门整体支出成本”·得分＝8",
            "自评表!E25 指标13“部门整体支出成本”·年度指标值＝1200万元",
            "自评表!F25 指标13“部门整体支出成本”·实际完成值＝1260万元",
            "自评表!H25 指标13“部门整体支出成本”·分值＝8",
          ],
          expected: "7.60",
          actual: "8.00",
          difference: "0.40",
        },
      ],
    },
  ],
  waits: [
    {
      when: "得分高于反向指标公式，评扣分标准另有算法",
      set: { "indicators.14.actual": "8件", "indicators.14.standard": "每多1项扣0.1分" },
      notChecked: [
        {
          reason:
            "指标15“林区施工扰民投诉件数”的得分高于按反向指标公式计算的 1.60 分，而指标15“林区施工扰民投诉件数”的评扣分标准另有算法，无法判断，请按标准核对。",
          cells: [
            "自评表!I27 指标15“林区施工扰民投诉件数”·得分＝4",
            "自评表!E27 指标15“林区施工扰民投诉件数”·年度指标值＝≤5件",
            "自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝8件",
            "自评表!H27 指标15“林区施工扰民投诉件数”·分值＝4",
            "自评表!G27 指标15“林区施工扰民投诉件数”·评扣分标准＝每多1项扣0.1分",
          ],
        },
      ],
    },
    {
      when: "表中没有实际完成值一栏",
      sheets: (designs) => withTexts(designs, "自评表", { 实际完成值: "备注" }),
      notChecked: [
        {
          reason: "指标表中没有找到“实际完成值”列。",
          cells: [],
        },
      ],
    },
    {
      when: "没有填分值",
      set: { "indicators.14.weight": null },
      notChecked: [
        {
          reason: "指标15“林区施工扰民投诉件数”的分值未填写。",
          cells: ["自评表!H27 指标15“林区施工扰民投诉件数”·分值＝"],
        },
      ],
    },
    {
      when: "没有填实际完成值",
      set: { "indicators.14.actual": null },
      notChecked: [
        {
          reason: "指标15“林区施工扰民投诉件数”的实际完成值未填写。",
          cells: ["自评表!F27 指标15“林区施工扰民投诉件数”·实际完成值＝"],
        },
      ],
    },
    {
      when: "没有反向指标",
      data: (data) => ({ ...data, indicators: data.indicators.slice(0, 12) }),
      notChecked: [{ reason: "不适用：没有反向指标（≤、＜）。", cells: [] }],
    },
  ],
};

export default cases;
