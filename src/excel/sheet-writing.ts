import { addressOf, areaAddress, quotedSheet } from "../core/address";
import type { Area } from "../core/address";
import { headDistance, isMerged, mergedArea, printedColumns, printedRows } from "../core/sheet-content";
import type { CellStyle, ContentCell, SheetContent } from "../core/sheet-content";
import { highestRow } from "../core/sheet-size";
import { storableText } from "../core/storable-text";
import { putCharts } from "./chart-writing";
import { putValidations } from "./validation-writing";
import type { HeldContent } from "./cell-content";
import { textEntry } from "./text-entry";

/** Excel cuts a longer address off without a word. */
const longestAddress = 8_000;
/** Of a column's width, in the default font. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
const pointsPerMillimetre = 72 / 25.4;

const horizontal = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const vertical = { top: "Top", center: "Center" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function width(content: SheetContent): number {
  const ends = content.rows.flatMap(({ cells }) => cells.map((cell) => mergedArea(0, cell).right + 1));
  return Math.max(1, ...ends);
}

function entry({ value, formula }: ContentCell): string | number | boolean {
  if (formula !== undefined) return formula;
  return typeof value === "string" ? textEntry(storableText(value)) : (value ?? "");
}

/** A value for every cell of the sheet, as Excel takes them: one array for each row. */
function grid<T>(content: SheetContent, elsewhere: T, of: (cell: ContentCell) => T): T[][] {
  const columns = width(content);
  return content.rows.map(({ cells }) => {
    const line = new Array<T>(columns).fill(elsewhere);
    for (const cell of cells) line[cell.column] = of(cell);
    return line;
  });
}

/** The areas of each style, as lists of addresses that are short enough. */
function areasByStyle(content: SheetContent): { style: CellStyle; addresses: string[] }[] {
  const byStyle = new Map<string, { style: CellStyle; areas: string[] }>();
  for (const [row, { cells }] of content.rows.entries()) {
    for (const cell of cells) {
      if (!cell.style) continue;
      const key = JSON.stringify(cell.style);
      const entryOf = byStyle.get(key) ?? { style: cell.style, areas: [] };
      entryOf.areas.push(areaAddress(mergedArea(row, cell)));
      byStyle.set(key, entryOf);
    }
  }
  return [...byStyle.values()].map(({ style, areas }) => ({ style, addresses: joined(areas) }));
}

function joined(areas: readonly string[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + area.length < longestAddress) {
      lists[lists.length - 1] = `${last},${area}`;
    } else {
      lists.push(area);
    }
  }
  return lists;
}

function format(target: Excel.RangeFormat, style: CellStyle): void {
  const { font } = target;
  if (style.font !== undefined) font.name = style.font;
  if (style.size !== undefined) font.size = style.size;
  if (style.bold !== undefined) font.bold = style.bold;
  if (style.italic !== undefined) font.italic = style.italic;
  if (style.underline !== undefined) font.underline = style.underline ? "Single" : "None";
  if (style.color !== undefined) font.color = `#${style.color}`;
  if (style.fill !== undefined) target.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) target.horizontalAlignment = horizontal[style.horizontal];
  if (style.vertical !== undefined) target.verticalAlignment = vertical[style.vertical];
  if (style.wrap !== undefined) target.wrapText = style.wrap;
  if (style.indent !== undefined) {
    // Excel indents only what is aligned left.
    target.horizontalAlignment = horizontal[style.horizontal ?? "left"];
    target.indentLevel = style.indent;
  }
  if (!style.border) return;
  for (const edge of edges) {
    const border = target.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
    border.color = "#000000";
  }
}

function putCells(sheet: Excel.Worksheet, content: SheetContent): void {
  if (content.rows.length === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, content.rows.length, width(content));
  // The contents first: in a cell of the format "@" the apostrophe of a text might become a character.
  range.formulas = grid(content, "", entry);
  range.numberFormat = grid(content, "General", (cell) => cell.style?.numberFormat ?? "General");
  for (const [row, { cells }] of content.rows.entries()) {
    for (const cell of cells) {
      if (!cell.link) continue;
      const documentReference = `${quotedSheet(cell.link.sheet)}!${cell.link.address}`;
      sheet.getRange(addressOf({ row, column: cell.column })).hyperlink = { documentReference };
    }
  }
}

function putLook(sheet: Excel.Worksheet, content: SheetContent): void {
  for (const { style, addresses } of areasByStyle(content)) {
    for (const address of addresses) format(sheet.getRanges(address).format, style);
  }
  for (const [row, { cells, height }] of content.rows.entries()) {
    for (const cell of cells) {
      if (isMerged(cell)) sheet.getRange(areaAddress(mergedArea(row, cell))).merge(false);
    }
    if (height !== undefined) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = Math.min(height, highestRow);
    }
  }
  for (const [column, characters] of content.columnWidths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth =
      Math.round(characters * pixelsPerCharacter) * pointsPerPixel;
  }
}

function putPage(sheet: Excel.Worksheet, { page }: SheetContent): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.topMargin = page.margins.top * pointsPerMillimetre;
  layout.bottomMargin = page.margins.bottom * pointsPerMillimetre;
  layout.leftMargin = page.margins.left * pointsPerMillimetre;
  layout.rightMargin = page.margins.right * pointsPerMillimetre;
  layout.headerMargin = headDistance(page.margins.top) * pointsPerMillimetre;
  layout.footerMargin = headDistance(page.margins.bottom) * pointsPerMillimetre;
  layout.firstPageNumber = 1;
  const { pagesWide = 1 } = page;
  layout.zoom = { horizontalFitToPages: pagesWide };
  if (pagesWide > 1) layout.printOrder = "OverThenDown";
  putHeads(layout.headersFooters, page);
  for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(addressOf({ row, column: 0 }));
  const [rows, columns] = [printedRows(page), printedColumns(page)];
  if (rows !== null) layout.setPrintTitleRows(rows);
  if (columns !== null) layout.setPrintTitleColumns(columns);
}

/** The extra that a failure is about, or null: a page set-up is refused where no printer is installed. */
export function extraOf(location: string | null): Extra | null {
  if (location === null) return null;
  if (/^(PageLayout|PageBreak|HeaderFooter|HeadersFooters)/i.test(location)) return "page";
  return /^(Chart|Worksheet\.charts)/i.test(location) ? "charts" : null;
}

function putHeads(heads: Excel.HeaderFooterGroup, { runningHead = "", footer }: SheetContent["page"]): void {
  if (footer !== "") heads.defaultForAllPages.centerFooter = footer;
  if (runningHead === "") return;
  heads.state = "FirstAndDefault";
  heads.defaultForAllPages.centerHeader = runningHead;
  if (footer !== "") heads.firstPage.centerFooter = footer;
}

/** What a host may refuse of a sheet; the rest is written without it. */
export type Extra = "page" | "charts";

/** Writes a sheet that was just added, in bulk. */
export function writeSheet(sheet: Excel.Worksheet, content: SheetContent, without: ReadonlySet<Extra>): void {
  putCells(sheet, content);
  putLook(sheet, content);
  putValidations(sheet, content.validations ?? []);
  if (content.frozenRows !== undefined && content.frozenRows > 0)
    sheet.freezePanes.freezeRows(content.frozenRows);
  if (!without.has("page")) putPage(sheet, content);
  if (!without.has("charts")) putCharts(sheet, content.charts ?? []);
}

/** The part of a sheet that we write; null = nothing. */
export function writtenArea(content: SheetContent): Area | null {
  if (content.rows.length === 0) return null;
  return { top: 0, left: 0, bottom: content.rows.length - 1, right: width(content) - 1 };
}

/** What the cells of that part hold once it is written; what a formula gives is Excel's to compute. */
export function intendedContents(content: SheetContent): Omit<HeldContent, "type">[][] {
  return grid(content, { value: null, formula: null }, ({ value, formula }) => ({
    value: typeof value === "string" ? storableText(value) || null : value,
    formula: formula ?? null,
  }));
}
