import type { CellEdit } from "./edits";
import type { Cell } from "./form/form";

/** One cell that would be written, with what it shows before and after: the line of a preview. */
export interface EditStep {
  readonly cell: Cell;
  readonly edit: CellEdit;
  /** "83.33%（手工填写）", "=C3/B3，显示 83.33%", "空白". */
  readonly before: string;
  /** What it shows afterwards: "83.33%", "空白". A formula that gives it is the edit's. */
  readonly after: string;
}
