import type { CellValue } from "./snapshot";

/** How a written cell looks. Everything left out is the workbook's default. */
export interface CellStyle {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB of a solid fill. */
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "justify";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  /** Left indent, in characters as Excel counts them. */
  readonly indent?: number;
  /** Thin black borders on all four sides. */
  readonly border?: boolean;
  readonly numberFormat?: string;
}

/** A cell of a sheet that we write whole. Text is never read as a formula. */
export interface ContentCell {
  readonly column: number;
  readonly value: CellValue;
  /** With its "="; `value` is then the cached result. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** The cell is merged over this many columns (default 1). */
  readonly columnSpan?: number;
  /** A jump inside the workbook: sheet and A1 address. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

export interface ContentRow {
  readonly cells: readonly ContentCell[];
  /** Points; left out = the host's default height. At most 409 (Excel's limit). */
  readonly height?: number;
}

/** A whole sheet that the tool writes (自评报告, 校验结果): rows from the first row down, one after the other. */
export interface SheetContent {
  readonly name: string;
  /** Widths in characters as Excel counts them, first column first. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly ContentRow[];
  readonly page: {
    readonly orientation: "portrait" | "landscape";
    /** Millimetres. */
    readonly margins: {
      readonly top: number;
      readonly bottom: number;
      readonly left: number;
      readonly right: number;
    };
    /** Printed in the middle of every page's foot, with Excel's codes (&P page, &N pages). */
    readonly footer: string;
    /** Zero-based rows repeated at the top of every printed page, or none. */
    readonly repeatRows?: { readonly first: number; readonly last: number };
  };
  /** How many rows stay in view while scrolling. */
  readonly frozenRows?: number;
}
