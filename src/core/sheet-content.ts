import { type Area, columnLetters } from "./address";
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
  /** The cell is merged over this many rows (default 1); the rows below leave its columns out. */
  readonly rowSpan?: number;
  /** A jump inside the workbook: sheet and A1 address. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

/** The cells that a cell of a row covers. */
export function mergedArea(row: number, { column, columnSpan = 1, rowSpan = 1 }: ContentCell): Area {
  return { top: row, bottom: row + rowSpan - 1, left: column, right: column + columnSpan - 1 };
}

/** Whether a cell covers others. */
export function isMerged({ columnSpan = 1, rowSpan = 1 }: ContentCell): boolean {
  return columnSpan > 1 || rowSpan > 1;
}

export interface ContentRow {
  readonly cells: readonly ContentCell[];
  /** Points; left out = the host's default height. More than Excel's highest row is cut to it. */
  readonly height?: number;
}

/** What may be typed into a cell. Nothing at all always may: a form is filled little by little. */
export type EntryRule =
  /** One of some words, offered in a drop-down list; a word holds no comma, all of them at most 255 characters. */
  | { readonly kind: "choice"; readonly words: readonly string[] }
  /** A number (whole: without decimals) from `least` on, up to `most` where there is such a limit; both included. */
  | { readonly kind: "decimal" | "whole"; readonly least: number; readonly most?: number };

/** A short text of Excel's beside a cell: the title at most 32 characters, the message at most 255. */
export interface CellNote {
  readonly title: string;
  readonly message: string;
}

/** Data validation of some cells of a sheet. */
export interface Validation {
  /** Cells of one kind, not overlapping those of another validation. */
  readonly areas: readonly Area[];
  readonly rule: EntryRule;
  /** What Excel says when it refuses an entry; null = other entries are taken too, a list is an offer. */
  readonly refusal: CellNote | null;
  /** Shown while such a cell is selected. */
  readonly prompt?: CellNote;
}

/**
 * How far the head or foot of a page stands from the edge of the paper (mm), by the margin on that side: its text 7 mm away
 * from the page's own (GB/T 9704-2012, 7.5), but where a printer still reaches.
 */
export function headDistance(margin: number): number {
  return Math.max(7.6, margin - 11);
}

/** How the names of our charts begin: any other chart is the user's. */
export const chartPrefix = "自评助手：";

/** A chart of the host's own, never a picture: it is drawn from cells of its sheet and follows them. */
export interface SheetChart {
  /** What the host calls it; begins with {@link chartPrefix}. */
  readonly name: string;
  readonly title: string;
  readonly kind: "columns" | "stackedColumns";
  /** Names in the first row and the first column, numbers in all others. */
  readonly data: Area;
  /** Whether each row of the data is a series, or each column. */
  readonly seriesIn: "rows" | "columns";
  /** RRGGBB of each series. */
  readonly colors: readonly string[];
  /** Number format of the figures on the columns. */
  readonly labelFormat: string;
  /** The cells it lies over. */
  readonly place: Area;
}

/** One series of a chart, by the cells it is drawn from. */
export interface ChartSeries {
  readonly name: Area;
  readonly values: Area;
  /** RRGGBB. */
  readonly color: string;
}

/** The cells a chart takes the names under its columns from, and its series. */
export function chartCells({ data, seriesIn, colors }: SheetChart): {
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
} {
  const { top, left, bottom, right } = data;
  const headRow = { top, bottom: top, left: left + 1, right };
  const headColumn = { top: top + 1, bottom, left, right: left };
  const series = colors.map((color, index) => {
    const [row, column] = [top + 1 + index, left + 1 + index];
    return seriesIn === "rows"
      ? {
          name: { ...headColumn, top: row, bottom: row },
          values: { ...headRow, top: row, bottom: row },
          color,
        }
      : {
          name: { ...headRow, left: column, right: column },
          values: { ...headColumn, left: column, right: column },
          color,
        };
  });
  return { categories: seriesIn === "rows" ? headRow : headColumn, series };
}

/** The rows that are printed on every page, as hosts name them ("$1:$2"), or null. */
export function printedRows({ repeatRows }: SheetContent["page"]): string | null {
  return repeatRows ? `$${repeatRows.first + 1}:$${repeatRows.last + 1}` : null;
}

/** The columns that are printed on every page, as hosts name them ("$A:$B"), or null. */
export function printedColumns({ repeatColumns }: SheetContent["page"]): string | null {
  if (!repeatColumns) return null;
  return `$${columnLetters(repeatColumns.first)}:$${columnLetters(repeatColumns.last)}`;
}

/** A whole sheet that the tool writes (自评报告, 校验结果, a blank form): rows from the first row down, one after the other. */
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
    /** Printed in the middle of the head of every page but the first, with Excel's codes. */
    readonly runningHead?: string;
    /** Printed in the middle of every page's foot, with Excel's codes (&P page, &N pages). */
    readonly footer: string;
    /** Zero-based rows that begin a new printed page, first to last. */
    readonly breaks?: readonly number[];
    /** Zero-based rows repeated at the top of every printed page, or none. */
    readonly repeatRows?: { readonly first: number; readonly last: number };
    /** Zero-based columns repeated at the left of every printed page, or none. */
    readonly repeatColumns?: { readonly first: number; readonly last: number };
    /** How many pages beside each other its width is fitted to (default 1); they are printed from left to right first. */
    readonly pagesWide?: number;
  };
  /** How many rows stay in view while scrolling. */
  readonly frozenRows?: number;
  readonly validations?: readonly Validation[];
  readonly charts?: readonly SheetChart[];
}
