import type { EditStep } from "../core/edit-step";
import type { Problem } from "./session";

/** What was previewed is no longer what would be written; nothing was written. */
export const stalePlan: Problem = {
  message: "表格在预览之后有改动，没有写入。内容已重新读取，请核对后再写入。",
  retry: false,
  code: "PreviewOutdated",
};

/** Whether two plans write the same into the same cells, over the same content. */
export function samePlan(one: readonly EditStep[], other: readonly EditStep[]): boolean {
  return JSON.stringify(one.map(essence)) === JSON.stringify(other.map(essence));
}

function essence({ cell, edit, before, after }: EditStep): unknown {
  return [cell.place.sheet, cell.place.row, cell.place.column, edit.kind, before, after];
}
