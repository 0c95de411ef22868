import rule from "../../../../src/core/rules/S/S-57-qualitative-score-lies-in-its-band";
import type { RuleCases } from "../cases";

const cases: RuleCases = {
  rule,
  passes: [
    {
      when: "达成预期指标，得满分",
      set: { "indicators.11.target": "达成年度指标", "indicators.11.actual": "达成预期指标" },
    },
    {
      when: "达成预期指标，得分刚好为分值的 80%",
      set: {
        "indicators.11.target": "有所提升",
        "indicators.11.actual": "达成预期指标",
        "indicators.11.score": 8,
      },
    },
    {
      when: "完成值与指标值是同一个词，得满分",
      set: { "indicators.11.target": "有所提升", "indicators.11.actual": "有所提升" },
    },
    {
      when: "部分达成，得分为分值的 60%",
      set: {
        "indicators.11.target": "达成年度指标",
        "indicators.11.actual": "部分达成年度指标并具有一定效果",
        "indicators.11.score": 6,
      },
    },
    {
      when: "部分达成，分值的 60% 为 2.664，四舍五入填写 2.66",
      set: {
        "indicators.11.target": "达成年度指标",
        "indicators.11.actual": "部分达成",
        "indicators.11.weight": 4.44,
        "indicators.11.score": 2.66,
      },
    },
    {
      when: "未达成，得分低于分值的 60%",
      set: {
        "indicators.11.target": "有所提升",
        "indicators.11.actual": "未达成年度指标且效果较差",
        "indicators.11.score": 5.99,
      },
    },
  ],
  fails: [
    {
      when: "部分达成，得满分",
      set: {
        "indicators.11.target": "达成年度指标",
        "indicators.11.actual": "部分达成年度指标并具有一定效果",
      },
      findings: [
        {
          message:
            "指标12“林农和群众满意度”的得分填写 10 分，实际完成值“部分达成年度指标并具有一定效果”，按“全国2021（含成本指标）”口径得分应在 6.00 至 8.00 分之间（不含 8.00 分）。",
          cells: [
            "自评表!I24 指标12“林农和群众满意度”·得分＝10",
            "自评表!F24 指标12“林农和群众满意度”·实际完成值＝部分达成年度指标并具有一定效果",
            "自评表!E24 指标12“林农和群众满意度”·年度指标值＝达成年度指标",
            "自评表!H24 指标12“林农和群众满意度”·分值＝10",
          ],
          expected: "6.00—8.00（不含 8.00）",
          actual: "10.00",
          difference: "2.00",
        },
      ],
    },
    {
      when: "部分达成，得分刚好为分值的 80%，属于达成一档",
      set: {
        "indicators.11.target": "达成年度指标",
        "indicators.11.actual": "部分达成",
        "indicators.11.score": 8,
      },
      findings: [
        {
          message:
            "指标12“林农和群众满意度”的得分填写 8 分，实际完成值“部分达成”，按“全国2021（含成本指标）”口径得分应在 6.00 至 8.00 分之间（不含 8.00 分）。",
          cells: [
            "自评表!I24 指标12“林农和群众满意度”·得分＝8",
            "自评表!F24 指标12“林农和群众满意度”·实际完成值＝部分达成",
            "自评表!E24 指标12“林农和群众满意度”·年度指标值＝达成年度指标",
            "自评表!H24 指标12“林农和群众满意度”·分值＝10",
          ],
          expected: "6.00—8.00（不含 8.00）",
          actual: "8.00",
        },
      ],
    },
    {
      when: "达成预期指标，得分低于分值的 80%",
      set: {
        "indicators.11.target": "有所提升",
        "indicators.11.actual": "达成预期指标",
        "indicators.11.score": 7.98,
      },
      findings: [
        {
          message:
            "指标12“林农和群众满意度”的得分填写 7.98 分，实际完成值“达成预期指标”，按“全国2021（含成本指标）”口径得分应在 8.00 至 10.00 分之间。",
          cells: [
            "自评表!I24 指标12“林农和群众满意度”·得分＝7.98",
            "自评表!F24 指标12“林农和群众满意度”·实际完成值＝达成预期指标",
            "自评表!E24 指标12“林农和群众满意度”·年度指标值＝有所提升",
            "自评表!H24 指标12“林农和群众满意度”·分值＝10",
          ],
          expected: "8.00—10.00",
          actual: "7.98",
          difference: "-0.02",
        },
      ],
    },
    {
      when: "完成值与指标值是同一个词，得分只有一半",
      set: {
        "indicators.11.target": "有所提升",
        "indicators.11.actual": "有所提升",
        "indicators.11.score": 5,
      },
      findings: [
        {
          message:
            "指标12“林农和群众满意度”的得分填写 5 分，实际完成值“有所提升”，按“全国2021（含成本指标）”口径得分应在 8.00 至 10.00 分之间。",
          cells: [
            "自评表!I24 指标12“林农和群众满意度”·得分＝5",
            "自评表!F24 指标12“林农和群众满意度”·实际完成值＝有所提升",
            "自评表!E24 指标12“林农和群众满意度”·年度指标值＝有所提升",
            "自评表!H24 指标12“林农和群众满意度”·分值＝10",
          ],
          expected: "8.00—10.00",
          actual: "5.00",
          difference: "-3.00",
        },
      ],
    },
    {
      when: "未达成，得分为分值的 60%",
      set: {
        "indicators.11.target": "有所提升",
        "indicators.11.actual": "未达成年度指标且效果较差",
        "indicators.11.score": 6,
      },
      findings: [
        {
          message:
            "指标12“林农和群众满意度”的得分填写 6 分，实际完成值“未达成年度指标且效果较差”，按“全国2021（含成本指标）”口径得分应在 0.00 至 6.00 分之间（不含 6.00 分）。",
          cells: [
            "自评表!I24 指标12“林农和群众满意度”·得分＝6",
            "自评表!F24 指标12“林农和群众满意度”·实际完成值＝未达成年度指标且效果较差",
            "自评表!E24 指标12“林农和群众满意度”·年度指标值＝有所提升",
            "自评表!H24 指标12“林农和群众满意度”·分值＝10",
          ],
          expected: "0.00—6.00（不含 6.00）",
          actual: "6.00",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有定性指标",
      notChecked: [{ reason: "不适用：没有写明“达成、部分达成、未达成”的定性指标。", cells: [] }],
    },
    {
      when: "完成值的档次没有写明，不猜",
      set: {
        "indicators.11.target": "有所提升",
        "indicators.11.actual": "效果明显",
        "indicators.11.score": 5,
      },
      notChecked: [{ reason: "不适用：没有写明“达成、部分达成、未达成”的定性指标。", cells: [] }],
    },
    {
      when: "定量指标写“部分达成”，不按定性指标检查",
      set: { "indicators.11.actual": "部分达成" },
      notChecked: [{ reason: "不适用：没有写明“达成、部分达成、未达成”的定性指标。", cells: [] }],
    },
    {
      when: "没有填得分",
      set: {
        "indicators.11.target": "有所提升",
        "indicators.11.actual": "有所提升",
        "indicators.11.score": null,
      },
      notChecked: [
        {
          reason: "指标12“林农和群众满意度”的得分未填写。",
          cells: ["自评表!I24 指标12“林农和群众满意度”·得分＝"],
        },
      ],
    },
  ],
};

export default cases;
