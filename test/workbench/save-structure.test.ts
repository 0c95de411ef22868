import { areaOf } from "../../src/core/address";
import type { Area } from "../../src/core/address";
import type { Snapshot } from "../../src/core/snapshot";
import { lossesOf, saveWorkbook } from "../../src/workbench/save/save-workbook";
import type { StructureChange } from "../../src/workbench/structure";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { newXlsx } from "../../src/xlsx/new-workbook";
import { chartsInFile } from "../port/charts";
import { chartedSheet } from "../port/contract";
import { changedParts, handmade, oneSheet, partText, texts } from "../xlsx/handmade";
import { trickyWorkbook } from "../xlsx/tricky-workbook";
import { byExcelize, changed, gridOf, sheetOf } from "./save-grid";

const data = "基础数据表";

function area(address: string): Area {
  const found = areaOf(address);
  if (!found) throw new Error(address);
  return found;
}

/** All that stands in a part between some tags or quotes. */
function found(bytes: Uint8Array, path: string, pattern: RegExp): string[] {
  return [...partText(bytes, path).matchAll(pattern)].map((match) => match[1] ?? "");
}

/** Everywhere that the tricky workbook refers to cells, but for its cells themselves. */
function referencesIn(bytes: Uint8Array) {
  const sheet = "xl/worksheets/sheet1.xml";
  return {
    merges: found(bytes, sheet, /<mergeCell ref="([^"]*)"/g),
    formats: found(bytes, sheet, /<conditionalFormatting sqref="([^"]*)"/g),
    formatFormulas: found(bytes, sheet, /<formula>([^<]*)</g),
    validations: found(bytes, sheet, /<dataValidation [^>]*sqref="([^"]*)"/g),
    links: found(bytes, sheet, /<hyperlink ref="([^"]*)"/g),
    breaks: found(bytes, sheet, /<brk id="([^"]*)"/g),
    extended: found(bytes, sheet, /<xm:sqref>([^<]*)</g),
    extendedFormulas: found(bytes, sheet, /<xm:f>([^<]*)</g),
    names: found(bytes, "xl/workbook.xml", /<definedName [^>]*>([^<]*)</g),
    chart: found(bytes, "xl/charts/chart1.xml", /<f>([^<]*)</g),
    rowsOfDrawings: found(bytes, "xl/drawings/drawing1.xml", /<xdr:row>(\d+)</g),
    columnsOfDrawings: found(bytes, "xl/drawings/drawing1.xml", /<xdr:col>(\d+)</g),
    comments: found(bytes, "xl/comments1.xml", /<comment ref="([^"]*)"/g),
    threads: found(bytes, "xl/threadedComments/threadedComment1.xml", /<threadedComment ref="([^"]*)"/g),
    commentRows: found(bytes, "xl/drawings/vmlDrawing1.vml", /<x:Row>([^<]*)</g),
    commentColumns: found(bytes, "xl/drawings/vmlDrawing1.vml", /<x:Column>([^<]*)</g),
    commentBoxes: found(bytes, "xl/drawings/vmlDrawing1.vml", /<x:Anchor>([^<]*)</g),
    others: found(bytes, "xl/worksheets/sheet2.xml", /<f>([^<]*)</g),
  };
}

const untouched = {
  merges: ["A1:F1", "A2:A3"],
  formats: ["D6:D10", "C6:C10"],
  formatFormulas: ["D6&gt;C6"],
  validations: ["F3"],
  links: ["A15"],
  breaks: ["11"],
  extended: ["C6:C10", "F6", "F2"],
  extendedFormulas: ["基础数据表!B6:D6", "字典!$A$1:$A$2"],
  names: ["&#39;基础数据表&#39;!$B$3", "&#39;基础数据表&#39;!$A$1:$F$15", "&#39;基础数据表&#39;!$1:$2"],
  chart: ["&#39;基础数据表&#39;!$D$2", "&#39;基础数据表&#39;!$A$6:$A$7", "&#39;基础数据表&#39;!$D$6:$D$7"],
  rowsOfDrawings: ["1", "15", "19", "19", "24", "32"],
  columnsOfDrawings: ["7", "14", "7", "7", "7", "9"],
  comments: ["D3"],
  threads: ["D3"],
  commentRows: ["2"],
  commentColumns: ["3"],
  commentBoxes: ["3, 23, 2, 0, 5, 12, 5, 6"],
  others: ["D2/C2", "ROUND(E2*F2,2)", "&#39;基础数据表&#39;!B3&amp;&#34;人&#34;", "编制数+1"],
};

it("the tricky workbook is the one that these tests speak of", async () => {
  expect(referencesIn(await trickyWorkbook())).toEqual(untouched);
});

describe("rows and columns that come in", () => {
  it("move the charts of a sheet that was just written, and what they are drawn from", () => {
    const bytes = oneSheet("");
    const [head, ...others] = chartedSheet.rows;
    const rows = [head ?? { cells: [] }, { cells: [] }, { cells: [] }, ...others];
    const [after] = openXlsx(newXlsx([{ ...chartedSheet, rows }])).snapshot().sheets;
    const { sheets } = openXlsx(bytes).snapshot();
    const structure: StructureChange[] = [
      { kind: "writeSheet", content: chartedSheet, position: 1 },
      { kind: "insertRows", sheet: chartedSheet.name, first: 1, count: 2 },
    ];
    const saved = saveWorkbook(
      bytes,
      gridOf(bytes, { structure, snapshot: { sheets: after ? [...sheets, after] : sheets } }),
    );
    const charts = chartsInFile(saved).map(({ categories, series, place }) => ({
      categories,
      series: series.map(({ name, values }) => [name, values]),
      place,
    }));
    expect(charts).toEqual([
      {
        categories: "B1:C1",
        series: [
          ["A4", "B4:C4"],
          ["A5", "B5:C5"],
        ],
        place: "A6:C6",
      },
      { categories: "A4:A5", series: [["B1", "B4:B5"]], place: "B7:C7" },
    ]);
  });

  it("move everything that refers to the cells behind them", async () => {
    const bytes = await trickyWorkbook();
    const judged = await byExcelize(bytes, (book) => {
      book.InsertRows(data, 3, 2);
      book.InsertCols(data, "C", 1);
    });
    const structure: StructureChange[] = [
      { kind: "insertRows", sheet: data, first: 2, count: 2 },
      { kind: "insertColumns", sheet: data, first: 2, count: 1 },
    ];
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot: openXlsx(judged).snapshot() }));
    expect(lossesOf(bytes, structure)).toEqual([]);
    expect(referencesIn(saved)).toEqual({
      merges: ["A1:G1", "A2:A5"],
      formats: ["E8:E12", "D8:D12"],
      formatFormulas: ["E8&gt;D8"],
      validations: ["G5"],
      links: ["A17"],
      breaks: ["13"],
      extended: ["D8:D12", "G8", "G2"],
      extendedFormulas: ["基础数据表!B8:E8", "字典!$A$1:$A$2"],
      names: ["'基础数据表'!$B$5", "'基础数据表'!$A$1:$G$17", "'基础数据表'!$1:$2"],
      chart: ["'基础数据表'!$E$2", "'基础数据表'!$A$8:$A$9", "'基础数据表'!$E$8:$E$9"],
      rowsOfDrawings: ["1", "17", "21", "21", "26", "34"],
      columnsOfDrawings: ["8", "15", "8", "8", "8", "10"],
      comments: ["E5"],
      threads: ["E5"],
      commentRows: ["4"],
      commentColumns: ["4"],
      commentBoxes: ["4, 23, 4, 0, 6, 12, 7, 6"],
      others: ["D2/C2", "ROUND(E2*F2,2)", "'基础数据表'!B5&amp;\"人\"", "编制数+1"],
    });
    const kept = ["xl/media/image1.png", "xl/persons/person.xml", "customXml/item1.xml", "xl/styles.xml"];
    const [before, after] = [texts(bytes), texts(saved)];
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(kept.map((path) => after[path] === before[path])).toEqual(kept.map(() => true));
    expect(after["xl/printerSettings/printerSettings1.bin"]).toBe(
      before["xl/printerSettings/printerSettings1.bin"],
    );
  });

  it("look like the row above and the column before, and are not hidden", () => {
    const bytes = handmade({
      styles: '<cellXfs count="3"><xf/><xf numFmtId="4"/><xf numFmtId="10"/></cellXfs>',
      sheets: [
        {
          name: "表",
          xml:
            '<cols><col min="1" max="2" width="20" style="2" hidden="1"/></cols><sheetData>' +
            '<row r="1" ht="30" customHeight="1" hidden="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/></row>' +
            '<row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
        },
      ],
    });
    const structure: StructureChange[] = [
      { kind: "insertRows", sheet: "表", first: 1, count: 1 },
      { kind: "insertColumns", sheet: "表", first: 1, count: 1 },
    ];
    const { snapshot } = gridOf(bytes);
    const sheet = sheetOf(changed(snapshot, "表", { A2: null, A3: 2 }), "表");
    const grid = { sheets: [{ ...sheet, hiddenColumns: [0, 2] }] };
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot: grid }));
    expect(found(saved, "xl/worksheets/sheet1.xml", /(<(?:col|row|c) [^>]*>)/g)).toEqual([
      '<col min="1" max="1" width="20" style="2" hidden="1"/>',
      '<col min="2" max="2" width="20" style="2"/>',
      '<col min="3" max="3" width="20" style="2" hidden="1"/>',
      '<row r="1" ht="30" customHeight="1" hidden="1">',
      '<c r="A1" s="1">',
      '<c r="B1" s="1"/>',
      '<c r="C1" s="2"/>',
      '<row r="2" ht="30" customHeight="1">',
      '<c r="A2" s="1"/>',
      '<c r="B2" s="1"/>',
      '<c r="C2" s="2"/>',
      '<row r="3">',
      '<c r="A3">',
    ]);
  });

  it("give formulas that were shared one of their own", () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>';
    const bytes = handmade({ sheets: [{ name: "表", xml: `<sheetData>${rows}</sheetData>` }] });
    const structure: StructureChange[] = [{ kind: "insertRows", sheet: "表", first: 2, count: 1 }];
    const snapshot = changed(gridOf(bytes).snapshot, "表", {
      A3: null,
      B3: null,
      A4: 3,
      B4: { formula: "=A4*2", result: 6 },
    });
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot }));
    expect(found(saved, "xl/worksheets/sheet1.xml", /(<f.*?<\/f>)/g)).toEqual([
      "<f>A1*2</f>",
      "<f>A2*2</f>",
      "<f>A4*2</f>",
    ]);
  });
});

describe("rows and columns that go", () => {
  it("take what stood on them along, and the rest closes up", async () => {
    const bytes = await trickyWorkbook();
    const structure: StructureChange[] = [
      { kind: "removeRows", sheet: data, first: 2, count: 1 },
      { kind: "removeColumns", sheet: data, first: 2, count: 1 },
    ];
    const judged = await byExcelize(bytes, (book) => {
      book.RemoveRow(data, 3);
      book.RemoveCol(data, "C");
      // What no longer exists is an error; excelize keeps the address.
      book.SetCellFormula("自评表", "A3", "'基础数据表'!#REF!&\"人\"");
      book.SetCellFormula(data, "D5", 'IF(B5=0,"-",(C5-B5)/B5)');
    });
    const snapshot = changed(openXlsx(judged).snapshot(), "自评表", {
      A3: { formula: "='基础数据表'!#REF!&\"人\"", result: "#REF!" },
      A5: { formula: "=编制数+1", result: "#REF!" },
    });
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot }));
    expect(referencesIn(saved)).toEqual({
      merges: ["A1:E1"],
      formats: ["C5:C9"],
      formatFormulas: ["C5&gt;#REF!"],
      validations: [],
      links: ["A14"],
      breaks: ["10"],
      extended: ["E5", "E2"],
      extendedFormulas: ["基础数据表!B5:C5", "字典!$A$1:$A$2"],
      names: ["'基础数据表'!#REF!", "'基础数据表'!$A$1:$E$14", "'基础数据表'!$1:$2"],
      chart: ["'基础数据表'!$C$2", "'基础数据表'!$A$5:$A$6", "'基础数据表'!$C$5:$C$6"],
      rowsOfDrawings: ["1", "14", "18", "18", "23", "31"],
      columnsOfDrawings: ["6", "13", "6", "6", "6", "8"],
      comments: [],
      threads: [],
      commentRows: [],
      commentColumns: [],
      commentBoxes: [],
      others: ["D2/C2", "ROUND(E2*F2,2)", "'基础数据表'!#REF!&amp;\"人\"", "编制数+1"],
    });
  });

  it("leave a rule whose first row went meaning for each cell what it meant", () => {
    const bytes = handmade({
      sheets: [
        {
          name: "表",
          xml:
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' +
            '<conditionalFormatting sqref="B2:B5"><cfRule type="expression" priority="1"><formula>$A2&gt;C2+$D$9</formula></cfRule></conditionalFormatting>',
        },
      ],
    });
    const structure: StructureChange[] = [{ kind: "removeRows", sheet: "表", first: 1, count: 2 }];
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure }));
    const sheet = "xl/worksheets/sheet1.xml";
    expect(found(saved, sheet, /sqref="([^"]*)"/g)).toEqual(["B2:B3"]);
    expect(found(saved, sheet, /<formula>([^<]*)</g)).toEqual(["$A2&gt;C2+$D$7"]);
  });
});

describe("tables", () => {
  const form = "自评表";
  const table = "xl/tables/table1.xml";

  it("grow with rows and columns inside; a new column gets a name, as in Excel", async () => {
    const bytes = await trickyWorkbook();
    const structure: StructureChange[] = [
      { kind: "insertRows", sheet: form, first: 2, count: 1 },
      { kind: "insertColumns", sheet: form, first: 10, count: 1 },
    ];
    const judged = await byExcelize(bytes, (book) => {
      book.InsertRows(form, 3, 1);
      book.SetCellValue(form, "K1", "");
      book.SetCellValue(form, "L1", "二级指标");
    });
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot: openXlsx(judged).snapshot() }));
    expect(found(saved, table, / ref="([^"]*)"/g)).toEqual(["J1:L5", "J1:L5"]);
    expect(found(saved, table, /<tableColumn [^>]*name="([^"]*)"/g)).toEqual(["一级指标", "列1", "二级指标"]);
    expect(sheetOf(openXlsx(saved).snapshot(), form).values[0]?.slice(9)).toEqual([
      "一级指标",
      "列1",
      "二级指标",
    ]);
  });

  it("become plain cells when their header goes, which is said before", async () => {
    const bytes = await trickyWorkbook();
    const structure: StructureChange[] = [{ kind: "removeRows", sheet: form, first: 0, count: 1 }];
    const judged = await byExcelize(bytes, (book) => {
      book.RemoveRow(form, 1);
    });
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot: openXlsx(judged).snapshot() }));
    expect(lossesOf(bytes, structure)).toEqual([
      "工作表“自评表”的表格“指标表”（筛选和样式）：删去了它的标题行、汇总行或全部数据，其余单元格照旧保留。",
    ]);
    expect(Object.keys(texts(saved)).filter((path) => path.includes("table"))).toEqual([]);
    expect(partText(saved, "xl/worksheets/sheet2.xml")).not.toContain("tablePart");
  });
});

describe("sheets", () => {
  const content = {
    name: "自评报告",
    columnWidths: [90],
    rows: [{ cells: [{ column: 0, value: "报告", style: { bold: true } }], height: 30 }],
    page: {
      orientation: "portrait" as const,
      margins: { top: 37, bottom: 35, left: 28, right: 26 },
      footer: "- &P -",
      repeatRows: { first: 0, last: 0 },
    },
  };

  it("are renamed, added, written by the pane and put in the grid's order", async () => {
    const bytes = await trickyWorkbook();
    const structure: StructureChange[] = [
      { kind: "renameSheet", from: data, to: "数据 '24" },
      { kind: "writeSheet", content, position: 1 },
      { kind: "addSheet", name: "草稿", position: 0 },
    ];
    const after = gridOf(bytes).snapshot.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === data ? "数据 '24" : sheet.name,
    }));
    const [first, ...others] = changed({ sheets: after }, "自评表", {
      A3: { formula: "='数据 ''24'!B3&\"人\"", result: "12人" },
    }).sheets;
    const empty = { hidden: false, protected: false, merges: [], hiddenRows: [], hiddenColumns: [] };
    const none = { origin: { row: 0, column: 0 }, values: [], types: [], formulas: [], numberFormats: [] };
    const draft = { name: "草稿", ...empty, ...none };
    const report = {
      ...draft,
      name: "自评报告",
      values: [["报告"]],
      types: [["text" as const]],
      formulas: [[null]],
      numberFormats: [["General"]],
    };
    const snapshot: Snapshot = { sheets: first ? [draft, first, report, ...others] : [] };
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot }));
    expect(openXlsx(saved).snapshot()).toEqual(snapshot);
    const book = partText(saved, "xl/workbook.xml");
    expect(
      [...book.matchAll(/<definedName ([^>]*)>([^<]*)</g)].map(([, which, text]) => [which, text]),
    ).toEqual([
      ['name="编制数"', "'数据 ''24'!$B$3"],
      ['localSheetId="1" name="_xlnm.Print_Area"', "'数据 ''24'!$A$1:$F$15"],
      ['localSheetId="1" name="_xlnm.Print_Titles"', "'数据 ''24'!$1:$2"],
      ['name="_xlnm.Print_Titles" localSheetId="2"', "'自评报告'!$1:$1"],
    ]);
    expect(book).toContain('activeTab="1"');
    expect(changedParts(bytes, saved).filter((path) => /sheets\/|chart/.test(path))).toEqual([
      "xl/charts/chart1.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet4.xml",
      "xl/worksheets/sheet5.xml",
    ]);
  });

  it("that go take their parts along, and references to them become errors", async () => {
    const bytes = await trickyWorkbook();
    const structure: StructureChange[] = [{ kind: "removeSheet", sheet: data }];
    const { sheets } = gridOf(bytes).snapshot;
    const snapshot = changed({ sheets: sheets.slice(1) }, "自评表", {
      A3: { formula: '=#REF!&"人"', result: "#REF!" },
      A5: { formula: "=编制数+1", result: "#REF!" },
    });
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot }));
    const [before, after] = [texts(bytes), texts(saved)];
    expect(
      Object.keys(before)
        .filter((path) => !(path in after))
        .sort(),
    ).toEqual([
      "xl/charts/chart1.xml",
      "xl/comments1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
      "xl/drawings/vmlDrawing1.vml",
      "xl/media/image1.png",
      "xl/printerSettings/printerSettings1.bin",
      "xl/threadedComments/threadedComment1.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(found(saved, "xl/workbook.xml", /<definedName [^>]*>([^<]*)</g)).toEqual(["#REF!"]);
    expect(
      openXlsx(saved)
        .snapshot()
        .sheets.map(({ name }) => name),
    ).toEqual(["自评表", "字典"]);
  });
});

describe("sizes and merged cells", () => {
  it("are those of the grid, and merged cells hide nothing", () => {
    const bytes = handmade({
      sheets: [
        {
          name: "表",
          xml:
            '<cols><col min="1" max="5" width="10"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>' +
            '<mergeCells count="1"><mergeCell ref="A5:B6"/></mergeCells>',
        },
      ],
    });
    const structure: StructureChange[] = [
      { kind: "rowHeight", sheet: "表", row: 2, height: 42.5 },
      { kind: "columnWidth", sheet: "表", column: 2, width: 30 },
      { kind: "merge", sheet: "表", area: area("A1:C1") },
      { kind: "unmerge", sheet: "表", area: area("A5:B6") },
    ];
    const sheet = sheetOf(gridOf(bytes).snapshot, "表");
    const snapshot = {
      sheets: [
        {
          ...sheet,
          values: [[1]],
          types: [["number" as const]],
          formulas: [[null]],
          numberFormats: [["General"]],
          merges: [area("A1:C1")],
        },
      ],
    };
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot }));
    expect(openXlsx(saved).snapshot()).toEqual(snapshot);
    const path = "xl/worksheets/sheet1.xml";
    expect(found(saved, path, /(<(?:col|row|c|mergeCell) [^>]*>)/g)).toEqual([
      '<col min="1" max="2" width="10"/>',
      '<col min="3" max="3" width="30" customWidth="1"/>',
      '<col min="4" max="5" width="10"/>',
      '<row r="1">',
      '<c r="A1">',
      '<c r="B1"/>',
      '<row r="3" ht="42.5" customHeight="1"/>',
      '<mergeCell ref="A1:C1"/>',
    ]);
  });

  it("stand before what the schema wants behind them, in a file with nothing between", () => {
    const after = '<ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>';
    const xml = `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${after}`;
    const bytes = handmade({ sheets: [{ name: "表", xml }] });
    const structure: StructureChange[] = [{ kind: "merge", sheet: "表", area: area("A1:C1") }];
    const { sheets } = gridOf(bytes).snapshot;
    const snapshot = { sheets: sheets.map((sheet) => ({ ...sheet, merges: [area("A1:C1")] })) };
    const saved = saveWorkbook(bytes, gridOf(bytes, { structure, snapshot }));
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
      `</sheetData><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>${after}`,
    );
  });
});
