import rule from "../../../../src/core/rules/S/S-52-grade-follows-from-the-total";
import type { SheetDesign } from "../../../forms/build/design";
import type { RuleCases } from "../cases";

/** A copy of 自评表 that prints the grade below its total. */
const withGrade = (grade: string) => (designs: readonly SheetDesign[]) =>
  designs.map((design) => {
    const last = Math.max(...design.cells.map(({ row }) => row));
    const added = [
      { row: last + 1, column: 0, value: "评价等级" },
      { row: last + 1, column: 8, value: grade },
    ];
    return design.name === "自评表" ? { ...design, cells: [...design.cells, ...added] } : design;
  });

const cases: RuleCases = {
  rule,
  passes: [
    { when: "总分 99.63 分，报告写“优”" },
    { when: "总分刚好 90 分，写“优”", set: { "total.score": 90 } },
    {
      when: "总分 89.99 分，写“良”",
      set: { "total.score": 89.99, "narrative.24": "经自评，自评得分89.99分，评价等级为“良”。" },
    },
    { when: "表上总分旁的等级写“优”", sheets: withGrade("优") },
    { when: "上年的等级不比较", set: { "narrative.23": "（三）自评结论（2023年度绩效评价等级为“良”）" } },
    { when: "人员考核的等次不比较", set: { "narrative.23": "年度考核等次为优秀的3人，绩效评价培训良好。" } },
    { when: "表上的等级没有填写，报告写“优”", sheets: withGrade("") },
    { when: "表上的等级写“见自评报告”", sheets: withGrade("见自评报告") },
  ],
  fails: [
    {
      when: "总分 99.63 分，报告写“优秀”",
      set: { "narrative.24": "经自评，评价等次为优秀，具体情况如下：" },
      findings: [
        {
          message:
            "“评价等次为优秀”中的“优秀”不是等级名称（等级分为优、良、中、差）；总分为 99.63 分，按“全国2021（含成本指标）”口径应为“优”。",
          cells: [
            "自评报告（原文）!A25 自评报告＝经自评，评价等次为优秀，具体情况如下：",
            "自评表!I29 总分＝99.63",
          ],
          expected: "优",
          actual: "优秀",
        },
      ],
    },
    {
      when: "总分 89.99 分，写“优”",
      set: { "total.score": 89.99 },
      findings: [
        {
          message:
            "“评价等级为‘优’”与总分不符：总分为 89.99 分，按“全国2021（含成本指标）”口径（90 分以上为优、80 分以上为良、60 分以上为中）应为“良”。",
          cells: [
            "自评报告（原文）!A25 自评报告＝经自评，部门整体支出绩效自评得分99.63分（预算执行9.83分、产出39.80分、效益20.00分、满意度10.00分、成本20.00分），评价等级为“优”。",
            "自评表!I29 总分＝89.99",
          ],
          expected: "良",
          actual: "优",
        },
      ],
    },
    {
      when: "实际完成情况里写“合格”",
      set: { "narrative.24": "自评得分99.63分。", "goals.actual": "全部完成，绩效自评结果为“合格”。" },
      findings: [
        {
          message:
            "“绩效自评结果为‘合格’”中的“合格”不是等级名称（等级分为优、良、中、差）；总分为 99.63 分，按“全国2021（含成本指标）”口径应为“优”。",
          cells: ["自评表!F11 实际完成情况＝全部完成，绩效自评结果为“合格”。", "自评表!I29 总分＝99.63"],
          expected: "优",
          actual: "合格",
        },
      ],
    },
    {
      when: "总分 59.99 分，写“中”",
      set: { "total.score": 59.99, "narrative.24": "自评等级：中。" },
      findings: [
        {
          message:
            "“自评等级：中”与总分不符：总分为 59.99 分，按“全国2021（含成本指标）”口径（90 分以上为优、80 分以上为良、60 分以上为中）应为“差”。",
          cells: ["自评报告（原文）!A25 自评报告＝自评等级：中。", "自评表!I29 总分＝59.99"],
          expected: "差",
          actual: "中",
        },
      ],
    },
    {
      when: "表上总分旁的等级写“良”",
      sheets: withGrade("良"),
      findings: [
        {
          message:
            "“评价等级：良”与总分不符：总分为 99.63 分，按“全国2021（含成本指标）”口径（90 分以上为优、80 分以上为良、60 分以上为中）应为“优”。",
          cells: ["自评表!I30 评价等级＝良", "自评表!I29 总分＝99.63"],
          expected: "优",
          actual: "良",
        },
      ],
    },
    {
      when: "没有填写总分，写“良好”",
      set: { "total.score": null, "narrative.24": "我局自评为“良好”等次。" },
      findings: [
        {
          message:
            "“自评为‘良好’”中的“良好”不是“全国2021（含成本指标）”口径的等级名称（等级分为优、良、中、差）。",
          cells: ["自评报告（原文）!A25 自评报告＝我局自评为“良好”等次。"],
          actual: "良好",
        },
      ],
    },
  ],
  waits: [
    {
      when: "没有写等级",
      set: { "narrative.24": "自评得分99.63分，履职情况良好。" },
      notChecked: [{ reason: "不适用：没有找到写明的评价等级。", cells: [] }],
    },
    {
      when: "没有填写总分",
      set: { "total.score": null },
      notChecked: [
        {
          reason: "没有可以换算等级的总分。",
          cells: [
            "自评报告（原文）!A25 自评报告＝经自评，部门整体支出绩效自评得分99.63分（预算执行9.83分、产出39.80分、效益20.00分、满意度10.00分、成本20.00分），评价等级为“优”。",
          ],
        },
      ],
    },
  ],
};

export default cases;
