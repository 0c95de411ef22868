import type { Area } from "../../../src/core/address";
import type { CellType, CellValue, SheetSnapshot } from "../../../src/core/snapshot";

/** A sheet typed out row by row from A1; null and "" are blank, texts beginning with # are errors. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  more: Partial<Pick<SheetSnapshot, "hidden" | "merges">> = {},
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, c) => (row[c] === "" ? null : (row[c] ?? null))),
  );
  return {
    name,
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values,
    types: values.map((row) => row.map(typeOf)),
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [] satisfies Area[],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  };
}

function typeOf(value: CellValue): CellType {
  if (value === null) return "empty";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return value.startsWith("#") ? "error" : "text";
}
