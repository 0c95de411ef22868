import type { CellPlace } from "../address";
import type { Decimal } from "../number/decimal";
import type { IndicatorValue } from "../number/indicator-value";
import type { Cleaning } from "../number/typed-number";
import type { AmountColumn, FigureId, FormName, IndicatorColumn, TextId } from "./fields";

/** A cell of a form: where it is, what the form prints for it, and what it holds as a person sees it. */
export interface Cell {
  readonly place: CellPlace;
  /** The form's printed labels: "三公经费·2024年决算数". */
  readonly label: string;
  /** As shown; "" when blank. */
  readonly text: string;
  /** With its "=", or null. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A figure of the form as it was found: read, or why not. */
export type Figure =
  /** The form has no such label. */
  | { readonly state: "absent"; readonly label: string }
  /** More than one cell could be meant. */
  | { readonly state: "ambiguous"; readonly label: string; readonly cells: readonly Cell[] }
  | { readonly state: "blank"; readonly cell: Cell }
  /** The cell shows a formula error such as #REF!. */
  | { readonly state: "error"; readonly cell: Cell }
  | { readonly state: "unreadable"; readonly cell: Cell }
  | {
      readonly state: "read";
      readonly cell: Cell;
      /** In the field's unit (万元, 人, ㎡, %, 分). */
      readonly value: Decimal;
      /** Decimals as shown. */
      readonly decimals: number;
      readonly cleaned: readonly Cleaning[];
    };

export type TextReading =
  | { readonly state: "absent"; readonly label: string }
  | { readonly state: "ambiguous"; readonly label: string; readonly cells: readonly Cell[] }
  | { readonly state: "blank"; readonly cell: Cell }
  | { readonly state: "error"; readonly cell: Cell }
  | { readonly state: "read"; readonly cell: Cell; readonly value: string };

/** One row under 本级专项资金. */
export interface Item {
  readonly name: TextReading;
  readonly amounts: Readonly<Record<AmountColumn, Figure>>;
}

/** One row of the indicator table as it stands; level1 and level2 are filled down from merged or blank cells. */
export interface IndicatorRow {
  /** 1 for the first row. */
  readonly number: number;
  readonly texts: Readonly<Record<Exclude<IndicatorColumn, "weight" | "score">, TextReading>>;
  readonly weight: Figure;
  readonly score: Figure;
}

/** The columns of a row that hold a value to be reached and the one that was. */
export type ValueColumn = "target" | "actual";

/** A row of the indicator table and what its values say. */
export interface Indicator extends IndicatorRow {
  /** Null where the cell is blank, not certain or shows an error. */
  readonly values: Readonly<Record<ValueColumn, IndicatorValue | null>>;
}

/** A year printed on a form: header, title or label. `offset` is what it must be relative to the evaluation year. */
export interface YearMark {
  readonly form: FormName | "narrative";
  readonly cell: Cell;
  readonly year: number;
  readonly offset: 0 | -1;
}

/** One paragraph of the narrative report. */
export interface Paragraph {
  readonly text: string;
  readonly cell: Cell;
}

/** Everything read from a workbook. The maps hold every field; what is not on the sheets is "absent". */
export interface Form {
  /** Evaluation year Y, or null when no header names one. */
  readonly year: number | null;
  /** Sheet names of the recognised forms; null when not found or not unique. */
  readonly sheets: Readonly<Record<FormName, string | null>>;
  /** Sheets that look like a form when more than one does. */
  readonly rivals: Readonly<Record<FormName, readonly string[]>>;
  /** Zero-based rows and columns of each form's sheet that are hidden or filtered away. */
  readonly hiddenLines: Readonly<
    Record<FormName, { readonly rows: readonly number[]; readonly columns: readonly number[] }>
  >;
  readonly figures: Readonly<Record<FigureId, Figure>>;
  readonly texts: Readonly<Record<TextId, TextReading>>;
  readonly items: readonly Item[];
  /** The filled cells of 部门基本支出预算调整, left to right; a blank row has its first cell as blank. */
  readonly adjustment: readonly Figure[];
  readonly indicators: readonly Indicator[];
  /** Rows inside the indicator table that hold no indicator, by their place under 三级指标. */
  readonly indicatorGaps: readonly Cell[];
  /** The grade printed beside the total (评价等级), where the form has such a label. */
  readonly grade: TextReading;
  /** Which indicator columns the form has. */
  readonly indicatorColumns: ReadonlySet<IndicatorColumn>;
  readonly years: readonly YearMark[];
  /** Cells that print the unit of amounts, by form: "单位：万元", "经费控制情况(万元)". */
  readonly units: readonly { readonly form: FormName; readonly cell: Cell; readonly unit: string }[];
  readonly narrative: { readonly sheet: string; readonly paragraphs: readonly Paragraph[] } | null;
}
