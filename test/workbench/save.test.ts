import { emptyState } from "../../src/core/state";
import { SaveRefused } from "../../src/workbench/save/save-refused";
import { lossesOf, saveWorkbook } from "../../src/workbench/save/save-workbook";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { changedParts, handmade, oneSheet, partText } from "../xlsx/handmade";
import { trickyWorkbook } from "../xlsx/tricky-workbook";
import { changed, changedSheet, gridOf, sheetOf } from "./save-grid";

const data = "基础数据表";

function refusalOf(job: () => unknown): string {
  try {
    job();
  } catch (error) {
    if (error instanceof SaveRefused) return error.message;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("a file that was only looked at", () => {
  it("is given back byte for byte", async () => {
    const bytes = await trickyWorkbook();
    expect(saveWorkbook(bytes, gridOf(bytes))).toBe(bytes);
  });

  it("loses nothing", async () => {
    expect(lossesOf(await trickyWorkbook(), [])).toEqual([]);
  });

  it("keeps its stored results whatever the grid computes", () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><f>TODAY()</f><v>45000</v></c></row>');
    const grid = gridOf(bytes);
    const snapshot = changed(grid.snapshot, "表", { A1: { formula: "=TODAY()", result: 46000 } });
    expect(saveWorkbook(bytes, { ...grid, snapshot })).toBe(bytes);
  });
});

describe("one changed cell", () => {
  it("changes its sheet, the results that depend on it on others, and tells Excel to recalculate", async () => {
    const bytes = await trickyWorkbook();
    const grid = gridOf(bytes);
    const first = changed(grid.snapshot, data, { B3: 20, D3: { formula: "=C3/B3", result: 0.5 } });
    const snapshot = changed(first, "自评表", {
      A3: { formula: "='基础数据表'!B3&\"人\"", result: "20人" },
      A5: { formula: "=编制数+1", result: 21 },
    });
    const saved = saveWorkbook(bytes, { ...grid, snapshot });
    expect(changedParts(bytes, saved)).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    expect(openXlsx(saved).snapshot()).toEqual({
      sheets: snapshot.sheets.map((sheet, index) => ({
        ...sheet,
        numberFormats: grid.snapshot.sheets[index]?.numberFormats,
      })),
    });
    expect(partText(saved, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("that is text leaves everything but its sheet alone", async () => {
    const bytes = await trickyWorkbook();
    const grid = gridOf(bytes);
    const saved = saveWorkbook(bytes, {
      ...grid,
      snapshot: changed(grid.snapshot, data, { A7: "=1+1 是文字" }),
    });
    expect(changedParts(bytes, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(sheetOf(openXlsx(saved).snapshot(), data).values[6]?.[0]).toBe("=1+1 是文字");
  });

  it.each([
    ["a number", 1.5],
    ["text", "0012"],
    ["yes or no", true],
    ["an error", "#N/A"],
    ["nothing", null],
    ["a formula that gives yes or no", { formula: "=1>2", result: false }],
    ["a formula that gives empty text", { formula: '=""', result: null }],
    ["a formula that gives an error", { formula: "=1/0", result: "#DIV/0!" }],
  ] as const)("can hold %s", (_, put) => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
    const grid = gridOf(bytes);
    const snapshot = changed(grid.snapshot, "表", { A1: put });
    const saved = openXlsx(saveWorkbook(bytes, { ...grid, snapshot })).snapshot();
    const { values, types, formulas } = changedSheet(sheetOf(saved, "表"), { B1: 2 });
    const wanted = sheetOf(snapshot, "表");
    const all = { values: wanted.values, types: wanted.types, formulas: wanted.formulas };
    const blank = { values: [[2]], types: [["number"]], formulas: [[null]] };
    expect({ values, types, formulas }).toEqual(put === null ? blank : all);
  });

  it("whose formula the grid cannot compute gets no result, the others keep theirs", () => {
    const bytes = oneSheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>FOO(A1)</f><v>7</v></c><c r="C1"><f>FOO(D1)</f><v>8</v></c></row>',
    );
    const grid = gridOf(bytes);
    const unknown = (formula: string) => ({ formula, result: "#NAME?" });
    const snapshot = changed(grid.snapshot, "表", {
      A1: 2,
      B1: unknown("=FOO(A1)"),
      C1: unknown("=FOO(D1)"),
    });
    const saved = openXlsx(saveWorkbook(bytes, { ...grid, snapshot })).snapshot();
    expect(sheetOf(saved, "表").values).toEqual([[2, null, 8]]);
    expect(sheetOf(saved, "表").formulas).toEqual([[null, "=FOO(A1)", "=FOO(D1)"]]);
  });
});

it("a change leaves the stored results that do not depend on it, whatever the grid computes", () => {
  const bytes = oneSheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><f>TODAY()</f><v>45000</v></c></row>',
  );
  const grid = gridOf(bytes);
  const snapshot = changed(grid.snapshot, "表", {
    A1: 3,
    B1: { formula: "=A1*2", result: 6 },
    C1: { formula: "=TODAY()", result: 46000 },
  });
  const saved = openXlsx(saveWorkbook(bytes, { ...grid, snapshot })).snapshot();
  expect(sheetOf(saved, "表").values).toEqual([[3, 6, 45000]]);
});

describe("looks and what is hidden", () => {
  it("number formats and fills are written where they differ, also of a blank cell", async () => {
    const bytes = await trickyWorkbook();
    const looks = new Map([
      [
        data,
        [
          { row: 2, column: 3, numberFormat: "0.0%", fill: null },
          { row: 9, column: 1, numberFormat: "#,##0.00", fill: "FFC7CE" },
          { row: 2, column: 1, numberFormat: "General", fill: null },
        ],
      ],
    ]);
    const saved = saveWorkbook(bytes, gridOf(bytes, { looks }));
    expect(changedParts(bytes, saved)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    expect(sheetOf(openXlsx(saved).snapshot(), data).numberFormats[2]?.[3]).toBe("0.0%");
    expect(saveWorkbook(saved, gridOf(saved, { looks }))).toBe(saved);
  });

  it("rows, columns and sheets are hidden and shown as in the grid", async () => {
    const bytes = await trickyWorkbook();
    const grid = gridOf(bytes);
    const snapshot = {
      sheets: grid.snapshot.sheets.map((sheet) =>
        sheet.name === data ? { ...sheet, hiddenRows: [6], hiddenColumns: [1] } : { ...sheet, hidden: false },
      ),
    };
    const saved = saveWorkbook(bytes, { ...grid, snapshot });
    const seen = openXlsx(saved).snapshot();
    expect(seen).toEqual(snapshot);
    const again = saveWorkbook(saved, { ...grid, snapshot: grid.snapshot });
    expect(openXlsx(again).snapshot()).toEqual(grid.snapshot);
  });
});

describe("the state", () => {
  it("is written, and only when it changed", async () => {
    const bytes = await trickyWorkbook();
    const state = { ...emptyState, userText: { 问题: "没有 <问题> & 没有" } };
    const saved = saveWorkbook(bytes, gridOf(bytes, { state }));
    expect(await openXlsx(saved).readState()).toEqual(state);
    expect(changedParts(bytes, saved)).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
    expect(saveWorkbook(saved, gridOf(saved, { state }))).toBe(saved);
  });
});

describe("what cannot be saved is refused with a sentence", () => {
  it("a locked cell of a protected sheet", () => {
    const bytes = handmade({
      sheets: [
        {
          name: "表",
          xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
        },
      ],
    });
    const grid = gridOf(bytes);
    const snapshot = changed(grid.snapshot, "表", { A1: 2 });
    expect(refusalOf(() => saveWorkbook(bytes, { ...grid, snapshot }))).toBe(
      "没有保存：工作表“表”的 A1 受保护，请先在“审阅”中点“撤销工作表保护”再试。",
    );
  });

  it("a sheet that the changes do not account for", async () => {
    const bytes = await trickyWorkbook();
    const { snapshot } = gridOf(bytes);
    const [first] = snapshot.sheets;
    const added = { sheets: first ? [...snapshot.sheets, { ...first, name: "多出的表" }] : [] };
    expect(refusalOf(() => saveWorkbook(bytes, gridOf(bytes, { snapshot: added })))).toBe(
      "没有保存：工作表“多出的表”没有写进文件，请把此文件发给管理员检查。",
    );
    const fewer = { sheets: snapshot.sheets.slice(0, 2) };
    expect(refusalOf(() => saveWorkbook(bytes, gridOf(bytes, { snapshot: fewer })))).toBe(
      "没有保存：文件中的工作表“字典”在表格中找不到，请把此文件发给管理员检查。",
    );
  });

  it("a change of a sheet that is not there", async () => {
    const bytes = await trickyWorkbook();
    const structure = [{ kind: "insertRows", sheet: "没有的表", first: 1, count: 1 }] as const;
    expect(refusalOf(() => saveWorkbook(bytes, gridOf(bytes, { structure })))).toBe(
      "没有保存：文件中找不到工作表“没有的表”，请重新打开文件后再试。",
    );
  });

  it("bytes that are no workbook", () => {
    expect(refusalOf(() => lossesOf(new Uint8Array([1, 2, 3]), []))).toBe(
      "没有保存：这不是 Excel 工作簿（.xlsx），请用 Excel 或 WPS 打开后另存为 .xlsx。",
    );
  });
});
