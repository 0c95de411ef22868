import fc from "fast-check";
import {
  amountRowFields,
  figureFields,
  indicatorColumnFields,
  textFieldsLayout,
} from "../../../src/core/form/layout";
import type { CellType, CellValue, SheetSnapshot } from "../../../src/core/snapshot";

/** Labels of both forms, so that random grids look like torn-up forms and not like noise. */
const labels = [
  ...[
    ...Object.values(amountRowFields),
    ...Object.values(figureFields),
    ...Object.values(textFieldsLayout),
  ].flatMap(({ label, synonyms }) => [label, ...synonyms]),
  ...Object.values(indicatorColumnFields).map(({ label }) => label),
  "2023年决算数",
  "2024年预算数",
  "2024年决算数",
  "楼堂馆所控制情况（2024年完工项目）",
  "年度资金总额",
  "产出指标",
  "（㎡）",
];

const cell: fc.Arbitrary<[CellValue, CellType]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<[CellValue, CellType]>([null, "empty"]) },
  { weight: 3, arbitrary: fc.constantFrom(...labels).map((label): [CellValue, CellType] => [label, "text"]) },
  { weight: 2, arbitrary: fc.double().map((value): [CellValue, CellType] => [value, "number"]) },
  { weight: 1, arbitrary: fc.string().map((value): [CellValue, CellType] => [value, "text"]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom("12人", "7.50.", "—", "１０", "1,234.5", "12constructor", "__proto__")
      .map((value): [CellValue, CellType] => [value, "text"]),
  },
  { weight: 1, arbitrary: fc.boolean().map((value): [CellValue, CellType] => [value, "boolean"]) },
  { weight: 1, arbitrary: fc.constant<[CellValue, CellType]>(["#REF!", "error"]) },
);

/** A sheet that looks like a torn-up form. */
export const tornSheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc.integer({ min: 0, max: 14 }),
    columns: fc.integer({ min: 1, max: 8 }),
    origin: fc.record({ row: fc.nat(30), column: fc.nat(30) }),
    merged: fc.boolean(),
    format: fc.constantFrom("General", "0.00%", "0.00", "@", "yyyy年m月"),
  })
  .chain(({ rows, columns, origin, merged, format }) =>
    fc
      .array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map((grid) => ({
        name: "表",
        hidden: false,
        protected: false,
        origin,
        values: grid.map((row) => row.map(([value]) => value)),
        types: grid.map((row) => row.map(([, type]) => type)),
        formulas: grid.map((row) => row.map(() => null)),
        numberFormats: grid.map((row) => row.map(() => format)),
        merges: merged
          ? [{ top: origin.row, left: origin.column, bottom: origin.row + 1, right: origin.column + 2 }]
          : null,
        hiddenRows: [],
        hiddenColumns: [],
      })),
  );
