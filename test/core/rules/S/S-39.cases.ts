import rule from "../../../../src/core/rules/S/S-39-quantity-indicator-counts-something";
import type { CaseData } from "../../../forms/case-data";
import type { RuleCases } from "../cases";

/** The clean filing with its 数量指标 named 质量指标. */
const withoutQuantity = (data: CaseData): CaseData => ({
  ...data,
  indicators: data.indicators.map((row) =>
    row.level2 === "数量指标" ? { ...row, level2: "质量指标" } : row,
  ),
});

const cases: RuleCases = {
  rule,
  passes: [
    { when: "数量指标的名称写明数什么" },
    {
      when: "名称没有写，指标值带计量单位",
      set: { "indicators.0.level3": "松材线虫病防治", "indicators.0.target": "≥120个" },
    },
    {
      when: "指标值是百分数",
      set: { "indicators.0.level3": "松材线虫病防治", "indicators.0.target": "100%" },
    },
    {
      when: "名称后面有括号说明",
      set: { "indicators.0.level3": "防治小班数（含复查）", "indicators.0.target": 120 },
    },
    { when: "没有填写指标值，名称写明数什么", set: { "indicators.0.target": null } },
    {
      when: "口号写在质量指标中，不归本条检查",
      set: { "indicators.3.level3": "全面提升造林水平", "indicators.3.target": "有所提升" },
    },
    {
      when: "指标值写在一句话里，有数量和单位",
      set: { "indicators.0.level3": "全面推进防治", "indicators.0.target": "覆盖12个乡镇" },
    },
  ],
  fails: [
    {
      when: "口号当数量指标，指标值没有单位",
      set: { "indicators.0.level3": "全面提升森林管护水平", "indicators.0.target": 1 },
      findings: [
        {
          message: "数量指标“全面提升森林管护水平”没有写明计量什么，年度指标值“1”也没有计量单位，无法计量。",
          cells: [
            "自评表!D13 指标1“全面提升森林管护水平”·三级指标＝全面提升森林管护水平",
            "自评表!E13 指标1“全面提升森林管护水平”·年度指标值＝1",
          ],
        },
      ],
    },
    {
      when: "口号当数量指标，指标值是程度词",
      set: { "indicators.0.level3": "全面提升森林管护水平", "indicators.0.target": "有所提升" },
      findings: [
        {
          message:
            "数量指标“全面提升森林管护水平”没有写明计量什么，年度指标值“有所提升”也没有计量单位，无法计量。",
          cells: [
            "自评表!D13 指标1“全面提升森林管护水平”·三级指标＝全面提升森林管护水平",
            "自评表!E13 指标1“全面提升森林管护水平”·年度指标值＝有所提升",
          ],
        },
      ],
    },
    {
      when: "口号当数量指标，没有填写指标值",
      set: { "indicators.0.level3": "全面提升森林管护水平", "indicators.0.target": null },
      findings: [
        {
          message: "数量指标“全面提升森林管护水平”没有写明计量什么，无法计量。",
          cells: ["自评表!D13 指标1“全面提升森林管护水平”·三级指标＝全面提升森林管护水平"],
        },
      ],
    },
    {
      when: "口号当数量指标，指标值也是口号",
      set: { "indicators.0.level3": "全面提升森林管护水平", "indicators.0.target": "再上新台阶" },
      findings: [
        {
          message:
            "数量指标“全面提升森林管护水平”没有写明计量什么，年度指标值“再上新台阶”也没有计量单位，无法计量。",
          cells: [
            "自评表!D13 指标1“全面提升森林管护水平”·三级指标＝全面提升森林管护水平",
            "自评表!E13 指标1“全面提升森林管护水平”·年度指标值＝再上新台阶",
          ],
        },
      ],
    },
    {
      when: "口号当数量指标，指标值里的数没有单位",
      set: { "indicators.0.level3": "全面提升森林管护水平", "indicators.0.target": "达到全省前3强" },
      findings: [
        {
          message:
            "数量指标“全面提升森林管护水平”没有写明计量什么，年度指标值“达到全省前3强”也没有计量单位，无法计量。",
          cells: [
            "自评表!D13 指标1“全面提升森林管护水平”·三级指标＝全面提升森林管护水平",
            "自评表!E13 指标1“全面提升森林管护水平”·年度指标值＝达到全省前3强",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "数量指标只有模板行",
      data: (data) => ({ ...data, indicators: data.indicators.slice(0, 1) }),
      set: { "indicators.0.level3": "指标1" },
      notChecked: [{ reason: "不适用：数量指标没有填写三级指标名称。", cells: [] }],
    },
    {
      when: "没有数量指标",
      data: withoutQuantity,
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
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
