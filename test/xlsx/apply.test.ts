import { openXlsx } from "../../src/xlsx/open-xlsx";
import { EditRefused } from "../../src/core/workbook";
import type { CellEdit, Edit } from "../../src/core/edits";
import { changedParts, handmade, oneSheet, partText } from "./handmade";
import { readByExcelize } from "./excelize";
import { at } from "./places";
import { trickyWorkbook } from "./tricky-workbook";
import fc from "fast-check";

const sheetPart = "xl/worksheets/sheet1.xml";

async function saved(bytes: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.apply(edits);
  return workbook.save();
}

/** The rows of the sheet after edits. */
async function rowsAfter(bytes: Uint8Array, ...edits: Edit[]): Promise<string> {
  const xml = partText(await saved(bytes, ...edits), sheetPart);
  return /<(?:x:)?sheetData>(.*)<\/(?:x:)?sheetData>/s.exec(xml)?.[1] ?? xml;
}

async function refusal(bytes: Uint8Array, edit: Edit): Promise<string> {
  const workbook = openXlsx(bytes);
  const before = workbook.save();
  const error: unknown = await workbook.apply([edit]).catch((reason: unknown) => reason);
  expect(changedParts(before, workbook.save())).toEqual([]);
  if (!(error instanceof EditRefused)) throw new Error("not refused");
  expect(error.edit).toBe(edit);
  return error.message;
}

const oneCell = oneSheet(`<row r="1" spans="1:1"><c r="A1" s="1" cm="1"><v>1</v></c></row>`, {
  styles: `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2" fontId="3" applyFont="1"><protection hidden="1"/></xf></cellXfs>`,
});

test.each<[string, CellEdit, string]>([
  [
    "a number",
    { kind: "number", place: at("A1"), value: 187.98 },
    `<row r="1" spans="1:1"><c r="A1" s="1"><v>187.98</v></c></row>`,
  ],
  [
    "text",
    { kind: "text", place: at("A1"), value: "=1<2" },
    `<row r="1" spans="1:1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">=1&lt;2</t></is></c></row>`,
  ],
  ["nothing", { kind: "blank", place: at("A1") }, `<row r="1" spans="1:1"><c r="A1" s="1"/></row>`],
  [
    "a formula with a text",
    { kind: "formula", place: at("A1"), formula: '="x"&1', result: "x1", numberFormat: "0.00" },
    `<row r="1" spans="1:1"><c r="A1" s="1" t="str"><f>"x"&amp;1</f><v>x1</v></c></row>`,
  ],
  [
    "a formula with a number and a new format",
    { kind: "formula", place: at("A1"), formula: "=1/3", result: 0.25, numberFormat: "0.00%" },
    `<row r="1" spans="1:1"><c r="A1" s="2"><f>1/3</f><v>0.25</v></c></row>`,
  ],
  [
    "a formula with an empty text",
    { kind: "formula", place: at("A1"), formula: '=""', result: null, numberFormat: "0.00" },
    `<row r="1" spans="1:1"><c r="A1" s="1" t="str"><f>""</f><v/></c></row>`,
  ],
  [
    "a cell after it",
    { kind: "number", place: at("C1"), value: 2 },
    `<row r="1" spans="1:3"><c r="A1" s="1" cm="1"><v>1</v></c><c r="C1"><v>2</v></c></row>`,
  ],
  [
    "a row after it",
    { kind: "number", place: at("B3"), value: 2 },
    `<row r="1" spans="1:1"><c r="A1" s="1" cm="1"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>`,
  ],
])("writes %s", async (_, edit, rows) => {
  expect(await rowsAfter(oneCell, edit)).toBe(rows);
});

test("a new format keeps all else of the cell's style, and is used again", async () => {
  const bytes = await saved(
    oneCell,
    { kind: "format", place: at("A1"), numberFormat: "0.000%" },
    { kind: "format", place: at("B1"), numberFormat: "0.000%" },
    { kind: "format", place: at("A1"), numberFormat: "0.000%" },
  );
  expect(partText(bytes, "xl/styles.xml")).toMatch(
    /<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000%"\/><\/numFmts><cellXfs count="4"><xf numFmtId="0"\/><xf numFmtId="2" fontId="3" applyFont="1"><protection hidden="1"\/><\/xf><xf numFmtId="164" fontId="3" applyFont="1" applyNumberFormat="1"><protection hidden="1"\/><\/xf><xf numFmtId="164" applyNumberFormat="1"\/><\/cellXfs>/,
  );
  expect(changedParts(oneCell, bytes)).toEqual(["xl/styles.xml", sheetPart]);
});

test("a workbook without styles gets them", async () => {
  const bytes = await saved(oneSheet(""), {
    kind: "formula",
    place: at("A1"),
    formula: "=1",
    result: 1,
    numberFormat: "0.00%",
  });
  expect(openXlsx(bytes).snapshot().sheets[0]?.numberFormats).toEqual([["0.00%"]]);
  expect(await readByExcelize(bytes, "表", "A1")).toBe("1");
});

test("a file without addresses gets them where a cell is put between", async () => {
  const bytes = oneSheet(`<row><c><v>1</v></c></row><row r="3"><c><v>3</v></c><c r="C3"><v>4</v></c></row>`);
  expect(await rowsAfter(bytes, { kind: "number", place: at("A3"), value: 5 })).toBe(
    `<row><c><v>1</v></c></row><row r="3"><c><v>5</v></c><c r="C3"><v>4</v></c></row>`,
  );
  expect(
    await rowsAfter(
      bytes,
      { kind: "number", place: at("A2"), value: 2 },
      { kind: "number", place: at("B3"), value: 9 },
    ),
  ).toBe(
    `<row r="1"><c><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c><c r="B3"><v>9</v></c><c r="C3"><v>4</v></c></row>`,
  );
});

test("a new cell looks as its row or column says", async () => {
  const xml = `<cols><col min="2" max="2" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"/></sheetData>`;
  const styles = `<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>`;
  const rows = await rowsAfter(
    handmade({ sheets: [{ name: "表", xml }], styles }),
    { kind: "number", place: at("B1"), value: 1 },
    { kind: "number", place: at("B2"), value: 2 },
  );
  expect(rows).toBe(
    `<row r="1" s="2" customFormat="1"><c r="B1" s="2"><v>1</v></c></row><row r="2"><c r="B2" s="1"><v>2</v></c></row>`,
  );
});

test("cells keep their own formula when the one they share is overwritten", async () => {
  const bytes = oneSheet(
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row>`,
  );
  expect(await rowsAfter(bytes, { kind: "number", place: at("A1"), value: 7 })).toBe(
    `<row r="1"><c r="A1"><v>7</v></c></row><row r="2"><c r="A2"><f>B2+$C$1</f><v>0</v></c></row><row r="3"><c r="A3"><f>B3+$C$1</f><v>0</v></c></row>`,
  );
  expect(await rowsAfter(bytes, { kind: "number", place: at("A2"), value: 7 })).toBe(
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1</f><v>0</v></c></row><row r="2"><c r="A2"><v>7</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>0</v></c></row>`,
  );
});

const guarded = handmade({
  sheets: [
    {
      name: "自评表",
      xml: `<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>`,
    },
    {
      name: "表",
      xml: `<sheetData><row r="1"><c r="D1"><f t="array" ref="D1:D2">A1:A2</f></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells><tableParts count="1"><tablePart r:id="t1"/></tableParts>`,
      relationships: `<Relationship Id="t1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/>`,
    },
  ],
  styles: `<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs>`,
  extra: {
    "xl/tables/table1.xml": {
      content: `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="指标" displayName="指标" ref="F1:G3"/>`,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
    },
  },
});

test.each<[CellEdit, string]>([
  [
    { kind: "number", place: at("A1", "不存在"), value: 1 },
    "找不到工作表“不存在”，A1 没有写入：请检查工作表是否已改名或删除。",
  ],
  [
    { kind: "number", place: at("B1", "自评表"), value: 1 },
    "工作表“自评表”的 B1 受保护，请先在“审阅”中点“撤销工作表保护”再试。",
  ],
  [
    { kind: "number", place: at("B2"), value: 1 },
    "工作表“表”的 B2 已并入合并单元格 A1:C2，请改写其左上角的 A1。",
  ],
  [
    { kind: "text", place: at("D2"), value: "x" },
    "工作表“表”的 D2 属于数组公式 D1:D2，不能单独改写，请先在 Excel 中清除该数组公式。",
  ],
  [
    { kind: "text", place: at("G1"), value: "x" },
    "工作表“表”的 G1 是表格“指标”的标题，改写会使文件无法打开，请在 Excel 中修改。",
  ],
  [
    { kind: "number", place: at("H1"), value: Number.NaN },
    "工作表“表”的 H1 不是有效的数字，请检查数据后再试。",
  ],
  [
    { kind: "text", place: at("H1"), value: "长".repeat(32_768) },
    "工作表“表”的 H1 文字超过 32767 个字，Excel 放不下，请先缩短。",
  ],
  [
    { kind: "formula", place: at("H1"), formula: "1", result: 1, numberFormat: "0" },
    "工作表“表”的 H1 不是公式（应以 = 开头），请检查后再试。",
  ],
  [
    { kind: "number", place: { sheet: "表", row: 1_048_576, column: 0 }, value: 1 },
    "工作表“表”的 A1048577 超出了工作表的范围，请检查后再试。",
  ],
])("refuses what must not be written, and nothing changes: %j", async (edit, message) => {
  expect(await refusal(guarded, edit)).toBe(message);
});

test("an unlocked cell of a protected sheet may be written", async () => {
  const edit: Edit = { kind: "number", place: at("A1", "自评表"), value: 3 };
  expect(openXlsx(await saved(guarded, edit)).snapshot().sheets[0]?.values).toEqual([[3, 2]]);
});

test("one refused edit keeps the others from being made", async () => {
  const workbook = openXlsx(guarded);
  const edits: Edit[] = [
    { kind: "number", place: at("A1", "自评表"), value: 3 },
    { kind: "number", place: at("B1", "自评表"), value: 3 },
  ];
  await expect(workbook.apply(edits)).rejects.toThrow(EditRefused);
  expect(changedParts(guarded, workbook.save())).toEqual([]);
});

test("the receipt tells what was there and what is there now", async () => {
  const edits: Edit[] = [
    { kind: "text", place: at("A1"), value: "a" },
    { kind: "formula", place: at("A1"), formula: "=2", result: 2, numberFormat: "0%" },
    { kind: "blank", place: at("B9") },
  ];
  expect(await openXlsx(oneCell).apply(edits)).toEqual({
    id: 1,
    edits,
    before: [
      { place: at("A1"), value: 1, formula: null, numberFormat: "0.00", fill: null },
      { place: at("B9"), value: null, formula: null, numberFormat: "General", fill: null },
    ],
    after: [
      { place: at("A1"), value: 2, formula: "=2", numberFormat: "0%", fill: null },
      { place: at("B9"), value: null, formula: null, numberFormat: "General", fill: null },
    ],
  });
});

test("the calculation chain goes and Excel is told to compute anew", async () => {
  const bytes = oneSheet(`<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>`, {
    afterSheets: `<calcPr calcId="191029"/>`,
    extra: {
      "xl/calcChain.xml": {
        content: `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>`,
        type: "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
      },
    },
  });
  const after = await saved(bytes, { kind: "number", place: at("A1"), value: 2 });
  expect(changedParts(bytes, after)).toEqual(
    [
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      sheetPart,
    ].sort(),
  );
  expect(partText(after, "xl/workbook.xml")).toContain(`<calcPr calcId="191029" fullCalcOnLoad="1"/>`);
  expect(
    partText(after, "[Content_Types].xml") + partText(after, "xl/_rels/workbook.xml.rels"),
  ).not.toContain("calcChain");
});

/** The sheet's XML without one row and the range it declares, written the one way that our writer has. */
function withoutRow(xml: string, row: number): string {
  return xml
    .replace(/^<\?xml.*?\?>\s*/s, "")
    .replace(new RegExp(`<row r="${row}".*?</row>`, "s"), "")
    .replace(/<dimension ref="[^"]*"/, "<dimension")
    .replace(/<([\w:]+)((?:\s[^<>]*?)?)><\/\1>/g, "<$1$2/>")
    .replace(/&#34;|&quot;/g, '"')
    .replaceAll("&#xA;", "\n");
}

test("nothing of a tricky workbook is lost: all parts but the edited ones stay byte for byte, and of those all but the row", async () => {
  const before = await trickyWorkbook();
  const after = await saved(
    before,
    { kind: "number", place: at("C6", "基础数据表"), value: 4 },
    { kind: "text", place: at("G6", "基础数据表"), value: "说明" },
  );
  expect(changedParts(before, after)).toEqual(["xl/workbook.xml", sheetPart]);
  const [was, is] = [partText(before, sheetPart), partText(after, sheetPart)];
  expect(withoutRow(is, 6)).toBe(withoutRow(was, 6));
  expect(await readByExcelize(after, "基础数据表", "C6")).toBe("4");
  expect(await readByExcelize(after, "基础数据表", "G6")).toBe("说明");
});

const trickyTexts = [
  "=1+1",
  "'x",
  "  前后空格  ",
  "a\nb\r\nc\td",
  "😀𠮷",
  "_x000D_",
  "_x0041_x0042_",
  "\u0001\u001F",
  "<&>\"'",
  "0012",
  "\uFFFE",
  "]]>",
  "#REF!",
  "a\u0085b\u2028c\u2029d\uFFFD",
];

test.each(trickyTexts)("the text %j comes back, from us and from excelize", async (value) => {
  const bytes = await saved(oneCell, { kind: "text", place: at("A1"), value });
  expect(openXlsx(bytes).snapshot().sheets[0]?.values).toEqual([[value]]);
  expect(await readByExcelize(bytes, "表", "A1")).toBe(value);
});

test("any text comes back, but for NUL and halves of surrogate pairs", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", maxLength: 60 }), async (value) => {
      const bytes = await saved(oneCell, { kind: "text", place: at("A1"), value });
      const kept = value.replaceAll("\0", "");
      expect(openXlsx(bytes).snapshot().sheets[0]?.values).toEqual(kept === "" ? [] : [[kept]]);
    }),
    { numRuns: 60 },
  );
  const bytes = await saved(oneCell, { kind: "text", place: at("A1"), value: "a\uD800b\0c" });
  expect(openXlsx(bytes).snapshot().sheets[0]?.values).toEqual([["a\uFFFDbc"]]);
});

test("any number comes back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true }), async (value) => {
      const bytes = await saved(oneCell, { kind: "number", place: at("A1"), value });
      expect(openXlsx(bytes).snapshot().sheets[0]?.values).toEqual([[value === 0 ? 0 : value]]);
    }),
    { numRuns: 60 },
  );
});

test("a file in prefixed names is edited in them", async () => {
  const bytes = handmade({
    prefix: "x",
    sheets: [
      { name: "表", xml: `<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>` },
    ],
  });
  expect(await rowsAfter(bytes, { kind: "text", place: at("B1"), value: "文" })).toBe(
    `<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">文</x:t></x:is></x:c></x:row>`,
  );
});

test("a signed file warns", () => {
  const signature = {
    "_xmlsignatures/origin.sigs": {
      content: "",
      type: "application/vnd.openxmlformats-package.digital-signature-origin",
    },
  };
  expect(openXlsx(oneSheet("", { extra: signature })).warnings).toEqual([
    "此文件带有数字签名，修改并保存后签名将失效，需要重新签名。",
  ]);
});
