import type { Area } from "../core/address";
import type { SheetContent } from "../core/sheet-content";

/**
 * What happened to the sheets of a workbook in the grid besides the contents of cells, in the order it happened. Sheets
 * are named as they were called at that moment; rows and columns are zero-based at that moment.
 */
export type StructureChange =
  | {
      readonly kind: "insertRows" | "removeRows" | "insertColumns" | "removeColumns";
      readonly sheet: string;
      readonly first: number;
      readonly count: number;
    }
  /** Points. */
  | { readonly kind: "rowHeight"; readonly sheet: string; readonly row: number; readonly height: number }
  /** Characters as Excel counts them. */
  | {
      readonly kind: "columnWidth";
      readonly sheet: string;
      readonly column: number;
      readonly width: number;
    }
  | { readonly kind: "merge" | "unmerge"; readonly sheet: string; readonly area: Area }
  /** A sheet the pane wrote (自评报告, 校验结果, a blank form), at this place among the tabs. */
  | { readonly kind: "writeSheet"; readonly content: SheetContent; readonly position: number }
  /** An empty sheet the user added. */
  | { readonly kind: "addSheet"; readonly name: string; readonly position: number }
  | { readonly kind: "renameSheet"; readonly from: string; readonly to: string }
  | { readonly kind: "removeSheet"; readonly sheet: string };
