import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8 } from "fflate";
import { EditRefused } from "../../src/core/workbook";
import type { SheetContent } from "../../src/core/sheet-content";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { excelize, readByExcelize } from "./excelize";
import { changedParts, handmade, oneSheet, partText, withParts } from "./handmade";
import type { Handmade } from "./handmade";
import { valuesOf } from "./places";
import { trickyWorkbook } from "./tricky-workbook";

const page: SheetContent["page"] = {
  orientation: "portrait",
  margins: { top: 37, bottom: 35, left: 28, right: 25.4 },
  footer: "第 &P 页 & 共 &N 页",
  repeatRows: { first: 0, last: 1 },
};

const report: SheetContent = {
  name: "自评报告",
  columnWidths: [12.5, 40],
  rows: [
    {
      height: 500,
      cells: [
        {
          column: 0,
          value: "=不是公式 <自评> & 'x'",
          columnSpan: 3,
          style: {
            font: "黑体",
            size: 22,
            bold: true,
            horizontal: "center",
            vertical: "center",
            border: true,
          },
        },
      ],
    },
    {
      cells: [
        {
          column: 2,
          value: "看表",
          link: { sheet: "表", address: "A1" },
          style: { underline: true, color: "0563c1" },
        },
        { column: 0, value: 0.5, formula: "='表'!A1/2", style: { numberFormat: "0.00%", fill: "FFFF00" } },
        { column: 1, value: true },
      ],
    },
    { cells: [] },
    {
      cells: [
        { column: 0, value: null, style: { wrap: true, indent: 2 } },
        { column: 1, value: "x", formula: '="x"' },
      ],
    },
  ],
  page,
  frozenRows: 2,
};

async function withReport(bytes: Uint8Array, keepOldAs: string | null = null): Promise<Uint8Array> {
  const workbook = openXlsx(bytes);
  await workbook.apply([{ kind: "sheet", content: report, keepOldAs }]);
  return workbook.save();
}

const plain = oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
  styles: `<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>`,
});

test("a sheet is written whole, in the order the schema wants", async () => {
  const bytes = await withReport(plain);
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).toBe(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:C4"/>` +
      `<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A3" sqref="A3"/></sheetView></sheetViews>` +
      `<sheetFormatPr defaultRowHeight="15"/>` +
      `<cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/></cols>` +
      `<sheetData><row r="1" ht="409" customHeight="1"><c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">=不是公式 &lt;自评&gt; &amp; 'x'</t></is></c><c r="B1" s="1"/><c r="C1" s="1"/></row>` +
      `<row r="2"><c r="A2" s="2"><f>'表'!A1/2</f><v>0.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" s="3" t="inlineStr"><is><t xml:space="preserve">看表</t></is></c></row>` +
      `<row r="3"></row><row r="4"><c r="A4" s="4"/><c r="B4" t="str"><f>"x"</f><v>x</v></c></row></sheetData>` +
      `<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells><hyperlinks><hyperlink ref="C2" location="'表'!A1"/></hyperlinks>` +
      `<pageMargins left="1.1024" right="1" top="1.4567" bottom="1.378" header="1.0236" footer="0.9449"/>` +
      `<pageSetup paperSize="9" firstPageNumber="1" orientation="portrait" useFirstPageNumber="1" fitToWidth="1" fitToHeight="0"/>` +
      `<headerFooter><oddFooter>&amp;C第 &amp;P 页 &amp; 共 &amp;N 页</oddFooter></headerFooter></worksheet>`,
  );
  const styles = partText(bytes, "xl/styles.xml");
  expect(styles).toContain(
    `<fonts count="3"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="22"/><name val="黑体"/><charset val="134"/></font><font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="宋体"/></font></fonts>`,
  );
  expect(styles).toContain(
    `<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center"/></xf><xf numFmtId="10" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>`,
  );
  expect(partText(bytes, "xl/workbook.xml")).toContain(
    `<sheet name="自评报告" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'自评报告'!$1:$2</definedName></definedNames><calcPr fullCalcOnLoad="1"/>`,
  );
  expect(changedParts(plain, bytes)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(await readByExcelize(bytes, "自评报告", "A1")).toBe("=不是公式 <自评> & 'x'");
});

test("the same styles written again add nothing", async () => {
  const once = await withReport(plain);
  const workbook = openXlsx(once);
  await workbook.apply([{ kind: "sheet", content: { ...report, name: "另一份" }, keepOldAs: null }]);
  expect(partText(workbook.save(), "xl/styles.xml")).toBe(partText(once, "xl/styles.xml"));
});

test.each<[string, Partial<Handmade>, string]>([
  ["prefixed", { prefix: "x" }, "http://schemas.openxmlformats.org/spreadsheetml/2006/main"],
  ["strict", { isStrict: true }, "http://purl.oclc.org/ooxml/spreadsheetml/main"],
])("a %s package takes a sheet too", async (_, kind, namespace) => {
  const p = kind.prefix === undefined ? "" : `${kind.prefix}:`;
  const bytes = await withReport(handmade({ sheets: [{ name: "表", xml: `<${p}sheetData/>` }], ...kind }));
  expect(valuesOf(bytes, "自评报告")).toEqual([
    ["=不是公式 <自评> & 'x'", null, null],
    [0.5, true, "看表"],
    [null, null, null],
    [null, "x", null],
  ]);
  expect(partText(bytes, "xl/worksheets/sheet2.xml")).toContain(`<worksheet xmlns="${namespace}">`);
  expect(partText(bytes, "xl/workbook.xml")).toContain(
    `<${p}sheet name="自评报告" sheetId="2" r:id="rId3"/>`,
  );
  expect(await readByExcelize(bytes, "自评报告", "A1")).toBe("=不是公式 <自评> & 'x'");
});

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const referring = handmade({
  sheets: [
    { name: "自评报告", xml: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
    {
      name: "表",
      xml: `<sheetData><row r="1"><c r="A1"><f>自评报告!A1+1</f><v>2</v></c><c r="B1" t="str"><f>"自评报告!A1"</f><v>自评报告!A1</v></c><c r="C1" t="inlineStr"><is><t>自评报告!A1</t></is></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>'自评报告'!$A$1&gt;0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>自评报告!$A$1:$A$3</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" location="自评报告!A1"/></hyperlinks>`,
      relationships: `<Relationship Id="h1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="#%E8%87%AA%E8%AF%84%E6%8A%A5%E5%91%8A!A1" TargetMode="External"/>`,
    },
  ],
  afterSheets: `<definedNames><definedName name="甲">自评报告!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">自评报告!$A$1:$B$2</definedName></definedNames>`,
  extra: {
    "xl/charts/chart1.xml": {
      content: `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>自评报告!$A$1</c:f></c:chartSpace>`,
      type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    },
    "xl/pivotCache/pivotCacheDefinition1.xml": {
      content: `<pivotCacheDefinition xmlns="${main}"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="自评报告"/></cacheSource></pivotCacheDefinition>`,
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml",
    },
    "xl/drawings/vmlDrawing1.vml": {
      content: `<xml><x:ClientData><br><x:FmlaLink>自评报告!$A$1</x:FmlaLink></x:ClientData></xml>`,
      type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
    },
  },
});

test("a sheet kept under another name takes its references along, wherever they are", async () => {
  const bytes = await withReport(referring, "旧报告");
  const { sheets } = openXlsx(bytes).snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(["旧报告", "表", "自评报告"]);
  expect(sheets[1]?.formulas).toEqual([["='旧报告'!A1+1", '="自评报告!A1"', null]]);
  expect(valuesOf(bytes, "表")).toEqual([[2, "自评报告!A1", "自评报告!A1"]]);
  const sheet = partText(bytes, "xl/worksheets/sheet2.xml");
  expect(sheet).toContain(`<formula>'旧报告'!$A$1&gt;0</formula>`);
  expect(sheet).toContain(`<formula1>'旧报告'!$A$1:$A$3</formula1>`);
  expect(sheet).toContain(`location="'旧报告'!A1"`);
  expect(partText(bytes, "xl/worksheets/_rels/sheet2.xml.rels")).toContain(`Target="#'旧报告'!A1"`);
  expect(partText(bytes, "xl/workbook.xml")).toContain(
    `<definedNames><definedName name="甲">'旧报告'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">'旧报告'!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="2">'自评报告'!$1:$2</definedName></definedNames>`,
  );
  expect(partText(bytes, "xl/charts/chart1.xml")).toContain(`<c:f>'旧报告'!$A$1</c:f>`);
  expect(partText(bytes, "xl/pivotCache/pivotCacheDefinition1.xml")).toContain(`sheet="旧报告"`);
  expect(partText(bytes, "xl/drawings/vmlDrawing1.vml")).toBe(
    `<xml><x:ClientData><br><x:FmlaLink>'旧报告'!$A$1</x:FmlaLink></x:ClientData></xml>`,
  );
  expect(partText(bytes, "xl/worksheets/sheet1.xml")).toBe(partText(referring, "xl/worksheets/sheet1.xml"));
});

test("in the tricky workbook a renamed sheet's chart, sparklines and names follow, all other parts stay", async () => {
  const before = await trickyWorkbook();
  const workbook = openXlsx(before);
  await workbook.apply([{ kind: "sheet", content: { ...report, name: "基础数据表" }, keepOldAs: "旧表" }]);
  const after = workbook.save();
  expect(changedParts(before, after)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/charts/chart1.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/sheet4.xml",
  ]);
  expect(partText(after, "xl/charts/chart1.xml")).not.toContain("基础数据表");
  expect(partText(after, "xl/worksheets/sheet1.xml")).toContain("<xm:f>'旧表'!B6:D6</xm:f>");
  const book = (await excelize()).OpenReader(after, {});
  expect(book.GetSheetList().list).toEqual(["旧表", "自评表", "字典", "基础数据表"]);
  expect(book.CalcCellValue("自评表", "A3").value).toBe("12人");
});

test.each<[Partial<SheetContent>, string | null, string]>([
  [{ name: "表" }, null, "工作表“表”没有写入：已有同名工作表，请处理后再试。"],
  [{ name: "表" }, "表", "工作表“表”没有写入：原表要改名为“表”，而该名称已被占用，请处理后再试。"],
  [{ name: "a/b" }, null, "工作表“a/b”没有写入：名称含有 [ ] : * ? / \\ 之一，请处理后再试。"],
  [{ name: "名".repeat(32) }, null, `工作表“${"名".repeat(32)}”没有写入：名称超过 31 个字，请处理后再试。`],
  [{ name: " " }, null, "工作表“ ”没有写入：名称是空的，请处理后再试。"],
  [
    { name: "新", rows: [{ cells: [{ column: 0, value: Number.POSITIVE_INFINITY }] }] },
    null,
    "工作表“新”没有写入：含有无效的数字，请处理后再试。",
  ],
])("refuses a sheet that Excel would not take: %j", async (change, keepOldAs, message) => {
  const workbook = openXlsx(plain);
  const edit = { kind: "sheet" as const, content: { ...report, ...change }, keepOldAs };
  await expect(workbook.apply([edit])).rejects.toEqual(new EditRefused(message, edit));
  expect(changedParts(plain, workbook.save())).toEqual([]);
});

test("a workbook whose structure is protected takes no sheet", async () => {
  const bytes = oneSheet("", { beforeSheets: `<workbookProtection lockStructure="1"/>` });
  await expect(withReport(bytes)).rejects.toThrow(
    "工作表“自评报告”没有写入：工作簿结构受保护，须先在“审阅”中点“保护工作簿”解除，请处理后再试。",
  );
});

test("a new workbook reads back as it was described, by us and by excelize", async () => {
  const bytes = newXlsx([report, { ...report, name: "第二张", frozenRows: 0 }]);
  const { sheets } = openXlsx(bytes).snapshot();
  expect(sheets.map(({ name, values }) => [name, values[1]])).toEqual([
    ["自评报告", [0.5, true, "看表"]],
    ["第二张", [0.5, true, "看表"]],
  ]);
  expect(await readByExcelize(bytes, "第二张", "C2")).toBe("看表");
  expect(() => newXlsx([])).toThrow("工作簿至少要有一个工作表。");
  expect(() => newXlsx([report, report])).toThrow("已有同名工作表");
});

const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => existsSync(path));
const whereOffice = office === undefined ? test.skip : test;

/** What LibreOffice makes of a file. */
function converted(bytes: Uint8Array, to: string, filter = to): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  writeFileSync(join(folder, "a.xlsx"), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync(
    office ?? "",
    [profile, "--headless", "--convert-to", filter, "--outdir", join(folder, "out"), join(folder, "a.xlsx")],
    {
      stdio: "ignore",
    },
  );
  return readFileSync(join(folder, "out", `a.${to}`));
}

whereOffice(
  "LibreOffice reads what was written, and we read what it writes",
  async () => {
    const bytes = await withReport(await trickyWorkbook());
    const lists = converted(newXlsx([report]), "csv", "csv:Text - txt - csv (StarCalc):44,34,76");
    expect(lists.toString("utf8").split("\n").slice(0, 2)).toEqual([
      "=不是公式 <自评> & 'x',,",
      expect.stringMatching(/TRUE,看表$/),
    ]);
    const rewritten = new Uint8Array(converted(bytes, "xlsx", "xlsx:Calc MS Excel 2007 XML"));
    const { sheets } = openXlsx(rewritten).snapshot();
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["基础数据表", false],
      ["自评表", false],
      ["字典", true],
      ["自评报告", false],
    ]);
    const workbook = openXlsx(rewritten);
    await workbook.apply([{ kind: "text", place: { sheet: "基础数据表", row: 5, column: 0 }, value: "改" }]);
    expect(changedParts(rewritten, workbook.save())).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  },
  60_000,
);

test("a package whose file names are in other letter case is read and changed", async () => {
  const bytes = withParts(plain, (parts) => {
    const rels = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array());
    parts["xl/_rels/workbook.xml.rels"] = strToU8(rels.replace("worksheets/sheet1", "Worksheets/Sheet1"));
  });
  expect(valuesOf(await withReport(bytes), "表")).toEqual([[1]]);
});
