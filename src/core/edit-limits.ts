import { addressOf } from "./address";
import type { CellEdit } from "./edits";
import type { SheetContent } from "./sheet-content";
import { lastColumn, lastRow, longestSheetName, longestText } from "./sheet-size";
import { storableText } from "./storable-text";
import { inQuotes } from "./quotes";

const longestFormula = 8_192;

/** The cell of an edit as the accountant reads it: 工作表“自评表”的 D6. */
export function where({ place }: Pick<CellEdit, "place">): string {
  return `工作表${inQuotes(place.sheet)}的 ${addressOf(place)}`;
}

/** Why what an edit wants to write can be written nowhere, whatever the workbook; Chinese, without the full stop. */
export function unwritable(edit: CellEdit): string | null {
  const { row, column } = edit.place;
  if (!isIndex(row, lastRow) || !isIndex(column, lastColumn)) return "超出了工作表的范围，请检查后再试";
  switch (edit.kind) {
    case "number":
      return Number.isFinite(edit.value) ? null : "不是有效的数字，请检查数据后再试";
    case "text":
      return textProblem(edit.value);
    case "formula":
      return formulaProblem(edit.formula) ?? resultProblem(edit.result);
    case "fill":
      return edit.fill === null || /^[0-9a-f]{6}$/i.test(edit.fill)
        ? null
        : "填充颜色不是六位颜色代码，请检查后再试";
    default:
      return null;
  }
}

/** Why Excel would not take a name for a sheet, or null. */
export function nameProblem(name: string): string | null {
  if (name.trim() === "") return "名称是空的";
  if (name.length > longestSheetName) return `名称超过 ${longestSheetName} 个字`;
  if (/[[\]:*?/\\]/.test(name)) return "名称含有 [ ] : * ? / \\ 之一";
  if (name.startsWith("'") || name.endsWith("'")) return "名称以单引号开头或结尾";
  return name.toLowerCase() === "history" ? "Excel 不允许这个名称" : null;
}

/** Why a sheet's content cannot be written, or null. */
export function contentProblem(content: SheetContent): string | null {
  for (const { value } of content.rows.flatMap((row) => row.cells)) {
    if (typeof value === "number" && !Number.isFinite(value)) return "含有无效的数字";
    if (typeof value === "string" && storableText(value).length > longestText) {
      return `有单元格的文字超过 ${longestText} 个字`;
    }
  }
  return null;
}

function isIndex(index: number, last: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= last;
}

function textProblem(text: string): string | null {
  return storableText(text).length > longestText
    ? `文字超过 ${longestText} 个字，Excel 放不下，请先缩短`
    : null;
}

function formulaProblem(formula: string): string | null {
  if (!formula.startsWith("=") || formula.length < 2) return "不是公式（应以 = 开头），请检查后再试";
  return formula.length > longestFormula ? `公式超过 ${longestFormula} 个字符，请先简化` : null;
}

function resultProblem(result: number | string | null): string | null {
  if (typeof result === "string") return textProblem(result);
  return result === null || Number.isFinite(result) ? null : "公式没有有效的结果，请检查数据后再试";
}
