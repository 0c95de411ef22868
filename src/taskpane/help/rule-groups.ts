import type { Rule } from "../../core/rules/rule";

/** What the rules of a group check, by the letter their ids begin with. */
const ruleGroups: Readonly<Record<string, string>> = {
  P: "表格识别与单元格",
  B: "基础数据表",
  S: "自评表",
  X: "两表之间",
  R: "自评报告",
};

/** Rules by group; a group without rules is left out. */
export function grouped(
  rules: readonly Rule[],
): { readonly name: string; readonly rules: readonly Rule[] }[] {
  return Object.entries(ruleGroups)
    .map(([letter, name]) => ({ name, rules: rules.filter(({ id }) => id.startsWith(letter)) }))
    .filter((group) => group.rules.length > 0);
}
