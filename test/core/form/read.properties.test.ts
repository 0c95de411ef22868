import fc from "fast-check";
import { checkForm } from "../../../src/core/check";
import type { Figure, Form } from "../../../src/core/form/form";
import {
  amountRowFields,
  figureFields,
  indicatorColumnFields,
  textFieldsLayout,
} from "../../../src/core/form/layout";
import { readForm } from "../../../src/core/form/read";
import { shown } from "../../../src/core/form/shown";
import type { CellType, CellValue, SheetSnapshot, Snapshot } from "../../../src/core/snapshot";
import { cleanCase } from "../../forms/build/clean";
import { seedCase } from "../../forms/build/seed";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import { withBlankColumn, withBlankRow } from "./blank-lines";

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

const sheet: fc.Arbitrary<SheetSnapshot> = fc
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

function figuresOf(form: Form): Figure[] {
  return [
    ...Object.values(form.figures),
    ...form.items.flatMap((item) => Object.values(item.amounts)),
    ...form.adjustment,
    ...form.indicators.flatMap(({ weight, score }) => [weight, score]),
  ];
}

/** What the cell a reading names really shows. */
function textAt(snapshot: Snapshot, place: { sheet: string; row: number; column: number }): string {
  const found = snapshot.sheets.find(({ name }) => name === place.sheet);
  if (!found) return "no such sheet";
  const row = place.row - found.origin.row;
  const column = place.column - found.origin.column;
  return shown(found.values[row]?.[column] ?? null, found.numberFormats[row]?.[column] ?? "General");
}

it("never throws on any grid, and every value shows the text of the very cell it names", () => {
  fc.assert(
    fc.property(fc.array(sheet, { maxLength: 2 }), (sheets) => {
      const snapshot = { sheets: sheets.map((each, index) => ({ ...each, name: `表${String(index)}` })) };
      const form = readForm(snapshot);
      const wrong = figuresOf(form).filter(
        (figure) => "cell" in figure && figure.cell.text !== textAt(snapshot, figure.cell.place),
      );
      expect(wrong).toEqual([]);
      expect(
        checkForm(form).outcomes.flatMap(({ notChecked }) =>
          notChecked.filter(({ kind }) => kind === "fault"),
        ),
      ).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

/** What is read and what the rules say of it, without addresses. */
function said(snapshot: Snapshot) {
  const form = readForm(snapshot);
  const figures = figuresOf(form).map((figure) =>
    figure.state === "read" ? `${figure.cell.label}=${figure.value.toFixed()}` : figure.state,
  );
  // S-56 is about blank rows in the indicator table: it has to speak of those put in.
  return { figures, outcomes: outcomesOf(form).filter(({ rule }) => rule !== "S-56") };
}

function outcomesOf(form: Form) {
  return checkForm(form).outcomes.map(({ rule, state, findings, notChecked }) => ({
    rule: rule.id,
    state,
    findings: findings.map(({ message, expected, actual, difference, cells }) => ({
      message,
      expected,
      actual,
      difference,
      cells: cells.map(({ label, text }) => `${label}=${text}`),
    })),
    notChecked: notChecked.map(({ reason }) => reason),
  }));
}

function withoutMerges({ sheets }: Snapshot): Snapshot {
  return { sheets: sheets.map((each) => ({ ...each, merges: null })) };
}

it.each([
  ["seed", snapshotOf(standardSheets(seedCase))],
  ["clean", snapshotOf(standardSheets(cleanCase))],
  ["clean, merges unknown to the host", withoutMerges(snapshotOf(standardSheets(cleanCase)))],
])("inserting blank rows and columns anywhere changes no outcome (%s)", (_name, snapshot) => {
  const expected = said(snapshot);
  const insertion = fc.record({
    sheet: fc.nat(1),
    isRow: fc.boolean(),
    at: fc.nat(40),
    withMerges: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(insertion, { minLength: 1, maxLength: 5 }), (insertions) => {
      const sheets = [...snapshot.sheets];
      for (const { sheet: index, isRow, at } of insertions) {
        const target = sheets[index];
        if (!target) continue;
        const size = isRow ? target.values.length : (target.values[0]?.length ?? 1);
        const origin = isRow ? target.origin.row : target.origin.column;
        const line = origin + (at % size);
        sheets[index] = isRow ? withBlankRow(target, line) : withBlankColumn(target, line);
      }
      expect(said({ sheets })).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
