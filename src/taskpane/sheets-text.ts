import type { Edit } from "../core/edits";

/** The sheets that edits write whole: "工作表“自评报告”；原来的工作表保留为“自评报告（旧）”". */
export function sheetsText(edits: readonly Edit[]): string {
  const sheets = edits.flatMap((edit) => (edit.kind === "sheet" ? [edit] : []));
  const written = sheets.map(({ content }) => `“${content.name}”`).join("、");
  const kept = sheets.flatMap(({ keepOldAs }) => (keepOldAs === null ? [] : [`“${keepOldAs}”`]));
  return kept.length === 0 ? `工作表${written}` : `工作表${written}；原来的工作表保留为${kept.join("、")}`;
}
