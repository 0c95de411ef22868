import { addressOf } from "../core/address";
import { findingsOf, severityNames } from "../core/rules/outcomes";
import type { SheetContent } from "../core/sheet-content";
import type { CellValue } from "../core/snapshot";
import type { CheckedFile } from "./file-result";
import { type Column, tableSheet } from "./table-sheet";

const columns: readonly Column[] = [
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

/** All findings of all files as one table that a reviewer can paste into a return note. */
export function listSheet(checked: readonly CheckedFile[]): SheetContent {
  return tableSheet("问题清单", columns, checked.flatMap(fileRows));
}

function fileRows({ result, check }: CheckedFile): CellValue[][] {
  const { department, file, error } = result;
  if (!check) {
    return [
      [department, file, null, null, "无法读取", null, error?.message ?? null, null, null, null, null, null],
    ];
  }
  return findingsOf(check.outcomes).map((finding) => {
    const sheets = [...new Set(finding.cells.map((cell) => cell.place.sheet))].join("、");
    const cells = finding.cells.map((cell) => addressOf(cell.place)).join("、");
    const { rule, message, expected, actual, difference, of } = finding;
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
      of.basis,
      of.fix,
    ];
  });
}
