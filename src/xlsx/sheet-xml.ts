import { addressOf, areaAddress, quotedSheet } from "../core/address";
import type { CellStyle, ContentCell, SheetContent } from "../core/sheet-content";
import { encodedText, storableText } from "./cell-text";
import { escapedAttribute, escapedText } from "./xml";

/** Excel takes no row higher than this, in points. */
const highestRow = 409;

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

/** A row's cells; a merged cell's neighbours get its style too, or its border would have gaps. */
function rowXml(content: SheetContent, index: number, style: (style: CellStyle) => number): string {
  const row = content.rows[index];
  if (!row) return "";
  const cells = [...row.cells].sort((one, other) => one.column - other.column);
  const written = cells.map((cell) => {
    const number = cell.style ? style(cell.style) : 0;
    const span = Array.from({ length: (cell.columnSpan ?? 1) - 1 }, (_, offset) => {
      const address = addressOf({ row: index, column: cell.column + offset + 1 });
      return cellXml(address, number, { column: cell.column, value: null });
    });
    return cellXml(addressOf({ row: index, column: cell.column }), number, cell) + span.join("");
  });
  const height = row.height === undefined ? "" : ` ht="${Math.min(row.height, highestRow)}" customHeight="1"`;
  return `<row r="${index + 1}"${height}>${written.join("")}</row>`;
}

function mergesXml(content: SheetContent): string {
  const merges = content.rows.flatMap((row, index) =>
    row.cells
      .filter((cell) => (cell.columnSpan ?? 1) > 1)
      .map((cell) => {
        const right = cell.column + (cell.columnSpan ?? 1) - 1;
        const area = areaAddress({ top: index, bottom: index, left: cell.column, right });
        return `<mergeCell ref="${area}"/>`;
      }),
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
  const { top, bottom, left, right } = page.margins;
  const headings = `header="0.3" footer="0.3"`;
  const footer = escapedText(`&C${page.footer}`);
  return (
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" ${headings}/>` +
    `<pageSetup paperSize="9" firstPageNumber="1" orientation="${page.orientation}" useFirstPageNumber="1" fitToWidth="1" fitToHeight="0"/>` +
    (page.footer === "" ? "" : `<headerFooter><oddFooter>${footer}</oddFooter></headerFooter>`)
  );
}

function dimension(content: SheetContent): string {
  const right = content.rows
    .flatMap((row) => row.cells)
    .reduce((last, cell) => Math.max(last, cell.column + (cell.columnSpan ?? 1) - 1), 0);
  return areaAddress({ top: 0, left: 0, bottom: Math.max(0, content.rows.length - 1), right });
}

/** A whole worksheet part: A4, as wide as one page, elements in the order the schema wants. */
export function sheetXml(
  content: SheetContent,
  namespace: string,
  style: (style: CellStyle) => number,
): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${dimension(content)}"/>` +
    viewsXml(content.frozenRows ?? 0) +
    `<sheetFormatPr defaultRowHeight="15"/>` +
    columnsXml(content.columnWidths) +
    `<sheetData>${content.rows.map((_, index) => rowXml(content, index, style)).join("")}</sheetData>` +
    mergesXml(content) +
    linksXml(content) +
    pageXml(content) +
    `</worksheet>`
  );
}
