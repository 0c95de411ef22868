import { BooleanNumber } from "@univerjs/core";
import type { IColumnData, IFreeze, IObjectArrayPrimitiveType, IRowData } from "@univerjs/core";
import { placeOf } from "../../core/address";
import type { SheetSnapshot } from "../../core/snapshot";
import type { XmlElement } from "../../xlsx/xml";
import { childElement, isOn } from "../../xlsx/xml-elements";
import type { Worksheet } from "../../xlsx/worksheet";
import { columnPixels, defaultColumnPixels, defaultRowPixels, rowPixels } from "./sizes";

/** The sizes of a sheet where it does not give others. */
export function defaultSizes(root: XmlElement): { defaultColumnWidth: number; defaultRowHeight: number } {
  const format = childElement(root, "sheetFormatPr");
  const width = Number(format?.getAttribute("defaultColWidth") ?? "0");
  const height = Number(format?.getAttribute("defaultRowHeight") ?? "0");
  return {
    defaultColumnWidth: width > 0 ? columnPixels(width) : defaultColumnPixels,
    defaultRowHeight: height > 0 ? rowPixels(height) : defaultRowPixels,
  };
}

/** Widths of columns; what lies beyond `count` columns is left out, but for the hidden ones, which are read again. */
export function columnData(
  sheet: Worksheet,
  { hiddenColumns }: SheetSnapshot,
  count: number,
): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, element } of sheet.columnDefinitions()) {
    const width = Number(element.getAttribute("width") ?? "0");
    if (!(width > 0)) continue;
    for (let column = first; column <= Math.min(last, count - 1); column++) {
      columns[column] = { w: columnPixels(width) };
    }
  }
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

/**
 * Heights of rows. One that the user did not set himself follows its content when that is edited; one without any height
 * gets none, so that the grid finds its own.
 */
export function rowData(
  sheet: Worksheet,
  { hiddenRows }: SheetSnapshot,
): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const { index, element } of sheet.rows.values()) {
    const height = Number(element.getAttribute("ht") ?? "0");
    if (!(height > 0)) continue;
    const h = rowPixels(height);
    rows[index] = isOn(element, "customHeight")
      ? { h, ia: BooleanNumber.FALSE }
      : { h, ah: h, ia: BooleanNumber.TRUE };
  }
  for (const row of hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

/** The rows and columns that stay in view; -1 as the grid says that there are none. */
export function frozen(rows: number, columns: number, first = { row: 0, column: 0 }): IFreeze {
  return {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? first.row + rows : -1,
    startColumn: columns > 0 ? first.column + columns : -1,
  };
}

/** What a sheet's view says: frozen panes and whether lines are drawn between cells. */
export function viewData(root: XmlElement): { freeze: IFreeze; showGridlines: BooleanNumber } {
  const views = childElement(root, "sheetViews");
  const view = views && childElement(views, "sheetView");
  const pane = view && childElement(view, "pane");
  const isFrozen = pane?.getAttribute("state")?.startsWith("frozen") === true;
  const split = (name: string) => (isFrozen ? Math.floor(Number(pane.getAttribute(name) ?? "0")) : 0);
  const first = placeOf(view?.getAttribute("topLeftCell") ?? "") ?? undefined;
  return {
    freeze: frozen(split("ySplit"), split("xSplit"), first),
    showGridlines: isOn(view, "showGridLines", true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}
