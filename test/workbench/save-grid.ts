import { placeOf } from "../../src/core/address";
import type { CellType, CellValue, SheetSnapshot, Snapshot } from "../../src/core/snapshot";
import type { GridContents } from "../../src/workbench/grid-contents";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { excelize } from "../xlsx/excelize";

/** What a test puts into a cell: a value, or a formula with its result. */
export type Put = CellValue | { readonly formula: string; readonly result: CellValue };

function typeOf(value: CellValue): CellType {
  if (value === null) return "empty";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return /^#[A-Z/0!?]+$/.test(value) ? "error" : "text";
}

/** A sheet with some cells changed, by their addresses. */
export function changedSheet(sheet: SheetSnapshot, cells: Readonly<Record<string, Put>>): SheetSnapshot {
  const places = Object.entries(cells).map(([address, put]) => {
    const place = placeOf(address);
    if (!place) throw new Error(address);
    return { ...place, put };
  });
  const { origin } = sheet;
  const width = sheet.values[0]?.length ?? 0;
  const last = { row: origin.row + sheet.values.length - 1, column: origin.column + width - 1 };
  const corners = [...(width === 0 ? [] : [origin, last]), ...places];
  const rows = corners.map(({ row }) => row);
  const columns = corners.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [bottom, right] = [Math.max(...rows), Math.max(...columns)];
  const grid = <T>(old: readonly (readonly T[])[], empty: T, changed: (put: Put) => T) =>
    Array.from({ length: bottom - top + 1 }, (_, y) =>
      Array.from({ length: right - left + 1 }, (_unused, x) => {
        const put = places.find(({ row, column }) => row === top + y && column === left + x);
        return put ? changed(put.put) : (old[top + y - origin.row]?.[left + x - origin.column] ?? empty);
      }),
    );
  const valueOf = (put: Put) => (typeof put === "object" && put !== null ? put.result : put);
  return {
    ...sheet,
    origin: { row: top, column: left },
    values: grid(sheet.values, null, valueOf),
    types: grid(sheet.types, "empty", (put) => typeOf(valueOf(put))),
    formulas: grid(sheet.formulas, null, (put) =>
      typeof put === "object" && put !== null ? put.formula : null,
    ),
    numberFormats: grid(sheet.numberFormats, "General", () => "General"),
  };
}

/** A snapshot with some cells of one sheet changed. */
export function changed(snapshot: Snapshot, name: string, cells: Readonly<Record<string, Put>>): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? changedSheet(sheet, cells) : sheet)),
  };
}

/** A grid that holds what a file holds, or what is given instead. */
export function gridOf(bytes: Uint8Array, other: Partial<GridContents> = {}): GridContents {
  return { snapshot: openXlsx(bytes).snapshot(), looks: new Map(), structure: [], state: null, ...other };
}

export function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

type Book = ReturnType<Awaited<ReturnType<typeof excelize>>["OpenReader"]>;

/** A file changed by excelize: what rows and columns that come and go do to cells and formulas, judged by others. */
export async function byExcelize(bytes: Uint8Array, change: (book: Book) => void): Promise<Uint8Array> {
  const book = (await excelize()).OpenReader(bytes, {});
  if (book.error !== null) throw new Error(book.error);
  change(book);
  const written: { readonly buffer: unknown; readonly error: string | null } = book.WriteToBuffer();
  if (written.error !== null) throw new Error(written.error);
  return new Uint8Array(written.buffer as ArrayLike<number>);
}
