import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import type { ICellData, IColumnData, IRange, IRowData, IStyleData, IWorksheetData } from "@univerjs/core";
import { isMerged, mergedArea } from "../../core/sheet-content";
import type { CellStyle, ContentCell, SheetContent } from "../../core/sheet-content";
import { storableText } from "../../core/storable-text";
import { rangeOfArea } from "./areas";
import { valueData } from "./cell-entry";
import { frozen } from "./sheet-layout";
import { columnPixels, defaultColumnPixels, defaultRowPixels, rowPixels, shownSize } from "./sizes";
import { gridColor, indentData } from "./style-data";

const horizontals = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

const blackLine = { s: BorderStyleTypes.THIN, cl: gridColor("000000") };

/** A sheet that the pane writes, as the grid takes it. */
export function contentSheet(content: SheetContent, id: string): IWorksheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: Record<number, Partial<IRowData>> = {};
  const mergeData: IRange[] = [];
  let right = content.columnWidths.length - 1;
  for (const [row, { cells, height }] of content.rows.entries()) {
    if (height !== undefined) rowData[row] = { h: rowPixels(height), ia: BooleanNumber.FALSE };
    for (const cell of cells) {
      const area = mergedArea(row, cell);
      right = Math.max(right, area.right);
      for (let y = area.top; y <= area.bottom; y++) {
        for (let x = area.left; x <= area.right; x++) {
          // Merged-away cells carry the look, so that the lines around the area are closed.
          const isFirst = y === area.top && x === area.left;
          (cellData[y] ??= {})[x] = { ...styled(cell), ...(isFirst ? entryData(cell) : {}) };
        }
      }
      if (isMerged(cell)) mergeData.push(rangeOfArea(area));
    }
  }
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of content.columnWidths.entries())
    columnData[column] = { w: columnPixels(width) };
  return mergeWorksheetSnapshotWithDefault({
    id,
    name: content.name,
    cellData,
    rowData,
    columnData,
    mergeData,
    ...shownSize(content.rows.length - 1, right),
    defaultColumnWidth: defaultColumnPixels,
    defaultRowHeight: defaultRowPixels,
    freeze: frozen(content.frozenRows ?? 0, 0),
    hidden: BooleanNumber.FALSE,
    showGridlines: BooleanNumber.TRUE,
  });
}

function styled({ style }: ContentCell): ICellData {
  return style === undefined ? {} : { s: contentStyle(style) };
}

function entryData({ value, formula }: ContentCell): ICellData {
  const kept = typeof value === "string" ? storableText(value) || null : value;
  return {
    ...(kept === null ? {} : valueData(kept, formula !== undefined)),
    ...(formula === undefined ? {} : { f: formula }),
  };
}

function contentStyle(style: CellStyle): IStyleData {
  const horizontal = style.horizontal ?? (style.indent === undefined ? undefined : "left");
  const code = style.numberFormat ?? "General";
  return {
    ...(style.font === undefined ? {} : { ff: style.font }),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(style.color === undefined ? {} : { cl: gridColor(style.color) }),
    ...(style.fill === undefined ? {} : { bg: gridColor(style.fill) }),
    ...(style.border ? { bd: { t: blackLine, b: blackLine, l: blackLine, r: blackLine } } : {}),
    ...(code === "General" ? {} : { n: { pattern: code } }),
    ...(horizontal === undefined ? {} : { ht: horizontals[horizontal] }),
    vt: verticalOf(style),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(style.indent === undefined ? {} : { pd: indentData(style.indent, horizontal ?? "") }),
  };
}

function verticalOf({ vertical }: CellStyle): VerticalAlign {
  if (vertical === undefined) return VerticalAlign.BOTTOM;
  return vertical === "top" ? VerticalAlign.TOP : VerticalAlign.MIDDLE;
}
