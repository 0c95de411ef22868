/** What a section is about. */
export type SectionKind =
  "overview" | "spending" | "projects" | "performance" | "conclusion" | "problems" | "measures";

/** The words by which a heading says so; a heading may say several ("存在的问题及改进措施"). */
const headingWords: Readonly<Record<SectionKind, RegExp>> = {
  overview: /概况|基本情况|部门简介|单位简介|部门职[能责]|机构设置/,
  // 部门整体支出绩效情况 is about performance.
  spending: /^(?!.*绩效).*(?:支出|收支|预算执行|资金(?:来源|使用|安排)|经费(?:使用|安排)|决算)/,
  projects: /项目|专项/,
  performance:
    /绩效(?:总?目标|指标|情况|分析|实现|完成)|指标(?:完成|分析)|目标(?:完成|实现)|履职(?:效益|情况|效能)|产出|效益|满意度/,
  conclusion: /结论|(?:自评|评价)(?:结果|得分|等[级次])|综合评价/,
  problems: /问题|不足|困难/,
  measures: /措施|建议|改进|整改|下一步|下步|今后/,
};

/** Every kind a heading's words name; none when they name none. */
export function kindsOf(heading: string): SectionKind[] {
  return (Object.keys(headingWords) as SectionKind[]).filter((kind) => headingWords[kind].test(heading));
}
