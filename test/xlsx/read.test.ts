import { strFromU8, strToU8 } from "fflate";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { gridLimit, usedArea } from "../../src/xlsx/sheet-snapshot";
import type { SheetSnapshot } from "../../src/core/snapshot";
import { handmade, oneSheet, withParts } from "./handmade";
import type { Handmade } from "./handmade";
import { readByExcelize } from "./excelize";
import { trickyWorkbook } from "./tricky-workbook";

function sheetOf(bytes: Uint8Array, index = 0): SheetSnapshot {
  const sheet = openXlsx(bytes).snapshot().sheets[index];
  if (!sheet) throw new Error("no such sheet");
  return sheet;
}

test("every kind of cell is read as what it is", () => {
  const rows = `<row r="2" hidden="1"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2"><v>1.5E3</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="b"><v>false</v></c><c r="G2" t="e"><v>#REF!</v></c></row>
    <row r="3"><c r="B3" t="inlineStr"><is><t xml:space="preserve"> 行内 </t></is></c><c r="C3" t="str"><f>B3&amp;"x"</f><v>a_x000D_b</v></c><c r="D3" s="1"><v>45757</v></c><c r="E3" t="d"><v>2025-04-10</v></c><c r="F3"><f>1/0</f></c><c r="G3" s="2"/><c r="Z3" s="2"/></row>`;
  const strings = `<si><t>单元格</t></si><si><r><t>富</t></r><r><rPr><b/></rPr><t>文本</t></r><rPh sb="0" eb="1"><t>fu</t></rPh></si>`;
  const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="164"/></cellXfs>`;
  expect(sheetOf(oneSheet(rows, { strings, styles }))).toEqual({
    name: "表",
    hidden: false,
    protected: false,
    origin: { row: 1, column: 1 },
    values: [
      ["单元格", "富文本", 1500, true, false, "#REF!"],
      [" 行内 ", "a\rb", 45757, 45757, null, null],
    ].map((row) => row.slice(0, 6)),
    types: [
      ["text", "text", "number", "boolean", "boolean", "error"],
      ["text", "text", "number", "number", "empty", "empty"],
    ],
    formulas: [
      [null, null, null, null, null, null],
      [null, '=B3&"x"', null, null, "=1/0", null],
    ],
    numberFormats: [
      ["General", "General", "General", "General", "General", "General"],
      ["General", "General", 'yyyy"年"m"月"d"日"', "General", "General", "0.000"],
    ],
    merges: [],
    hiddenRows: [1],
    hiddenColumns: [],
  });
});

const values = [
  [1, 2],
  ["文", null],
];

test.each<[string, Partial<Handmade> & { rows: string }]>([
  [
    "without addresses",
    { rows: `<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="inlineStr"><is><t>文</t></is></c></row>` },
  ],
  [
    "with a prefix",
    {
      prefix: "x",
      rows: `<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t>文</x:t></x:is></x:c></x:row>`,
    },
  ],
  [
    "in strict namespaces",
    {
      isStrict: true,
      rows: `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>文</t></is></c></row>`,
    },
  ],
])("a sheet %s is read", (_, { rows, prefix, isStrict }) => {
  const p = prefix === undefined ? "" : `${prefix}:`;
  const xml = `<${p}sheetData>${rows}</${p}sheetData>`;
  const bytes = handmade({ sheets: [{ name: "表", xml }], prefix, isStrict });
  expect(sheetOf(bytes).values).toEqual(values);
});

test("shared and array formulas are written out for every cell", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1&amp;"A1"</f><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">A1:A2*2</f><v>2</v></c></row>
    <row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><v>4</v></c></row>`;
  expect(sheetOf(oneSheet(rows)).formulas).toEqual([
    [null, '=A1*$A$1&"A1"', "=A1:A2*2"],
    [null, '=A2*$A$1&"A1"', "=A1:A2*2"],
  ]);
});

test("merged-away cells are empty; hidden rows, columns and sheets, and protection are told", () => {
  const xml = `<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>2</v></c></row><row r="5" ht="0"><c r="A5"><v>3</v></c></row></sheetData><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
  const bytes = handmade({ sheets: [{ name: "一", xml, state: "veryHidden" }] });
  const sheet = sheetOf(bytes);
  expect({ ...sheet, types: [], formulas: [], numberFormats: [] }).toEqual({
    name: "一",
    hidden: true,
    protected: true,
    origin: { row: 0, column: 0 },
    values: [
      [1, null, 2],
      [null, null, null],
      [null, null, null],
      [null, null, null],
      [3, null, null],
    ],
    types: [],
    formulas: [],
    numberFormats: [],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    hiddenRows: [4],
    hiddenColumns: [1, 2],
  });
});

test("a stray cell in the far corner does not blow the grid up", () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1048576"><c r="XFD1048576"><v>3</v></c></row>`;
  const { values: grid } = sheetOf(oneSheet(rows));
  expect(grid.map((row) => row.length)).toEqual([16_384]);
  expect(grid[0]?.slice(0, 3)).toEqual([1, 2, null]);
});

test("a grid too long keeps its first rows", () => {
  const cells = Array.from({ length: 30_000 }, (_, row) => ({ row, column: row % 100 }));
  const area = usedArea(cells);
  expect(area).toEqual({ top: 0, left: 0, bottom: gridLimit / 100 - 1, right: 99 });
});

test("an empty sheet has an empty grid", () => {
  const { values: grid, origin } = sheetOf(oneSheet(`<row r="3"><c r="C3" s="0"/></row>`));
  expect({ grid, origin }).toEqual({ grid: [], origin: { row: 0, column: 0 } });
});

test("a chart sheet is left out", () => {
  const sheets = ["一", "图", "二"].map((name) => ({ name, xml: "<sheetData/>" }));
  const bytes = withParts(handmade({ sheets }), (parts) => {
    const path = "xl/_rels/workbook.xml.rels";
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(
      xml.replace('worksheet" Target="worksheets/sheet2', 'chartsheet" Target="worksheets/sheet2'),
    );
  });
  expect(
    openXlsx(bytes)
      .snapshot()
      .sheets.map((sheet) => sheet.name),
  ).toEqual(["一", "二"]);
});

test("the tricky workbook reads as excelize reads it", async () => {
  const bytes = await trickyWorkbook();
  const { sheets } = openXlsx(bytes).snapshot();
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["基础数据表", false],
    ["自评表", false],
    ["字典", true],
  ]);
  for (const sheet of sheets) {
    for (const [y, row] of sheet.values.entries()) {
      for (const [x, value] of row.entries()) {
        if (value === null) continue;
        const address = `${String.fromCharCode(65 + sheet.origin.column + x)}${sheet.origin.row + y + 1}`;
        expect([address, await readByExcelize(bytes, sheet.name, address)]).toEqual([address, String(value)]);
      }
    }
  }
});
