import type { Area } from "../../../src/core/address";
import type { CellStyle } from "../../../src/core/sheet-content";
import type { CellValue } from "../../../src/core/snapshot";
import type { DataId, DesignCell, SheetDesign } from "./design";
import { fittedRowHeights } from "./row-heights";

/** How a cell is put into a draft besides its value. */
export interface Putting {
  /** Columns it is merged over (default 1). */
  readonly across?: number;
  /** Rows it is merged over (default 1). */
  readonly down?: number;
  readonly style?: CellStyle;
  readonly holds?: DataId;
}

/** 宋体 12, bordered, wrapped: every cell of such a form. */
export const bodyStyle: CellStyle = {
  font: "宋体",
  size: 12,
  border: true,
  wrap: true,
  horizontal: "center",
  vertical: "center",
};

export const leftStyle: CellStyle = { ...bodyStyle, horizontal: "left" };

export const titleStyle: CellStyle = {
  font: "宋体",
  size: 18,
  bold: true,
  horizontal: "center",
  vertical: "center",
};

/** A sheet while it is laid out from the first row down. */
export class Draft {
  private readonly cells: DesignCell[] = [];
  private readonly merges: Area[] = [];
  /** The row that is being filled. */
  row = 0;

  /** Puts a cell into the current row, merged if it spans. */
  put(
    column: number,
    value: CellValue,
    { across = 1, down = 1, style = bodyStyle, holds }: Putting = {},
  ): void {
    this.cells.push({ row: this.row, column, value, style, ...(holds === undefined ? {} : { holds }) });
    if (across > 1 || down > 1) {
      this.merges.push({
        top: this.row,
        left: column,
        bottom: this.row + down - 1,
        right: column + across - 1,
      });
    }
  }

  /** The finished sheet, its rows as high as their texts need. */
  design(name: string, columnWidths: readonly number[], print: SheetDesign["print"]): SheetDesign {
    return {
      name,
      cells: this.cells,
      merges: this.merges,
      columnWidths,
      rowHeights: fittedRowHeights(this.cells, this.merges, columnWidths),
      hiddenRows: [],
      hiddenColumns: [],
      print,
    };
  }
}
