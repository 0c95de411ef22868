import { addressOf, areaAddress, quotedSheet } from "../core/address";
import { headDistance, isMerged, mergedArea } from "../core/sheet-content";
import type { CellStyle, ContentCell, ContentRow, SheetContent } from "../core/sheet-content";
import { highestRow, lastColumn } from "../core/sheet-size";
import { storableText } from "../core/storable-text";
import { encodedText } from "./cell-text";
import { validationsXml } from "./validations-xml";
import { escapedAttribute, escapedText, xmlDeclaration } from "./xml";

function cellXml(address: string, style: number, cell: ContentCell): string {
  const start = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  const formula = cell.formula === undefined ? "" : `<f>${escapedText(cell.formula.slice(1))}</f>`;
  const { value } = cell;
  if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  const text = escapedText(encodedText(storableText(value ?? "")));
  if (formula !== "") return `${start} t="str">${formula}<v>${text}</v></c>`;
  if (text === "") return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The cells of each row, those that are merged away too: they get the style of their merge, or its border would have gaps. */
function allCells(content: SheetContent): ContentCell[][] {
  const rows = content.rows.map((): ContentCell[] => []);
  for (const [index, { cells }] of content.rows.entries()) {
    for (const cell of cells) {
      const { top, bottom, left, right } = mergedArea(index, cell);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const isFirst = row === top && column === left;
          const covered = { column, value: null, ...(cell.style ? { style: cell.style } : {}) };
          rows[row]?.push(isFirst ? cell : covered);
        }
      }
    }
  }
  return rows;
}

/** One row; its cells in any order, each once. */
export function rowXml(
  index: number,
  { height }: ContentRow,
  cells: readonly ContentCell[],
  style: (style: CellStyle) => number,
): string {
  const written = [...cells]
    .sort((one, other) => one.column - other.column)
    .map((cell) =>
      cellXml(addressOf({ row: index, column: cell.column }), cell.style ? style(cell.style) : 0, cell),
    );
  const high = height === undefined ? "" : ` ht="${Math.min(height, highestRow)}" customHeight="1"`;
  return `<row r="${index + 1}"${high}>${written.join("")}</row>`;
}

function rowsXml(content: SheetContent, style: (style: CellStyle) => number): string {
  const cells = allCells(content);
  return content.rows.map((row, index) => rowXml(index, row, cells[index] ?? [], style)).join("");
}

function mergesXml(content: SheetContent): string {
  const merges = content.rows.flatMap((row, index) =>
    row.cells.filter(isMerged).map((cell) => `<mergeCell ref="${areaAddress(mergedArea(index, cell))}"/>`),
  );
  return merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`;
}

function linksXml(content: SheetContent): string {
  const links = content.rows.flatMap((row, index) =>
    row.cells.flatMap(({ column, link }) => {
      if (!link) return [];
      const location = escapedAttribute(`${quotedSheet(link.sheet)}!${link.address}`);
      return [`<hyperlink ref="${addressOf({ row: index, column })}" location="${location}"/>`];
    }),
  );
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function viewsXml(frozenRows: number): string {
  if (frozenRows === 0) return `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`;
  const corner = addressOf({ row: frozenRows, column: 0 });
  return (
    `<sheetViews><sheetView workbookViewId="0">` +
    `<pane ySplit="${frozenRows}" topLeftCell="${corner}" activePane="bottomLeft" state="frozen"/>` +
    `<selection pane="bottomLeft" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join("")}</cols>`;
}

function inches(millimetres: number): string {
  return String(Math.round((millimetres / 25.4) * 1e4) / 1e4);
}

function pageXml({ page }: SheetContent): string {
  const { pagesWide = 1 } = page;
  const { top, bottom, left, right } = page.margins;
  const order = pagesWide > 1 ? ` pageOrder="overThenDown"` : "";
  const heads = `header="${inches(headDistance(top))}" footer="${inches(headDistance(bottom))}"`;
  return (
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" ${heads}/>` +
    `<pageSetup paperSize="9" firstPageNumber="1"${order} orientation="${page.orientation}" useFirstPageNumber="1" fitToWidth="${pagesWide}" fitToHeight="0"/>` +
    headsXml(page) +
    breaksXml(page)
  );
}

function headsXml({ runningHead = "", footer }: SheetContent["page"]): string {
  const centred = (name: string, text: string) =>
    text === "" ? "" : `<${name}>${escapedText(`&C${text}`)}</${name}>`;
  const foot = centred("oddFooter", footer);
  if (runningHead === "") return foot === "" ? "" : `<headerFooter>${foot}</headerFooter>`;
  return `<headerFooter differentFirst="1">${centred("oddHeader", runningHead)}${foot}${centred("firstFooter", footer)}</headerFooter>`;
}

/** A break is counted by the row above it. */
function breaksXml({ breaks = [] }: SheetContent["page"]): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk id="${row}" max="${lastColumn}" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each.join("")}</rowBreaks>`;
}

function dimension(content: SheetContent): string {
  const right = content.rows
    .flatMap((row) => row.cells)
    .reduce((last, cell) => Math.max(last, mergedArea(0, cell).right), 0);
  return areaAddress({ top: 0, left: 0, bottom: Math.max(0, content.rows.length - 1), right });
}

/**
 * A whole worksheet part: A4, fitted to the width of its pages, elements in the order the schema wants.
 * @param drawing The element that names what lies over the cells, or "".
 */
export function sheetXml(
  content: SheetContent,
  namespace: string,
  style: (style: CellStyle) => number,
  drawing: string,
): string {
  return (
    `${xmlDeclaration}<worksheet xmlns="${namespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${dimension(content)}"/>` +
    viewsXml(content.frozenRows ?? 0) +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    columnsXml(content.columnWidths) +
    `<sheetData>${rowsXml(content, style)}</sheetData>` +
    mergesXml(content) +
    validationsXml(content.validations ?? []) +
    linksXml(content) +
    pageXml(content) +
    drawing +
    `</worksheet>`
  );
}
