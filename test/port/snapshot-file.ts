import { addressOf, areaAddress } from "../../src/core/address";
import type { SheetSnapshot, Snapshot } from "../../src/core/snapshot";
import { handmade } from "../xlsx/handmade";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

function cellXml(sheet: SheetSnapshot, y: number, x: number, style: number): string {
  const address = addressOf({ row: sheet.origin.row + y, column: sheet.origin.column + x });
  const value = sheet.values[y]?.[x] ?? null;
  const formula = sheet.formulas[y]?.[x] ?? null;
  const inside = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  const start = `<c r="${address}" s="${style}"`;
  if (value === null) return formula === null && style === 0 ? "" : `${start}>${inside}</c>`;
  if (typeof value === "number") return `${start}>${inside}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${inside}<v>${value ? 1 : 0}</v></c>`;
  const type = sheet.types[y]?.[x] === "error" ? "e" : "str";
  return `${start} t="${type}">${inside}<v>${escaped(value)}</v></c>`;
}

function sheetXml(sheet: SheetSnapshot, styleOf: (format: string) => number): string {
  const rows = sheet.values.map((line, y) => {
    const row = sheet.origin.row + y;
    const cells = line.map((_, x) => cellXml(sheet, y, x, styleOf(sheet.numberFormats[y]?.[x] ?? "General")));
    const hidden = sheet.hiddenRows.includes(row) ? ` hidden="1"` : "";
    return `<row r="${row + 1}"${hidden}>${cells.join("")}</row>`;
  });
  const columns = sheet.hiddenColumns.map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return (
    (columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`) +
    `<sheetData>${rows.join("")}</sheetData>` +
    (sheet.protected ? `<sheetProtection sheet="1"/>` : "") +
    (merges.length === 0 ? "" : `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`)
  );
}

/** A file that holds what a snapshot shows. */
export function fileOf(snapshot: Snapshot): Uint8Array {
  const formats = [
    ...new Set(["General", ...snapshot.sheets.flatMap((sheet) => sheet.numberFormats.flat())]),
  ];
  const codes = formats.map(
    (code, index) =>
      `<numFmt numFmtId="${index + 170}" formatCode="${escaped(code).replaceAll('"', "&quot;")}"/>`,
  );
  const xfs = formats.map(
    (code, index) =>
      `<xf numFmtId="${code === "General" ? 0 : index + 170}" fontId="0" fillId="0" borderId="0"/>`,
  );
  const styles =
    `<numFmts count="${codes.length}">${codes.join("")}</numFmts><fonts count="1"><font><sz val="11"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border/></borders><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`;
  return handmade({
    sheets: snapshot.sheets.map((sheet) => ({
      name: sheet.name,
      xml: sheetXml(sheet, (code) => Math.max(0, formats.indexOf(code))),
      ...(sheet.hidden ? { state: "hidden" } : {}),
    })),
    styles,
  });
}
