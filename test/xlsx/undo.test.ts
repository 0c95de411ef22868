import fc from "fast-check";
import type { Edit } from "../../src/core/edits";
import type { SheetContent } from "../../src/core/sheet-content";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { changedParts, oneSheet } from "./handmade";
import { at, valuesOf } from "./places";

const start = oneSheet(
  `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+C1</f><v>3</v></c><c r="C1"><v>2</v></c></row>`,
);

function number(address: string, value: number): Edit {
  return { kind: "number", place: at(address), value };
}

function sheet(name: string, keepOldAs: string | null = null): Edit {
  const content: SheetContent = {
    name,
    columnWidths: [],
    rows: [{ cells: [{ column: 0, value: name, style: { bold: true } }] }],
    page: { orientation: "portrait", margins: { top: 1, bottom: 1, left: 1, right: 1 }, footer: "" },
  };
  return { kind: "sheet", content, keepOldAs };
}

test("undoing brings every part back byte for byte, calculation chain and stored results included", async () => {
  const workbook = openXlsx(start);
  const receipt = await workbook.apply([number("A1", 5), sheet("自评报告"), number("D9", 1)]);
  expect(changedParts(start, workbook.save())).not.toEqual([]);
  expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
  expect(changedParts(start, workbook.save())).toEqual([]);
});

test("several steps back, last first", async () => {
  const workbook = openXlsx(start);
  const one = await workbook.apply([number("A1", 5)]);
  const afterOne = workbook.save();
  const two = await workbook.apply([number("A1", 6), sheet("自评报告")]);
  expect(await workbook.undo(two)).toEqual({ changedSince: [] });
  expect(changedParts(afterOne, workbook.save())).toEqual([]);
  expect(await workbook.undo(one)).toEqual({ changedSince: [] });
  expect(changedParts(start, workbook.save())).toEqual([]);
});

test("an earlier step is taken back when the later ones touched other cells", async () => {
  const workbook = openXlsx(start);
  const one = await workbook.apply([number("A1", 5)]);
  const two = await workbook.apply([number("C1", 7)]);
  expect(await workbook.undo(one)).toEqual({ changedSince: [] });
  const onlySecond = openXlsx(start);
  await onlySecond.apply([number("C1", 7)]);
  expect(changedParts(onlySecond.save(), workbook.save())).toEqual([]);
  expect(await workbook.undo(two)).toEqual({ changedSince: [] });
  expect(changedParts(start, workbook.save())).toEqual([]);
});

test("an earlier step whose cells were written again is not taken back, and the cells are told", async () => {
  const workbook = openXlsx(start);
  const one = await workbook.apply([number("A1", 5), number("D1", 4)]);
  await workbook.apply([number("A1", 6)]);
  const before = workbook.save();
  expect(await workbook.undo(one)).toEqual({
    changedSince: [{ place: at("A1"), value: 6, formula: null, numberFormat: "General", fill: null }],
  });
  expect(changedParts(before, workbook.save())).toEqual([]);
});

test("a sheet that was written again is not taken back", async () => {
  const workbook = openXlsx(start);
  const one = await workbook.apply([sheet("自评报告")]);
  const two = await workbook.apply([sheet("自评报告", "自评报告（旧）")]);
  expect(await workbook.undo(one)).toEqual({
    changedSince: [
      { place: at("A1", "自评报告"), value: "自评报告", formula: null, numberFormat: "General", fill: null },
    ],
  });
  expect(await workbook.undo(two)).toEqual({ changedSince: [] });
  expect(await workbook.undo(one)).toEqual({ changedSince: [] });
  expect(changedParts(start, workbook.save())).toEqual([]);
});

test("a step taken back already is not taken back again", async () => {
  const workbook = openXlsx(start);
  const one = await workbook.apply([number("A1", 5)]);
  await workbook.undo(one);
  expect(await workbook.undo(one)).toEqual({
    changedSince: [{ place: at("A1"), value: 1, formula: null, numberFormat: "General", fill: null }],
  });
});

test("things asked for at the same time happen one after the other", async () => {
  const workbook = openXlsx(start, { recalculate: (_, cells) => Promise.resolve(cells.map(() => 8)) });
  const receipts = await Promise.all([workbook.apply([number("A1", 5)]), workbook.apply([number("C1", 6)])]);
  expect(receipts.map(({ id }) => id)).toEqual([1, 2]);
  expect(valuesOf(workbook.save(), "表")).toEqual([[5, 8, 6]]);
});

test("whatever was applied, undoing gives the parts back", async () => {
  const place = fc.record({ row: fc.nat(4), column: fc.nat(4) }).map((cell) => ({ sheet: "表", ...cell }));
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant("number" as const), place, value: fc.integer() }),
    fc.record({ kind: fc.constant("text" as const), place, value: fc.string() }),
    fc.record({ kind: fc.constant("blank" as const), place }),
    fc.record({ kind: fc.constant("format" as const), place, numberFormat: fc.constantFrom("0%", "0.000") }),
    fc.record({ kind: fc.constant("fill" as const), place, fill: fc.constantFrom("FFEB9C", null) }),
    fc.record({
      kind: fc.constant("formula" as const),
      place,
      formula: fc.constantFrom("=A1", "=SUM(A1:C3)"),
      result: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
      numberFormat: fc.constantFrom("General", "0.00%"),
    }),
  );
  const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const workbook = openXlsx(start);
      const receipts = [];
      for (const edits of all) receipts.push(await workbook.apply(edits));
      for (const receipt of receipts.reverse()) {
        expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
      }
      expect(changedParts(start, workbook.save())).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
