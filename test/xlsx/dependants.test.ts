import type { CellPlace } from "../../src/core/address";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { recalculateWithExcelize } from "../../src/xlsx/recalculate-excelize";
import { handmade, partText } from "./handmade";
import { excelizeBytes } from "./excelize";
import { at, valuesOf } from "./places";
import { trickyWorkbook } from "./tricky-workbook";

/** A workbook where formulas depend on 表!A1 in many ways; each stored result is 0, so that a touched one shows. */
const book = handmade({
  sheets: [
    {
      name: "表",
      xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c>
        <c r="B1"><f>A1*2</f><v>0</v></c>
        <c r="C1"><f>B1+1</f><v>0</v></c>
        <c r="D1"><f>A2+1</f><v>0</v></c>
        <c r="E1"><f>SUM(A:A)</f><v>0</v></c>
        <c r="F1"><f>"A1"&amp;'其他'!A1</f><v>0</v></c>
        <c r="G1"><f>INDIRECT("A1")</f><v>0</v></c>
        <c r="H1" t="str"><f>IF(A1&gt;5,"大","小")</f><v>小</v></c>
        <c r="I1"><f>A1&gt;5</f><v>0</v></c>
        <c r="J1"><f>1/(A1-9)</f><v>0</v></c>
        <c r="K1"><f t="array" ref="K1">SUM(A1:A2*2)</f><v>0</v></c>
        <c r="L1"><f t="array" ref="L1:M1">A1:B1</f><v>0</v></c><c r="M1"><v>0</v></c>
        <c r="N1"><f>SUM(M1,1)</f><v>0</v></c>
        <c r="O1"><f>NOSUCHFUNCTION(A1)</f><v>0</v></c>
        <c r="P1"><f>[1]表!A1</f><v>0</v></c>
        <c r="Q1" t="str"><f>TEXT(A1,"0.00")</f><v>0</v></c>
        <c r="R1"><f>IFERROR(O1,5)</f><v>0</v></c>
        <c r="S1"><f>NOSUCHFUNCTION(D1)</f><v>4</v></c>
        <c r="T1"><f>A1+S1</f><v>0</v></c>
      </row></sheetData>`,
    },
    {
      name: "其他",
      xml: `<sheetData><row r="1"><c r="A1"><f>基数+1</f><v>0</v></c><c r="B1"><f>$A2</f><v>0</v></c><c r="C1"><f>SUM(表:其他!A1)</f><v>0</v></c></row></sheetData>`,
    },
  ],
  afterSheets: `<definedNames><definedName name="基数">表!$A$1</definedName></definedNames>`,
});

test("without a calculator the stale results go and all others stay", async () => {
  const workbook = openXlsx(book);
  await workbook.apply([{ kind: "number", place: at("A1"), value: 9 }]);
  const bytes = workbook.save();
  expect(valuesOf(bytes, "表")).toEqual([
    [
      9,
      null,
      null,
      0,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      0,
      null,
      null,
      4,
      null,
    ],
  ]);
  expect(valuesOf(bytes, "其他")).toEqual([[null, 0, null]]);
});

test("with excelize the stale results are computed anew; what it cannot vouch for goes", async () => {
  const workbook = openXlsx(book, { recalculate: recalculateWithExcelize(excelizeBytes) });
  await workbook.apply([{ kind: "number", place: at("A1"), value: 9 }]);
  const bytes = workbook.save();
  expect(valuesOf(bytes, "表")).toEqual([
    [
      9,
      18,
      19,
      0,
      9,
      "A110",
      null,
      "大",
      true,
      "#DIV/0!",
      null,
      null,
      null,
      null,
      null,
      0,
      "9.00",
      null,
      4,
      13,
    ],
  ]);
  expect(valuesOf(bytes, "其他")).toEqual([[10, 0, 19]]);
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toContain(
    `<c r="Q1" t="str"><f>TEXT(A1,"0.00")</f><v>9.00</v></c>`,
  );
});

test("the calculator is asked for exactly the dependants, and gets the changed workbook", async () => {
  const asked: { cells: readonly CellPlace[]; first: unknown }[] = [];
  const recalculate = (bytes: Uint8Array, cells: readonly CellPlace[]) => {
    asked.push({ cells, first: valuesOf(bytes, "表")[0]?.[0] });
    return Promise.resolve(cells.map(() => 7));
  };
  const simple = handmade({
    sheets: [
      {
        name: "表",
        xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c><c r="C1"><f>B1</f><v>1</v></c><c r="D1"><f>D2</f><v>1</v></c></row></sheetData>`,
      },
    ],
  });
  const workbook = openXlsx(simple, { recalculate });
  await workbook.apply([{ kind: "number", place: at("A1"), value: 2 }]);
  expect(asked).toEqual([{ cells: [at("B1"), at("C1")], first: 2 }]);
  expect(valuesOf(workbook.save(), "表")).toEqual([[2, 7, 7, 1]]);
});

test("a formula written with its result is left alone, and writing the same value touches nothing", async () => {
  const workbook = openXlsx(book);
  await workbook.apply([
    { kind: "number", place: at("A1"), value: 1 },
    { kind: "format", place: at("D1"), numberFormat: "0%" },
  ]);
  expect(valuesOf(workbook.save(), "表")).toEqual(valuesOf(book, "表"));
  await workbook.apply([
    { kind: "formula", place: at("B1"), formula: "=A1*3", result: 27, numberFormat: "General" },
    { kind: "number", place: at("A1"), value: 9 },
  ]);
  expect(valuesOf(workbook.save(), "表")[0]?.slice(0, 4)).toEqual([9, 27, null, 0]);
});

test("a chain of many formulas is followed to its end", async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, index) =>
      `<row r="${index + 2}"><c r="A${index + 2}"><f>A${index + 1}+1</f><v>${index + 1}</v></c></row>`,
  );
  const xml = `<sheetData><row r="1"><c r="A1"><v>0</v></c></row>${rows.join("")}</sheetData>`;
  const workbook = openXlsx(handmade({ sheets: [{ name: "表", xml }] }));
  await workbook.apply([{ kind: "number", place: at("A1"), value: 5 }]);
  const values = valuesOf(workbook.save(), "表").flat();
  expect(values).toEqual([5, ...Array.from({ length: 2000 }, () => null)]);
});

test("the tricky workbook's dependants are right through other sheets and names", async () => {
  const workbook = openXlsx(await trickyWorkbook(), {
    recalculate: recalculateWithExcelize(excelizeBytes),
  });
  await workbook.apply([{ kind: "number", place: at("B3", "基础数据表"), value: 20 }]);
  const { sheets } = await workbook.read();
  const value = (sheet: number, row: number, column: number) => sheets[sheet]?.values[row]?.[column];
  expect([value(0, 2, 3), value(1, 2, 0), value(1, 4, 0), value(1, 1, 5), value(0, 10, 1)]).toEqual([
    0.5,
    "20人",
    21,
    1,
    40,
  ]);
});

test("the engine leaves nothing on the global object", async () => {
  await recalculateWithExcelize(excelizeBytes)(book, [at("B1")]);
  const left = ["Go", "excelize", "fs", "path"].filter((name) => name in globalThis);
  expect(left).toEqual([]);
});
