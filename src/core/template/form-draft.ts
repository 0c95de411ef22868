import { type Area, addressOf } from "../address";
import type { FieldId } from "../form/fields";
import type { CellStyle, ContentCell, ContentRow } from "../sheet-content";
import type { CellValue } from "../snapshot";

/** 宋体 12, bordered, wrapped: every cell of such a form. */
export const centred: CellStyle = {
  font: "宋体",
  size: 12,
  border: true,
  wrap: true,
  horizontal: "center",
  vertical: "center",
};
export const leftAligned: CellStyle = { ...centred, horizontal: "left" };
export const heading: CellStyle = {
  font: "宋体",
  size: 18,
  bold: true,
  horizontal: "center",
  vertical: "center",
};
export const money: CellStyle = { ...centred, numberFormat: "0.00" };
export const points: CellStyle = { ...centred, numberFormat: "0.00" };
export const percent: CellStyle = { ...centred, numberFormat: "0.00%" };

/** How a cell is put besides its value. */
interface Putting {
  /** Columns it is merged over (default 1). */
  readonly across?: number;
  /** Rows it is merged over (default 1). */
  readonly down?: number;
  readonly style?: CellStyle;
  /** The field that is filled in here. */
  readonly holds?: FieldId;
}

/** A formula with its "=" and what it gives while the form is blank. */
export interface BlankFormula {
  readonly formula: string;
  readonly result: CellValue;
}

interface Line {
  readonly height: number;
  readonly cells: ContentCell[];
}

/** A form while it is laid out from the first row down. */
export class FormDraft {
  private readonly lines: Line[] = [];
  private readonly fields = new Map<FieldId, Area>();

  /** The row that is being laid out. */
  get row(): number {
    return this.lines.length - 1;
  }

  /** Begins the next row, so high (points). */
  nextRow(height: number): void {
    this.lines.push({ height, cells: [] });
  }

  put(
    column: number,
    value: CellValue,
    { across = 1, down = 1, style = centred, holds }: Putting = {},
  ): void {
    this.lines.at(-1)?.cells.push({
      column,
      value,
      style,
      ...(across > 1 ? { columnSpan: across } : {}),
      ...(down > 1 ? { rowSpan: down } : {}),
    });
    const area = { top: this.row, bottom: this.row + down - 1, left: column, right: column + across - 1 };
    if (holds !== undefined) this.fields.set(holds, area);
  }

  /** The cells of a field that was put. */
  areaOf(id: FieldId): Area {
    const area = this.fields.get(id);
    if (!area) throw new Error(`the form has no cell for ${id}`);
    return area;
  }

  /** A1 address of a field that was put. */
  addressOf(id: FieldId): string {
    const { top, left } = this.areaOf(id);
    return addressOf({ row: top, column: left });
  }

  has(id: FieldId): boolean {
    return this.fields.has(id);
  }

  /** The rows, with formulas in the cells of some fields. */
  rows(formulas: ReadonlyMap<FieldId, BlankFormula>): ContentRow[] {
    const byPlace = new Map([...formulas].map(([id, formula]) => [this.addressOf(id), formula]));
    return this.lines.map(({ height, cells }, row) => ({
      height,
      cells: cells.map((cell): ContentCell => {
        const blank = byPlace.get(addressOf({ row, column: cell.column }));
        return blank ? { ...cell, value: blank.result, formula: blank.formula } : cell;
      }),
    }));
  }
}
