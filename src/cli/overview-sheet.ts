import type { SheetContent } from "../core/sheet-content";
import type { CellValue } from "../core/snapshot";
import type { CheckedFile } from "./file-result";
import { type Column, tableSheet } from "./table-sheet";
import { totalsLine } from "./totals";

const columns: readonly Column[] = [
  { head: "单位", width: 36 },
  { head: "文件", width: 40 },
  { head: "年度", width: 8 },
  { head: "必须改正", width: 10 },
  { head: "请核实", width: 10 },
  { head: "提示", width: 10 },
  { head: "总分", width: 10 },
  { head: "等级", width: 8 },
  { head: "说明", width: 44 },
];

/** Every file with what came of it, those without a finding too: who has handed in and who has to be called. */
export function overviewSheet(checked: readonly CheckedFile[]): SheetContent {
  return tableSheet("汇总", columns, checked.map(fileRow), totalsLine(checked));
}

function fileRow({ result }: CheckedFile): CellValue[] {
  const { department, file, year, summary, score, error } = result;
  const { errors, warnings, notices } = summary;
  const counts = error === null ? [errors, warnings, notices] : [null, null, null];
  const note = error?.message ?? (errors + warnings + notices === 0 ? "没有发现问题" : null);
  const total = score === null ? null : Number(score.total);
  return [department, file, year, ...counts, total, score?.grade ?? null, note];
}
