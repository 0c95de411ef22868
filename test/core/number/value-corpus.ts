/** A value of the indicator table from a real filing and what it says, in the lines of {@link file://./value-line.ts}. */
export interface CorpusValue {
  /** The filing it is from. */
  readonly from: string;
  readonly text: string;
  readonly says: string;
}

const of = (from: string, values: readonly (readonly [text: string, says: string])[]): CorpusValue[] =>
  values.map(([text, says]) => ({ from, text, says }));

/** Every 年度指标值 and 实际完成值 of the collected filings, row by row; a form with a unit column is joined as it reads. */
export const valueCorpus: readonly CorpusValue[] = [
  ...of("c01_hunan_miluo_bianban_2024", [
    ["1", "1"],
    ["覆盖率达到100%", "text 100 %"],
    ["≧95%", "ge 95 %"],
    ["1", "1"],
    ["2024年全年", "date 2024-01-01..2024-12-31"],
    ["2024年全年", "date 2024-01-01..2024-12-31"],
    ["有所提升", "level 有所提升"],
    ["有所提升", "level 有所提升"],
    ["效益显著", "level 效益显著"],
    ["效益显著", "level 效益显著"],
    ["有所改善", "level 有所改善"],
    ["有所改善", "level 有所改善"],
    ["持续", "level 持续"],
    ["持续", "level 持续"],
    ["≧95%", "ge 95 %"],
    ["98%", "98 %"],
    ["187.98万元", "187.98 万元"],
    ["187.98万元", "187.98 万元"],
    ["无", "none"],
    ["无", "none"],
    ["无", "none"],
    ["无", "none"],
  ]),
  ...of("c14_sichuan_qingshen_fagaiju_2023_project", [
    ["=100%", "eq 100 %"],
    ["=100%", "eq 100 %"],
  ]),
  ...of("form_doexecl_project_self_eval_xls", [
    ["≥0", "ge 0"],
    ["作用明显", "level 作用明显"],
    ["很满意", "level 很满意"],
  ]),
];
