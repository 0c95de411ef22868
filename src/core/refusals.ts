import { type Area, type CellPlace, addressOf, areaAddress } from "./address";
import { where } from "./edit-limits";
import type { CellEdit, Edit, SheetEdit } from "./edits";
import { EditRefused, NotShown } from "./workbook";
import { inQuotes } from "./quotes";

/*
 * What every host says when something must not be written, in the same words. A reason is Chinese, says what to do and has
 * no full stop.
 */

/** A cell that lies inside a merged one. */
export function mergedAway(merge: Area): string {
  const first = addressOf({ row: merge.top, column: merge.left });
  return `已并入合并单元格 ${areaAddress(merge)}，请改写其左上角的 ${first}`;
}

export const protectedCell = "受保护，请先在“审阅”中点“撤销工作表保护”再试";
export const changedSinceRead = "在读取之后被改动过，没有写入，请重新校验后再试";
/** A cell on a sheet that the same step writes whole. */
export const onRewrittenSheet = "所在的工作表正要整张重写，请分两次写入";

export const protectedStructure = "工作簿结构受保护，须先在“审阅”中点“保护工作簿”解除";
export const nameInUse = "已有同名工作表";

/** The name that the old sheet was to get cannot be given to a sheet. */
export function unusableKeptName(name: string, problem: string): string {
  return `原表要改成的名称${inQuotes(name)}不可用（${problem}）`;
}

export function keptNameInUse(name: string): string {
  return `原表要改名为${inQuotes(name)}，而该名称已被占用`;
}

export function cellRefused(edit: CellEdit, reason: string): EditRefused {
  return new EditRefused(`${where(edit)} ${reason}。`, edit);
}

export function sheetRefused(edit: SheetEdit, reason: string): EditRefused {
  return new EditRefused(`工作表${inQuotes(edit.content.name)}没有写入：${reason}，请处理后再试。`, edit);
}

export function sheetMissing(edit: CellEdit): EditRefused {
  const { place } = edit;
  const message = `找不到工作表${inQuotes(place.sheet)}，${addressOf(place)} 没有写入：请检查工作表是否已改名或删除。`;
  return new EditRefused(message, edit);
}

/** A cell that does not hold what was written to it; all was taken back. `advice`: what to do now. */
export function readBackDiffers(edit: Edit, place: CellPlace, advice: string): EditRefused {
  return new EditRefused(`${where({ place })} 写入后读回的内容不一致，已全部撤销，${advice}。`, edit);
}

export function sheetNotShown(sheet: string, why: "missing" | "hidden"): NotShown {
  const reason = why === "hidden" ? "已隐藏，请先取消隐藏" : "找不到了，请检查是否已改名或删除";
  return new NotShown(`工作表${inQuotes(sheet)}${reason}。`);
}
