import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ISectionOptions,
  LineRuleType,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { lineCount } from "../core/report/text-lines";
import type { AttachedPart, AttachedTable } from "./attached-tables";
import { fonts } from "./official-fonts";
import { line, pageNumbers, pageOf, run, size, titleSpacing, typeWidth } from "./official-style";
import type { WordCell, WordTable } from "./word-document";

/** A table of more columns than this stands across the page. */
const mostUpright = 8;
/** A Chinese character of 五号 (10.5 points) in twentieths of a point, and the room at both sides of a cell. */
const character = 210;
const padding = 60;
/** Characters beside each other that a column asks for, at least and at most. */
const [fewest, most] = [2, 16];
const longestCentred = 14;
const rowHeight = 18 * 20;
/** A merged cell over more rows than these may be parted by the end of a page. */
const longestKept = 8;

/** A form on pages of its own: 附件 and its number at the left, its title, and the table as it stands on its sheet. */
export function attachmentPages({ title, lines, parts }: AttachedTable, label: string): ISectionOptions {
  const tables = parts.map((part) => part.table);
  const columns = Math.max(1, ...tables.map((each) => each.columns));
  const orientation = columns > mostUpright ? "landscape" : "portrait";
  const widths = columnWidths(tables, columns, typeWidth[orientation]);
  return {
    properties: { type: SectionType.NEXT_PAGE, page: pageOf(orientation) },
    footers: pageNumbers(),
    children: [
      line(label, fonts.first, { keepNext: true }),
      line(
        title,
        fonts.title,
        { alignment: AlignmentType.CENTER, spacing: { ...titleSpacing, after: 10 * 20 }, keepNext: true },
        size.title,
      ),
      ...lines.map((text) => line(text, fonts.body, { keepNext: true }, size.page)),
      ...parts.flatMap((part, index) => [...(index === 0 ? [] : [seam()]), table(part, widths)]),
      seam(),
    ],
  };
}

/** Tables that touch become one in Word, and a section cannot end with one: a paragraph nobody sees. */
function seam(): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT },
    keepNext: true,
    children: [run("", fonts.body, 2)],
  });
}

function table({ table: { rows, cells }, hasHeader }: AttachedPart, widths: readonly number[]): Table {
  const border = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: Array.from({ length: rows }, (_, row) => {
      const here = cells.filter((cell) => cell.row === row);
      const keepNext = cells.some((cell) => goesOnBelow(cell, row));
      return new TableRow({
        ...(hasHeader && row === 0 ? { tableHeader: true } : {}),
        cantSplit: true,
        height: { value: rowHeight, rule: HeightRule.ATLEAST },
        children: here.map((cell) => tableCell(cell, widths, keepNext)),
      });
    }),
  });
}

/** Whether a short merged cell holds a row and the next together. */
function goesOnBelow({ row: top, rowSpan }: WordCell, row: number): boolean {
  return top <= row && row < top + rowSpan - 1 && rowSpan <= longestKept;
}

function tableCell(
  { column, columnSpan, rowSpan, text }: WordCell,
  widths: readonly number[],
  keepNext: boolean,
): TableCell {
  const alignment = text.length > longestCentred ? AlignmentType.LEFT : AlignmentType.CENTER;
  const spacing = { line: 14 * 20, lineRule: LineRuleType.AT_LEAST };
  return new TableCell({
    width: { size: sum(widths.slice(column, column + columnSpan)), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: padding, right: padding, top: 20, bottom: 20 },
    columnSpan,
    rowSpan,
    children: text
      .split("\n")
      .map(
        (each) =>
          new Paragraph({ alignment, spacing, keepNext, children: [run(each, fonts.body, size.table)] }),
      ),
  });
}

/**
 * Shares of the type area. Each column gets what its numbers need, which must not break, and its part of the rest by what its
 * texts ask for; a merged cell asks where its columns do not give it.
 */
function columnWidths(parts: readonly WordTable[], columns: number, available: number): number[] {
  const cells = parts.flatMap((part) => part.cells);
  const needs = Array.from({ length: columns }, () => fewest);
  const asks = Array.from({ length: columns }, () => fewest);
  for (const cell of [...cells].sort((a, b) => a.columnSpan - b.columnSpan)) {
    const length = longestLine(cell.text);
    if (/^[\d.,%-]+$/.test(cell.text)) widen(needs, cell, length + 1.2);
    widen(asks, cell, Math.min(length + 0.5, most * cell.columnSpan));
  }
  const least = needs.map((characters) => characters * character + 2 * padding);
  const wanted = asks.map((characters, at) => Math.max(0, characters - (needs[at] ?? 0)));
  const rest = available - sum(least);
  const total = sum(wanted);
  return least.map((width, at) => {
    const share = total > 0 ? (wanted[at] ?? 0) / total : 1 / columns;
    return Math.floor(rest > 0 ? width + rest * share : (width * available) / sum(least));
  });
}

/** Gives the columns of a cell evenly what they lack to be so wide together. */
function widen(widths: number[], { column, columnSpan }: WordCell, together: number): void {
  const lacking = Math.max(0, together - sum(widths.slice(column, column + columnSpan))) / columnSpan;
  for (let at = column; at < Math.min(column + columnSpan, widths.length); at++) {
    widths[at] = (widths[at] ?? fewest) + lacking;
  }
}

/** The longest line of a text in Chinese characters. */
function longestLine(text: string): number {
  // Tenths of a character, so that a Latin letter does not count as a whole one.
  return Math.max(...text.split("\n").map((each) => lineCount(each, 0.1) / 10));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
