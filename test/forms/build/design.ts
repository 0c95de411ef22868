import type { Area } from "../../../src/core/address";
import type { AmountColumn, FieldId, IndicatorColumn } from "../../../src/core/form/fields";
import type { CellStyle } from "../../../src/core/sheet-content";
import type { CellValue } from "../../../src/core/snapshot";

/** Names one value of a CaseData: "staff.quota", "threePublic.final", "items.2.budget", "indicators.0.target". */
export type DataId =
  | FieldId
  | `adjustment.${AmountColumn}`
  | `items.${number}.${"name" | AmountColumn}`
  | `indicators.${number}.${IndicatorColumn}`
  | `narrative.${number}`;

/** One cell of a design, zero-based. Error values are text ("#REF!"), as in a Snapshot. */
export interface DesignCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its "="; `value` is then the cached result. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Which value of the CaseData stands here; labels have none. Moves with the cell. */
  readonly holds?: DataId;
}

/** A whole worksheet to be laid out in memory (snapshot.ts) or in a file (write-xlsx.ts). */
export interface SheetDesign {
  readonly name: string;
  readonly cells: readonly DesignCell[];
  readonly merges: readonly Area[];
  /** Widths in characters as Excel counts them, first column first. */
  readonly columnWidths: readonly number[];
  /** Points, first row first; null = the host's default height. */
  readonly rowHeights: readonly (number | null)[];
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly print: {
    readonly orientation: "portrait" | "landscape";
    /** Millimetres on all four sides. */
    readonly margin: number;
  };
}

/** Texts that Excel shows for an error in a cell. */
export const errorTexts: readonly CellValue[] = [
  "#REF!",
  "#DIV/0!",
  "#VALUE!",
  "#NAME?",
  "#N/A",
  "#NUM!",
  "#NULL!",
];
