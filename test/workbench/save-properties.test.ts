import fc from "fast-check";
import { addressOf, quotedSheet } from "../../src/core/address";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/snapshot";
import { replay } from "../../src/workbench/save/replay";
import { saveWorkbook } from "../../src/workbench/save/save-workbook";
import type { StructureChange } from "../../src/workbench/structure";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { packageParts } from "../../src/xlsx/package-parts";
import { WorkbookDraft } from "../../src/xlsx/workbook-draft";
import { handmade } from "../xlsx/handmade";
import { changedSheet, gridOf, sheetOf } from "./save-grid";
import type { Put } from "./save-grid";

/**
 * A model that knows no addresses: cells are things in lists of lists. A formula cell points to another cell itself, so what
 * its address has become is found by looking for it.
 */
interface ModelCell {
  value: number | null;
  /** The cell that the formula shows; "gone" once it is no more. */
  target: ModelCell | null;
}

interface ModelSheet {
  name: string;
  rows: ModelCell[][];
}

const size = 6;

function blank(): ModelCell {
  return { value: null, target: null };
}

/** Two sheets of numbers, all different; the last column shows cells of the own sheet, the one before those of the other. */
function newModel(targets: readonly number[]): ModelSheet[] {
  const sheets = ["甲", "乙 2"].map((name, index) => ({
    name,
    rows: Array.from({ length: size }, (_, row) =>
      Array.from({ length: size }, (_unused, column) => ({
        value: 1000 * (index + 1) + 10 * row + column,
        target: null as ModelCell | null,
      })),
    ),
  }));
  const [one, other] = sheets;
  if (!one || !other) throw new Error("two sheets");
  let next = 0;
  for (const [sheet, away] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const row of sheet.rows) {
      for (const [column, place] of [
        [size - 1, sheet],
        [size - 2, away],
      ] as const) {
        const number = targets[next++] ?? 0;
        const target = place.rows[Math.floor(number / (size - 2))]?.[number % (size - 2)];
        const cell = row[column];
        if (cell && target) cell.target = target;
      }
    }
  }
  return sheets;
}

function placeOf(model: readonly ModelSheet[], cell: ModelCell): { sheet: string; address: string } | null {
  for (const { name, rows } of model) {
    for (const [row, cells] of rows.entries()) {
      const column = cells.indexOf(cell);
      if (column >= 0) return { sheet: name, address: addressOf({ row, column }) };
    }
  }
  return null;
}

interface Shown {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** What a cell shows; what a formula says of a cell that is gone depends on how it went, and is not the model's to say. */
function shown(model: readonly ModelSheet[], sheet: string, { value, target }: ModelCell): Shown {
  if (!target) return { value, formula: null };
  const place = placeOf(model, target);
  if (!place) return { value: "#REF!", formula: "gone" };
  const prefix = place.sheet === sheet ? "" : `${quotedSheet(place.sheet)}!`;
  return { value: target.value ?? 0, formula: `=${prefix}${place.address}` };
}

function file(model: readonly ModelSheet[]): Uint8Array {
  return handmade({
    sheets: model.map(({ name, rows }) => ({
      name,
      xml: `<sheetData>${rows
        .map((cells, row) => {
          const xml = cells.map((cell, column) => {
            const { value, formula } = shown(model, name, cell);
            const f = formula === null ? "" : `<f>${formula.slice(1)}</f>`;
            return `<c r="${addressOf({ row, column })}">${f}<v>${String(value)}</v></c>`;
          });
          return `<row r="${row + 1}">${xml.join("")}</row>`;
        })
        .join("")}</sheetData>`,
    })),
  });
}

/** What the model shows, by address, as a grid would hold it; gone references as the file spells them. */
function snapshotOf(model: readonly ModelSheet[], spelled: Snapshot): Snapshot {
  return {
    sheets: model.map((sheet): SheetSnapshot => {
      const file = sheetOf(spelled, sheet.name);
      const puts: Record<string, Put> = {};
      for (const [row, cells] of sheet.rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const { value, formula } = shown(model, sheet.name, cell);
          const own = file.formulas[row - file.origin.row]?.[column - file.origin.column] ?? "";
          const known = formula === "gone" && own.includes("#REF!") ? own : formula;
          if (value !== null)
            puts[addressOf({ row, column })] = known === null ? value : { formula: known, result: value };
        }
      }
      const nothing = { values: [], types: [], formulas: [], numberFormats: [] };
      const empty = { ...file, ...nothing, origin: { row: 0, column: 0 } };
      return Object.keys(puts).length === 0 ? empty : changedSheet(empty, puts);
    }),
  };
}

const operation = fc.record({
  kind: fc.constantFrom("insertRows", "removeRows", "insertColumns", "removeColumns", "renameSheet", "set"),
  sheet: fc.nat(1),
  first: fc.nat(size - 1),
  second: fc.nat(size - 1),
  count: fc.integer({ min: 1, max: 3 }),
  value: fc.integer({ min: 1, max: 99 }),
});
type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never;

/** Does an operation to the model; gives what the grid would report of it, or null for a change of a cell. */
function done(model: ModelSheet[], { kind, sheet: at, first, second, count, value }: Operation) {
  const sheet = model[at];
  if (!sheet) throw new Error("no sheet");
  const width = sheet.rows[0]?.length ?? size;
  const change = { sheet: sheet.name, first, count };
  switch (kind) {
    case "insertRows": {
      if (first > sheet.rows.length) return null;
      const rows = Array.from({ length: count }, () => Array.from({ length: width }, blank));
      sheet.rows.splice(first, 0, ...rows);
      return { kind, ...change } as const;
    }
    case "insertColumns":
      if (first > width) return null;
      for (const row of sheet.rows) row.splice(first, 0, ...Array.from({ length: count }, blank));
      return { kind, ...change } as const;
    case "removeRows":
      if (sheet.rows.length <= first + count) return null;
      sheet.rows.splice(first, count);
      return { kind, ...change } as const;
    case "removeColumns":
      if (width <= first + count) return null;
      for (const row of sheet.rows) row.splice(first, count);
      return { kind, ...change } as const;
    case "renameSheet": {
      const to = `表 ${at}'${value}`;
      const renamed = { kind, from: sheet.name, to } as const;
      sheet.name = to;
      return renamed;
    }
    default: {
      const cell = sheet.rows[first]?.[second];
      if (cell) Object.assign(cell, { value: value % 4 === 0 ? null : value, target: null });
      return null;
    }
  }
}

function contentOf({ sheets }: Snapshot) {
  return sheets.map(({ name, origin, values, formulas }) => ({ name, origin, values, formulas }));
}

const targets = fc.array(fc.nat(size * (size - 2) - 1), { minLength: 4 * size, maxLength: 4 * size });

test("rows, columns and names that change leave every value and reference where the model has it", () => {
  fc.assert(
    fc.property(targets, fc.array(operation, { maxLength: 8 }), (start, operations) => {
      const model = newModel(start);
      const bytes = file(model);
      const structure: StructureChange[] = operations
        .filter(({ kind }) => kind !== "set")
        .map((one) => done(model, one))
        .filter((change) => change !== null);
      const book = new WorkbookDraft(packageParts(bytes));
      replay(book, structure);
      const seen = new WorkbookDraft(book.draft.parts()).snapshot();
      const wanted = snapshotOf(model, seen);
      const formulas = ({ sheets }: Snapshot) => sheets.map(({ formulas: texts, origin }) => [texts, origin]);
      expect(formulas(seen)).toEqual(formulas(wanted));
      const numbers = ({ sheets }: Snapshot) =>
        sheets.map(({ values, formulas: texts }) =>
          values.map((row, y) => row.map((value, x) => (texts[y]?.[x]?.includes("#REF!") ? "gone" : value))),
        );
      expect(numbers(seen)).toEqual(numbers(wanted));
    }),
    { numRuns: 150 },
  );
});

test("edits and structure in any order are saved as the model has them", () => {
  fc.assert(
    fc.property(targets, fc.array(operation, { maxLength: 12 }), (start, operations) => {
      const model = newModel(start);
      const bytes = file(model);
      const structure: StructureChange[] = operations
        .map((one) => done(model, one))
        .filter((change) => change !== null);
      const book = new WorkbookDraft(packageParts(bytes));
      replay(book, structure);
      const snapshot = snapshotOf(model, book.snapshot());
      const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot }));
      expect(contentOf(openXlsx(saved).snapshot())).toEqual(contentOf(snapshot));
    }),
    { numRuns: 150 },
  );
});
