import { severityNames } from "../core/rules/outcomes";
import type { CellValue } from "../core/snapshot";
import { cardOf } from "./finding-text";
import type { Column } from "./table-sheet";
import type { Totals } from "./totals";

export const rulesColumns: readonly Column[] = [
  { head: "规则", width: 8 },
  { head: "内容", width: 50 },
  { head: "级别", width: 10 },
  { head: "文件数", width: 9 },
  { head: "问题数", width: 9 },
  { head: "怎么改", width: 60 },
];

/** The rules that were broken, those in most files first: what to explain to all departments at once. */
export function rulesRows(totals: Totals): CellValue[][] {
  return totals.rulesByFiles().map(([rule, { files, findings }]) => {
    const { title, severity, fix } = cardOf(rule);
    return [rule, title, severityNames[severity], files, findings, fix];
  });
}
