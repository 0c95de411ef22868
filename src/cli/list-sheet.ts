import { severityNames } from "../core/rules/outcomes";
import type { CellValue } from "../core/snapshot";
import type { CheckedFile } from "./checked-file";
import { cardOf } from "./finding-text";
import type { Column } from "./table-sheet";

export const listColumns: readonly Column[] = [
  { head: "单位", width: 22 },
  { head: "文件", width: 26 },
  { head: "表", width: 13 },
  { head: "单元格", width: 15 },
  { head: "级别", width: 10 },
  { head: "规则", width: 7 },
  { head: "问题", width: 50 },
  { head: "应为", width: 11 },
  { head: "填写", width: 11 },
  { head: "相差", width: 11 },
  { head: "依据", width: 30 },
  { head: "修改建议", width: 34 },
];

/** The findings of a file as rows that a reviewer can paste into a return note. */
export function listRows({ result }: CheckedFile): CellValue[][] {
  const { department, file, error } = result;
  if (error !== null) {
    return [[department, file, null, null, "无法读取", null, error.message, null, null, null, null, null]];
  }
  return result.findings.map((finding) => {
    const sheets = [...new Set(finding.cells.map((cell) => cell.sheet))].join("、");
    const cells = finding.cells.map((cell) => cell.address).join("、");
    const { rule, message, expected, actual, difference } = finding;
    const { basis, fix } = cardOf(rule);
    return [
      department,
      file,
      sheets === "" ? "整个工作簿" : sheets,
      cells === "" ? null : cells,
      severityNames[finding.severity],
      rule,
      message,
      expected,
      actual,
      difference,
      basis,
      fix,
    ];
  });
}
