import { BooleanNumber } from "@univerjs/core";
import type { ICellData, IStyleData, Nullable, Styles, Workbook, Worksheet } from "@univerjs/core";
import type { Area } from "../../core/address";
import type { CellType, CellValue, SheetSnapshot, Snapshot } from "../../core/snapshot";
import { usedArea } from "../../xlsx/sheet-snapshot";
import type { CellEntry, Look } from "../grid-contents";
import { areaOfRange } from "./areas";
import { entryOf } from "./cell-entry";
import { isProtected } from "./cell-notes";

/** Everything the core wants to know of the workbook in the grid. */
export function gridSnapshot(workbook: Workbook): Snapshot {
  return { sheets: workbook.getSheets().map((sheet) => sheetSnapshot(sheet, workbook.getStyles())) };
}

/** A cell's style, whether the grid keeps it by its name or in the cell. */
export function styleOf(cell: Nullable<ICellData>, styles: Styles): Nullable<IStyleData> {
  return cell ? styles.getStyleByCell(cell) : null;
}

export function lookOf(style: Nullable<IStyleData>): Look {
  return { numberFormat: style?.n?.pattern ?? "General", fill: fillOf(style?.bg?.rgb) };
}

/** Fills chosen in the grid's own palette come as rgb(…). */
function fillOf(color: Nullable<string>): string | null {
  if (!color) return null;
  const hex = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  if (hex !== undefined) return hex.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color)?.slice(1, 4);
  return parts
    ? parts.map((part) => Number(part).toString(16).padStart(2, "0").toUpperCase()).join("")
    : null;
}

/** Whether a cell vanished into a merged area. */
export function mergeOver(sheet: Worksheet, row: number, column: number): Area | null {
  const merge = sheet.getMergedCell(row, column);
  if (!merge || (merge.startRow === row && merge.startColumn === column)) return null;
  return areaOfRange(merge);
}

interface Found extends CellEntry {
  readonly row: number;
  readonly column: number;
}

function foundOn(sheet: Worksheet): Found[] {
  const found: Found[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const entry = entryOf(cell);
    if (entry.value === null && entry.formula === null) return;
    if (mergeOver(sheet, row, column) === null) found.push({ ...entry, row, column });
  });
  return found;
}

function sheetSnapshot(sheet: Worksheet, styles: Styles): SheetSnapshot {
  const found = foundOn(sheet);
  const area = usedArea(found) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const grid = <T>(value: (row: number, column: number) => T) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, y) =>
      Array.from({ length: area.right - area.left + 1 }, (_unused, x) => value(area.top + y, area.left + x)),
    );
  const values = grid<CellValue>(() => null);
  const types = grid<CellType>(() => "empty");
  const formulas = grid<string | null>(() => null);
  for (const { row, column, value, type, formula } of found) {
    const [y, x] = [row - area.top, column - area.left];
    const [valueRow, typeRow, formulaRow] = [values[y], types[y], formulas[y]];
    if (!valueRow || !typeRow || !formulaRow || column > area.right) continue;
    valueRow[x] = value;
    typeRow[x] = type;
    formulaRow[x] = formula;
  }
  const cells = sheet.getCellMatrix();
  return {
    name: sheet.getName(),
    hidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
    protected: isProtected(sheet),
    origin: { row: area.top, column: area.left },
    values,
    types,
    formulas,
    numberFormats: grid((row, column) => lookOf(styleOf(cells.getValue(row, column), styles)).numberFormat),
    merges: sheet.getMergeData().map(areaOfRange),
    hiddenRows: hiddenIn(sheet.getRowManager().getRowData()),
    hiddenColumns: hiddenIn(sheet.getColumnManager().getColumnData()),
  };
}

function hiddenIn(lines: Readonly<Record<number, { readonly hd?: BooleanNumber } | undefined>>): number[] {
  return Object.entries(lines)
    .filter(([, line]) => line?.hd === BooleanNumber.TRUE)
    .map(([index]) => Number(index))
    .sort((one, other) => one - other);
}
