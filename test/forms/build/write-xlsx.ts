import { createRequire } from "node:module";
import { join } from "node:path";
import { init, type Style } from "excelize-wasm";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { addressOf, columnLetters } from "../../../src/core/address";
import type { CellStyle } from "../../../src/core/sheet-content";
import { errorTexts, type DesignCell, type SheetDesign } from "./design";

type Excelize = Awaited<ReturnType<typeof init>>;
type ExcelizeFile = ReturnType<Excelize["NewFile"]>;

/** The one moment that all files and their properties carry, so that the same design always gives the same bytes. */
const moment = { local: new Date(2025, 3, 10, 9, 0, 0), text: "2025-04-10T01:00:00Z" };

let loading: Promise<Excelize> | null = null;

/** excelize, loaded once: it takes seconds. */
function excelize(): Promise<Excelize> {
  const resolver = createRequire(join(process.cwd(), "package.json"));
  loading ??= init(resolver.resolve("excelize-wasm/excelize.wasm.gz"));
  return loading;
}

/** excelize answers every call with an error text or null. */
function succeeded<Result extends { readonly error: string | null }>(result: Result): Result {
  if (result.error !== null) throw new Error(result.error);
  return result;
}

function excelizeStyle(style: CellStyle): Style {
  const sides = ["left", "right", "top", "bottom"];
  return {
    Font: { Family: style.font ?? "宋体", Size: style.size ?? 12, Bold: style.bold ?? false },
    ...(style.border ? { Border: sides.map((side) => ({ Type: side, Color: "000000", Style: 1 })) } : {}),
    Alignment: {
      Horizontal: style.horizontal ?? "left",
      Vertical: style.vertical ?? "center",
      WrapText: style.wrap ?? false,
    },
    ...(style.numberFormat === undefined || style.numberFormat === "General"
      ? {}
      : { CustomNumFmt: style.numberFormat }),
  };
}

/** Style numbers of a file, each style made once. */
function styleNumbers(file: ExcelizeFile): (style: CellStyle) => number {
  const numbers = new Map<string, number>();
  return (style) => {
    const key = JSON.stringify(style);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const made = succeeded(file.NewStyle(excelizeStyle(style))).style;
    numbers.set(key, made);
    return made;
  };
}

function writeCell(file: ExcelizeFile, sheet: string, cell: DesignCell): void {
  const address = addressOf(cell);
  if (cell.formula !== undefined) {
    // The cached value follows in withCachedValues: excelize keeps none of the right type.
    succeeded(file.SetCellFormula(sheet, address, cell.formula.replace(/^=/, "")));
    return;
  }
  if (cell.value === null) return;
  if (errorTexts.includes(cell.value)) {
    throw new Error(`${sheet}!${address}: an error value needs the formula that gives it`);
  }
  if (typeof cell.value === "string") succeeded(file.SetCellStr(sheet, address, cell.value));
  else succeeded(file.SetCellValue(sheet, address, cell.value));
}

function writeSheet(
  file: ExcelizeFile,
  design: SheetDesign,
  styleNumber: (style: CellStyle) => number,
): void {
  const { name } = design;
  for (const cell of design.cells) {
    writeCell(file, name, cell);
    const merge = design.merges.find((area) => area.top === cell.row && area.left === cell.column);
    // Excel draws the borders of a merged area from all its cells, so all of them get the style.
    const last = merge ? { row: merge.bottom, column: merge.right } : cell;
    if (cell.style) {
      succeeded(file.SetCellStyle(name, addressOf(cell), addressOf(last), styleNumber(cell.style)));
    }
    if (merge) succeeded(file.MergeCell(name, addressOf(cell), addressOf(last)));
  }
  design.columnWidths.forEach((width, column) => {
    succeeded(file.SetColWidth(name, columnLetters(column), columnLetters(column), width));
  });
  design.rowHeights.forEach((height, row) => {
    if (height !== null) succeeded(file.SetRowHeight(name, row + 1, height));
  });
  for (const row of design.hiddenRows) succeeded(file.SetRowVisible(name, row + 1, false));
  for (const column of design.hiddenColumns) {
    succeeded(file.SetColVisible(name, columnLetters(column), false));
  }
  const lastRow = Math.max(
    0,
    ...design.cells.map((cell) => cell.row),
    ...design.merges.map((area) => area.bottom),
  );
  const lastColumn = Math.max(
    0,
    ...design.cells.map((cell) => cell.column),
    ...design.merges.map((area) => area.right),
  );
  succeeded(file.SetSheetDimension(name, `A1:${addressOf({ row: lastRow, column: lastColumn })}`));

  const inches = design.print.margin / 25.4;
  const A4 = 9;
  succeeded(
    file.SetPageLayout(name, {
      Size: A4,
      Orientation: design.print.orientation,
      FitToWidth: 1,
      FitToHeight: 0,
    }),
  );
  succeeded(file.SetSheetProps(name, { FitToPage: true }));
  succeeded(
    file.SetPageMargins(name, {
      Left: inches,
      Right: inches,
      Top: inches,
      Bottom: inches,
      Horizontally: true,
    }),
  );
}

/** The type attribute and text of a formula cell's cached value. */
function cachedValue(cell: DesignCell): { readonly type: string; readonly text: string } {
  const { value } = cell;
  if (typeof value === "number") return { type: "", text: String(value) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  const text = (value ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return { type: errorTexts.includes(value) ? ' t="e"' : ' t="str"', text };
}

/** A sheet's XML in which every formula cell has its cached value, as Excel saves it. */
function withCachedValues(xml: string, design: SheetDesign): string {
  return design.cells
    .filter((cell) => cell.formula !== undefined)
    .reduce((text, cell) => {
      const written = new RegExp(`(<c r="${addressOf(cell)}"(?: s="\\d+")?)[^>]*>(<f>[^<]*</f>)[^/]*</c>`);
      if (!written.test(text)) throw new Error(`${design.name}!${addressOf(cell)} is not a formula cell`);
      const { type, text: cached } = cachedValue(cell);
      return text.replace(written, (_all, start: string, formula: string) => {
        return `${start}${type}>${formula}<v>${cached}</v></c>`;
      });
    }, xml);
}

/** The package with excelize's parts corrected, in a fixed order and with fixed times. */
function repacked(bytes: Uint8Array, designs: readonly SheetDesign[]): Uint8Array {
  const parts = unzipSync(bytes);
  designs.forEach((design, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const part = parts[path];
    if (!part) throw new Error(`excelize wrote no ${path}`);
    parts[path] = strToU8(withCachedValues(strFromU8(part), design));
  });
  const ordered: Zippable = {};
  for (const path of Object.keys(parts).sort()) {
    const part = parts[path];
    if (part) ordered[path] = [part, { mtime: moment.local, level: 6 }];
  }
  return zipSync(ordered);
}

/** The designs as the bytes of an .xlsx file, in tab order; the same designs always give the same bytes. */
export async function xlsxOf(designs: readonly SheetDesign[]): Promise<Uint8Array> {
  const { NewFile } = await excelize();
  const file = NewFile();
  designs.forEach((design, index) => {
    if (index === 0) succeeded(file.SetSheetName("Sheet1", design.name));
    else succeeded(file.NewSheet(design.name));
  });
  succeeded(file.SetDefaultFont("宋体"));
  const styleNumber = styleNumbers(file);
  for (const design of designs) writeSheet(file, design, styleNumber);
  succeeded(
    file.SetDocProps({ Creator: "预算单位", Created: moment.text, Modified: moment.text, Language: "zh-CN" }),
  );
  // excelize declares the bytes as a DOM type, which a program for Node does not have.
  const written: { readonly buffer: unknown } = succeeded(file.WriteToBuffer());
  if (!(written.buffer instanceof Uint8Array)) throw new Error("excelize wrote no bytes");
  return repacked(written.buffer, designs);
}
