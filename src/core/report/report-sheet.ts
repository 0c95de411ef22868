import { ratesHeading, reportSheetName } from "../form/read-narrative";
import { fixed } from "../number/decimal";
import { type Rate, formatOf, formulaOf } from "../rates/rates";
import type { CellStyle, ContentRow, SheetChart, SheetContent } from "../sheet-content";
import { highestRow } from "../sheet-size";
import { type ChartedTable, chartedRows } from "./charted-table";
import { note, tableHead, tableHeadHeight, tableText } from "./looks";
import { type Block, type Paragraph, type Report, isOpen, textOf } from "./report";
import { inPieces, lineCount } from "./text-lines";

/** Widths of the six columns (characters): together the 156 mm of a 公文 page at 100 %. */
const columnWidths = [22, 14, 14, 12, 10, 12];
const width = columnWidths.length;
/**
 * Characters of 仿宋 三号 (GB/T 9704) on a line of the merged columns: 27 where a column's unit is 7 pixels, as in a workbook
 * whose font is Calibri, less one for punctuation and numbers that go to the next line whole. A row one line too high
 * is better than text that is cut off.
 */
export const perLine = 26;
/** Characters of the title on a line. */
const titlePerLine = 19;
const linePitch = 24;
/** Most lines of one row: Excel's highest row is 409 points. */
export const mostLines = 16;

const body: CellStyle = { font: "仿宋", size: 16, wrap: true, vertical: "center", horizontal: "left" };
/** A place the user still has to fill is seen at a glance. */
const openFill = "FFF2CC";
const title: CellStyle = {
  font: "宋体",
  size: 22,
  bold: true,
  wrap: true,
  horizontal: "center",
  vertical: "center",
};
const headings: Readonly<Record<1 | 2 | 3, CellStyle>> = {
  1: { ...body, font: "黑体" },
  2: { ...body, font: "楷体" },
  3: { ...body, bold: true },
};

/** The first line of a paragraph begins two characters in. */
const firstLineIndent = "　　";

/**
 * The report as a sheet: A4 portrait, one wide merged column, then the block 指标测算: the rates and the charted tables, all of
 * them live formulas, each table with its chart.
 */
export function reportSheet(
  report: Report,
  rates: readonly Rate[],
  charted: readonly ChartedTable[],
): SheetContent {
  const text = [
    ...(report.title === "" ? [] : [...wide(report.title, title, titlePerLine, 34), blankRow]),
    ...report.blocks.flatMap(blockRows),
    blankRow,
    ...[report.signature, report.date].filter((parts) => textOf(parts) !== "").map(signed),
    ...(report.after ?? []).flatMap(blockRows),
    blankRow,
  ];
  const rows = [...text, ...rateRows(rates)];
  const charts: SheetChart[] = [];
  // What is handed in ends before the figures: they are printed on pages of their own, each table beside its chart.
  const breaks = [text.length];
  for (const table of charted) {
    const made = chartedRows(table, rows.length, width);
    const together = [...rows.slice(breaks.at(-1)), ...made.rows, noteRow];
    if (heightOf(together) > pageHeight) breaks.push(rows.length);
    rows.push(...made.rows);
    charts.push(made.chart);
  }
  return {
    name: reportSheetName,
    columnWidths,
    rows: [...rows, noteRow],
    page: {
      orientation: "portrait",
      margins,
      runningHead: runningHead(report.title),
      footer: "— &P —",
      breaks,
    },
    charts,
  };
}

/** Points. */
function heightOf(rows: readonly ContentRow[]): number {
  return rows.reduce((sum, { height = 0 }) => sum + height, 0);
}

/** Longest title in the head: Excel takes 255 characters with all codes. */
const longestHead = 100;

/** The title, small and grey: it tells loose pages apart and leaves the first page as an official document has it. */
function runningHead(of: string): string {
  const words = Array.from(of.replace(/\s+/g, " ").trim()).slice(0, longestHead);
  return words.length === 0 ? "" : `&9&K595959${words.join("").replaceAll("&", "&&")}`;
}

const margins = { top: 37, bottom: 35, left: 28, right: 26 };
/** What rows have on a page of A4, in points. */
const pageHeight = ((297 - margins.top - margins.bottom) / 25.4) * 72;

const blankRow: ContentRow = { cells: [], height: linePitch };

function blockRows(block: Block): ContentRow[] {
  if (block.kind === "heading") return wide(firstLineIndent + block.text, headings[block.level]);
  const style = isOpen(block.parts) ? { ...body, fill: openFill } : body;
  const [first = "", ...rest] = inPieces(firstLineIndent + textOf(block.parts), perLine, mostLines);
  return [first, ...rest].flatMap((piece) => wide(piece, style));
}

/** A row merged over all columns, as high as its text needs. */
function wide(text: string, style: CellStyle, chars = perLine, pitch = linePitch): ContentRow[] {
  const height = Math.min(highestRow, lineCount(text, chars) * pitch + 6);
  return [{ cells: [{ column: 0, value: text, style, columnSpan: width }], height }];
}

function signed(parts: Paragraph): ContentRow {
  const style: CellStyle = { ...body, horizontal: "right", ...(isOpen(parts) ? { fill: openFill } : {}) };
  const text = textOf(parts);
  return {
    cells: [{ column: 0, value: text, style, columnSpan: width }],
    height: lineCount(text, perLine) * linePitch + 4,
  };
}

/** 指标测算: every rate that has no cell of its own in the form, as a formula on the form's cells. */
function rateRows(rates: readonly Rate[]): ContentRow[] {
  const shown = rates.filter(({ definition }) => definition.cell === null);
  return [
    ...wide(ratesHeading, headings[1]),
    {
      cells: [
        { column: 0, value: "指标", style: tableHead },
        { column: 1, value: "测算值", style: tableHead },
        { column: 2, value: "计算公式", style: tableHead, columnSpan: 2 },
        { column: 4, value: "依据或说明", style: tableHead, columnSpan: 2 },
      ],
      height: tableHeadHeight,
    },
    ...shown.map(rateRow),
  ];
}

/** How the block's last row begins: the tab is read again by it. */
export const ratesNote = "测算值是引用";

const noteRow: ContentRow = {
  cells: [
    {
      column: 0,
      value: `${ratesNote}基础数据表、自评表单元格的公式，表中数据改动后自动更新。`,
      style: note,
      columnSpan: width,
    },
  ],
  height: 20,
};

function rateRow(rate: Rate): ContentRow {
  const { definition, result } = rate;
  const explained = result.state === "computed" ? (rate.formulaBlocked ?? definition.source) : result.reason;
  const lines = Math.max(
    lineCount(definition.label, 10),
    lineCount(definition.words, 12),
    lineCount(explained, 10),
  );
  return {
    cells: [
      { column: 0, value: definition.label, style: tableText },
      {
        column: 1,
        ...rateValue(rate),
        style: { ...tableText, horizontal: "center", numberFormat: formatOf(definition) },
      },
      { column: 2, value: definition.words, style: tableText, columnSpan: 2 },
      { column: 4, value: explained, style: tableText, columnSpan: 2 },
    ],
    height: lines * 16 + 6,
  };
}

/** The formula with its result; where an input is missing or text, the reason stands beside a dash instead. */
function rateValue(rate: Rate): { readonly value: number | string; readonly formula?: string } {
  if (rate.result.state === "input missing") return { value: "—" };
  const number = rate.result.state === "computed" ? rate.result.value.toNumber() : "";
  if (rate.formulaBlocked !== null) {
    return { value: rate.result.state === "computed" ? `${fixed(rate.result.value.times(100), 2)}%` : "—" };
  }
  return { value: number, formula: formulaOf(rate, reportSheetName) };
}
