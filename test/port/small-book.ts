import type { SheetSnapshot, Snapshot } from "../../src/core/snapshot";

const none = { hidden: false, protected: false, merges: [], hiddenRows: [], hiddenColumns: [] };

/** One cell: its value, and its formula and format where it has them. */
type Cell =
  string | number | boolean | null | { value: number | string | null; formula?: string; format?: string };

function sheet(
  name: string,
  rows: readonly (readonly Cell[])[],
  more: Partial<SheetSnapshot> = {},
  origin = { row: 0, column: 0 },
): SheetSnapshot {
  const full = rows.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? cell : { value: cell })),
  );
  const typeOf = (value: unknown) => {
    if (value === null) return "empty";
    if (typeof value === "number") return "number";
    if (typeof value === "boolean") return "boolean";
    return value === "#DIV/0!" ? "error" : "text";
  };
  return {
    name,
    ...none,
    origin,
    values: full.map((row) => row.map(({ value }) => value)),
    types: full.map((row) => row.map(({ value }) => typeOf(value))),
    formulas: full.map((row) => row.map((cell) => ("formula" in cell ? (cell.formula ?? null) : null))),
    numberFormats: full.map((row) =>
      row.map((cell) => ("format" in cell ? (cell.format ?? "General") : "General")),
    ),
    ...more,
  };
}

/** A workbook with one of everything a port must tell: begins below A1, merges, hidden, protected and empty sheets. */
export const smallBook: Snapshot = {
  sheets: [
    sheet(
      "表",
      [
        ["标题", null, null, null],
        ["=1+1", 12.5, { value: "00123", format: "@" }, true],
        [
          { value: 0.8, formula: "=C3/15.625", format: "0.00%" },
          "#DIV/0!",
          { value: null, formula: '=""' },
          "'引号",
        ],
        ["末行", null, { value: 3, format: "0.00" }, "x"],
      ],
      {
        merges: [{ top: 1, left: 1, bottom: 1, right: 4 }],
        hiddenRows: [3],
        hiddenColumns: [2],
      },
      { row: 1, column: 1 },
    ),
    sheet("受保护的表", [["甲", 1]], { protected: true }),
    sheet("空表", []),
    sheet("隐藏的表", [["乙"]], { hidden: true }),
  ],
};
