import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { areaAddress, contains } from "../../core/address";
import type { Area } from "../../core/address";
import type { SheetSnapshot } from "../../core/snapshot";
import type { SheetTable } from "../../xlsx/tables";
import { isOn, wholeNumber } from "../../xlsx/xml-elements";
import type { Worksheet } from "../../xlsx/worksheet";
import { customOf } from "./cell-notes";
import { valueData } from "./cell-entry";

/** The part of a sheet that the grid gets cells for: what the file lists and what is merged, from A1 on. */
export function heldArea(sheet: Worksheet, { origin, values }: SheetSnapshot): Area {
  let bottom = origin.row + values.length - 1;
  let right = origin.column + (values[0]?.length ?? 0) - 1;
  for (const { index, cells } of sheet.rows.values()) {
    if (cells.size > 0) bottom = Math.max(bottom, index);
    for (const column of cells.keys()) right = Math.max(right, column);
  }
  for (const merge of sheet.merges) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return { top: 0, left: 0, bottom, right };
}

/** What is asked about every style number of the cells. */
export interface StyleFacts {
  readonly unlocked: (style: number) => boolean;
}

/** The cells of a sheet: what the core reads in them, in the look that the file gives them. */
export function cellData(
  sheet: Worksheet,
  snapshot: SheetSnapshot,
  tables: readonly SheetTable[],
  facts: StyleFacts,
): IObjectMatrixPrimitiveType<ICellData> {
  const area = heldArea(sheet, snapshot);
  const columnStyles = stylesOfColumns(sheet, area.right);
  const hasColumnStyles = columnStyles.some((style) => style !== 0);
  const data: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row <= area.bottom; row++) {
    const line = sheet.rows.get(row);
    if (!line && !hasColumnStyles) continue;
    const ofRow = line && isOn(line.element, "customFormat") ? (wholeNumber(line.element, "s") ?? 0) : null;
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column <= area.right; column++) {
      const element = line?.cells.get(column);
      const style = element ? (wholeNumber(element, "s") ?? 0) : (ofRow ?? columnStyles[column] ?? 0);
      const cell: ICellData = {
        ...(style === 0 ? {} : { s: String(style) }),
        ...entryData(snapshot, row, column),
        ...(snapshot.protected && facts.unlocked(style) ? customOf({ unlocked: true }) : {}),
      };
      if (Object.keys(cell).length > 0) cells[column] = cell;
    }
    if (Object.keys(cells).length > 0) data[row] = cells;
  }
  noteFixed(data, sheet, tables);
  return data;
}

function stylesOfColumns(sheet: Worksheet, last: number): number[] {
  const styles = new Array<number>(last + 1).fill(0);
  for (const { first, last: end, element } of sheet.columnDefinitions()) {
    styles.fill(wholeNumber(element, "style") ?? 0, first, end + 1);
  }
  return styles;
}

function entryData(
  { origin, values, types, formulas }: SheetSnapshot,
  row: number,
  column: number,
): ICellData {
  const [y, x] = [row - origin.row, column - origin.column];
  const value = values[y]?.[x] ?? null;
  const formula = formulas[y]?.[x] ?? null;
  return {
    ...(value === null ? {} : valueData(value, formula !== null || types[y]?.[x] === "error")),
    ...(formula === null ? {} : { f: formula }),
  };
}

/** Notes the cells that cannot be edited alone, in words like those of the file's own port. */
function noteFixed(
  data: Record<number, Record<number, ICellData>>,
  sheet: Worksheet,
  tables: readonly SheetTable[],
): void {
  const fix = (area: Area, fixed: string) => {
    for (const [row, cells] of Object.entries(data)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (contains(area, Number(row), Number(column))) Object.assign(cell, customOf({ fixed }));
      }
    }
  };
  for (const { area } of sheet.arrays) {
    fix(area, `属于数组公式 ${areaAddress(area)}，不能单独改写，请先在 Excel 中清除该数组公式`);
  }
  for (const { name, area, hasHeader } of tables) {
    if (!hasHeader) continue;
    const header = { ...area, bottom: area.top };
    fix(header, `是表格“${name}”的标题，改写会使文件无法打开，请在 Excel 中修改`);
  }
}
