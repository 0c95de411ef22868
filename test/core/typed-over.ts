import fc from "fast-check";
import type { CellType, CellValue, SheetSnapshot } from "../../src/core/snapshot";

/** What people and programs leave in a cell. */
const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    0,
    -1,
    1e15,
    1e-9,
    true,
    "#REF!",
    "—",
    "无",
    "12人",
    "7.50.",
    "100％",
    "≥95%",
    "＜5",
  ),
  fc.constantFrom<CellValue>(
    "2024年12月",
    "12月31日前",
    "达成预期指标",
    "1-3",
    "一百",
    "产出指标(50分)",
    "合计",
    "__proto__",
  ),
  fc.double(),
  fc.string(),
);

function typeOf(value: CellValue): CellType {
  if (value === null) return "empty";
  if (typeof value === "string") return value === "#REF!" ? "error" : "text";
  return typeof value === "number" ? "number" : "boolean";
}

/** What is typed into one cell of a sheet, counted row by row. */
export interface TypedCell {
  readonly at: number;
  readonly value: CellValue;
}

export const typedCell: fc.Arbitrary<TypedCell> = fc.record({ at: fc.nat(400), value: typed });

/** A sheet with some of its cells typed over. */
export function typedOver(sheet: SheetSnapshot, changes: readonly TypedCell[]): SheetSnapshot {
  const width = sheet.values[0]?.length ?? 1;
  const overlay = new Map(changes.map(({ at, value }) => [at % (sheet.values.length * width), value]));
  const replaced = <T>(grid: readonly (readonly T[])[], of: (value: CellValue) => T) =>
    grid.map((row, r) =>
      row.map((old, c) => (overlay.has(r * width + c) ? of(overlay.get(r * width + c) ?? null) : old)),
    );
  return {
    ...sheet,
    values: replaced(sheet.values, (value) => value),
    types: replaced(sheet.types, typeOf),
    formulas: replaced(sheet.formulas, () => null),
  };
}
