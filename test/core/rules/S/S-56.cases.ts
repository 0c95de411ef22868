import rule from "../../../../src/core/rules/S/S-56-indicator-table-has-no-empty-rows";
import { withBlankLines, withTexts } from "../../../forms/build/change";
import type { IndicatorData, CaseData } from "../../../forms/case-data";
import type { SheetDesign } from "../../../forms/build/design";
import { indicator } from "../../../forms/build/indicator";
import type { RuleCases } from "../cases";

/** The clean filing with more rows at the end of its indicator table. */
const withRows =
  (...rows: readonly IndicatorData[]) =>
  (data: CaseData): CaseData => ({ ...data, indicators: [...data.indicators, ...rows] });

/** The header of the indicator table merged over two rows. */
function headerOfTwoRows(designs: readonly SheetDesign[]): SheetDesign[] {
  return designs.map((design) => {
    const header = design.cells.find(({ value }) => value === "三级指标")?.row;
    if (header === undefined) return design;
    const wider = withBlankLines(design, { rows: [header + 1], columns: [] });
    const merged = wider.cells
      .filter(({ row, column }) => row === header && column > 0)
      .map(({ column }) => ({ top: header, left: column, bottom: header + 1, right: column }));
    return { ...wider, merges: [...wider.merges, ...merged] };
  });
}

const cases: RuleCases = {
  rule,
  passes: [
    { when: "指标表没有空行" },
    { when: "表头是合并的两行", sheets: headerOfTwoRows },
    {
      when: "没有写“总分”的表，指标后面的空行不算",
      sheets: (designs) => withTexts(designs, "自评表", { 总分: "备用" }),
    },
  ],
  fails: [
    {
      when: "表头下面有一个空行",
      data: (data) => ({ ...data, look: { ...data.look, emptyRowBelowIndicatorHeader: true } }),
      findings: [{ message: "自评表第13行没有填写指标。", cells: ["自评表!D13 自评表第13行＝"] }],
    },
    {
      when: "只有二级指标，没有填写指标",
      data: withRows(indicator(null, "其他成本指标", null, null, null, null, null, null)),
      findings: [
        {
          message: "自评表第29行“其他成本指标”没有填写指标。",
          cells: ["自评表!D29 自评表第29行“其他成本指标”＝"],
        },
      ],
    },
    {
      when: "留着模板的“指标1”和“……”",
      data: withRows(
        indicator(null, null, "指标1", null, null, null, 0, 0),
        indicator(null, null, "……", null, null, null, null, null),
      ),
      findings: [
        {
          message: "指标17“指标1”、指标18“……”是模板上的文字，不是指标。",
          cells: ["自评表!D29 指标17“指标1”·三级指标＝指标1", "自评表!D30 指标18“……”·三级指标＝……"],
        },
      ],
    },
    {
      when: "八个模板行，逐行列出",
      data: withRows(
        ...Array.from({ length: 8 }, (_row, index) =>
          indicator(null, null, `指标${index + 1}`, null, null, null, 0, 0),
        ),
      ),
      findings: [
        {
          message:
            "指标17“指标1”、指标18“指标2”、指标19“指标3”、指标20“指标4”、指标21“指标5”、指标22“指标6”、指标23“指标7”、指标24“指标8”是模板上的文字，不是指标。",
          cells: [
            "自评表!D29 指标17“指标1”·三级指标＝指标1",
            "自评表!D30 指标18“指标2”·三级指标＝指标2",
            "自评表!D31 指标19“指标3”·三级指标＝指标3",
            "自评表!D32 指标20“指标4”·三级指标＝指标4",
            "自评表!D33 指标21“指标5”·三级指标＝指标5",
            "自评表!D34 指标22“指标6”·三级指标＝指标6",
            "自评表!D35 指标23“指标7”·三级指标＝指标7",
            "自评表!D36 指标24“指标8”·三级指标＝指标8",
          ],
        },
      ],
    },
    {
      when: "九个模板行，只列八行",
      data: withRows(
        ...Array.from({ length: 9 }, (_row, index) =>
          indicator(null, null, `指标${index + 1}`, null, null, null, 0, 0),
        ),
      ),
      findings: [
        {
          message:
            "指标17“指标1”、指标18“指标2”、指标19“指标3”、指标20“指标4”、指标21“指标5”、指标22“指标6”、指标23“指标7”、指标24“指标8”等 9 行是模板上的文字，不是指标。",
          cells: [
            "自评表!D29 指标17“指标1”·三级指标＝指标1",
            "自评表!D30 指标18“指标2”·三级指标＝指标2",
            "自评表!D31 指标19“指标3”·三级指标＝指标3",
            "自评表!D32 指标20“指标4”·三级指标＝指标4",
            "自评表!D33 指标21“指标5”·三级指标＝指标5",
            "自评表!D34 指标22“指标6”·三级指标＝指标6",
            "自评表!D35 指标23“指标7”·三级指标＝指标7",
            "自评表!D36 指标24“指标8”·三级指标＝指标8",
            "自评表!D37 指标25“指标9”·三级指标＝指标9",
          ],
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有指标表",
      sheets: (designs) =>
        withTexts(designs, "自评表", {
          三级指标: "甲",
          年度指标值: "乙",
          实际完成值: "丙",
          评扣分标准: "丁",
          一级指标: "戊",
          二级指标: "己",
        }),
      notChecked: [{ reason: "不适用：表中没有本条要检查的行。", cells: [] }],
    },
  ],
};

export default cases;
