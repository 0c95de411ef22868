import type { Edit } from "../../src/core/edits";
import { stateXml, emptyState } from "../../src/core/state";
import { loadGenuineOfficeJs } from "../officejs/genuine";
import { sheetEdit } from "../port/contract";
import { smallBook } from "../port/small-book";
import { at } from "../xlsx/places";
import { opened } from "./opened";

beforeAll(loadGenuineOfficeJs);

const number: Edit = { kind: "number", place: at("C3"), value: 1 };

/** Lets events arrive. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

test("others' changes are told, ours are not, and no more after stopping", async () => {
  const { host, workbook, sheet } = opened();
  const heard = jest.fn();
  const stop = workbook.onChanged(heard);
  await settled();
  const receipt = await workbook.apply([number, sheetEdit("自评报告")]);
  await workbook.undo(receipt);
  await settled();
  expect(heard).toHaveBeenCalledTimes(0);
  host.userTypes(sheet, 0, 0, 1);
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  host.userTypes(sheet, 0, 0, 2);
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
});

test("listening that failed while a cell was edited begins with the next reading", async () => {
  const { host, workbook, sheet } = opened();
  host.isCellEditing = true;
  const heard = jest.fn();
  workbook.onChanged(heard);
  await settled();
  host.isCellEditing = false;
  await workbook.read();
  host.userTypes(sheet, 0, 0, 1);
  await settled();
  expect(heard).toHaveBeenCalledTimes(1);
});

test("an old Excel cannot tell merged areas or hidden rows, and all else works", async () => {
  const { office, workbook } = opened();
  const below = (version: string, most: number) => Number(version.split(".")[1]) <= most;
  office.requirements.isSetSupported = (_, version = "1.1") => below(version, 8);
  const read = await workbook.read();
  expect(read.sheets[0]).toEqual({ ...smallBook.sheets[0], merges: null, hiddenRows: [], hiddenColumns: [] });
  expect((await workbook.apply([number])).after[0]?.value).toBe(1);
});

test("over 512 merged areas Excel cannot name them", async () => {
  const { model, workbook, sheet } = opened();
  for (let row = 100; row < 700; row++) {
    sheet.cell(row, 1).value = row;
    sheet.merges.push({ top: row, left: 1, bottom: row, right: 2 });
  }
  const read = await workbook.read();
  expect(read.sheets.map(({ merges }) => merges)).toEqual([null, null, [], null]);
  expect(read.sheets[0]?.values[598]).toEqual([599, null, null, null]);
  await workbook.apply([{ kind: "number", place: { sheet: "表", row: 699, column: 1 }, value: 1 }]);
  expect(model.sheets[0]?.cell(699, 1).value).toBe(1);
});

test("the cell is selected on its sheet", async () => {
  const { model, workbook } = opened();
  await workbook.show(at("B1", "受保护的表"));
  expect([model.activeSheet, model.selection]).toEqual([
    "受保护的表",
    { sheet: "受保护的表", area: { top: 0, left: 1, bottom: 0, right: 1 } },
  ]);
});

test("a sheet is written with its whole look", async () => {
  const { model, workbook } = opened();
  await workbook.apply([sheetEdit("自评报告")]);
  const sheet = model.sheet("自评报告");
  if (!sheet) throw new Error("no sheet");
  const points = (millimetres: number) => (millimetres * 72) / 25.4;
  expect({
    cells: [...sheet.cells].map(([key, cell]) => [
      key,
      cell.value,
      cell.formula,
      cell.numberFormat,
      cell.link,
    ]),
    looks: [...sheet.cells.values()]
      .map(({ look }) => Object.fromEntries(look))
      .filter((look) => Object.keys(look).length > 0),
    merges: sheet.merges,
    widths: [...sheet.columnWidths],
    heights: [...sheet.rowHeights],
    frozen: sheet.frozenRows,
    page: Object.fromEntries(sheet.page),
  }).toEqual({
    cells: [
      ["0,0", "自评报告", null, "General", null],
      ["0,1", null, null, "General", null],
      ["1,0", "=1+1", null, "@", null],
      ["1,1", 0.5, null, "0.00%", "'表'!C3"],
    ],
    looks: [
      { "Font.Bold": true, "Font.Size": 16, HorizontalAlignment: "Center" },
      { "Font.Bold": true, "Font.Size": 16, HorizontalAlignment: "Center" },
      {
        WrapText: true,
        ...Object.fromEntries(
          ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].flatMap((edge) => [
            [`Border.${edge}.Style`, "Continuous"],
            [`Border.${edge}.Weight`, "Thin"],
            [`Border.${edge}.Color`, "#000000"],
          ]),
        ),
      },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    // 70 and 144 pixels.
    widths: [
      [0, 52.5],
      [1, 108],
    ],
    heights: [[0, 30]],
    frozen: 1,
    page: {
      Orientation: "Landscape",
      PaperSize: "A4",
      TopMargin: points(25.4),
      BottomMargin: points(25.4),
      LeftMargin: points(12.7),
      RightMargin: points(12.7),
      FirstPageNumber: 1,
      HeaderMargin: points(14.4),
      FooterMargin: points(14.4),
      Zoom: { horizontalFitToPages: 1 },
      CenterFooter: "第 &P 页",
      PrintTitleRows: "$1:$1",
    },
  });
});

test("a title runs in the head of all pages but the first, and a row begins a page", async () => {
  const { model, workbook } = opened();
  const edit = sheetEdit("自评报告");
  const page = { ...edit.content.page, runningHead: "&9题 && 目", breaks: [1] };
  const content = { ...edit.content, page };
  await workbook.apply([{ ...edit, content }]);
  const kept = Object.fromEntries(model.sheet("自评报告")?.page ?? []);
  const names = [
    "State",
    "CenterHeader",
    "CenterFooter",
    "FirstPage.CenterHeader",
    "FirstPage.CenterFooter",
    "Break 1",
  ];
  expect(names.map((name) => kept[name])).toEqual([
    "FirstAndDefault",
    "&9题 && 目",
    "第 &P 页",
    undefined,
    "第 &P 页",
    true,
  ]);
});

test("a wide sheet is printed over two pages, its first columns on both", async () => {
  const { model, workbook } = opened();
  const edit = sheetEdit("汇总");
  const page = { ...edit.content.page, pagesWide: 2, repeatColumns: { first: 0, last: 1 } };
  await workbook.apply([{ ...edit, content: { ...edit.content, page } }]);
  const kept = Object.fromEntries(model.sheet("汇总")?.page ?? []);
  expect([kept.Zoom, kept.PrintOrder, kept.PrintTitleRows, kept.PrintTitleColumns]).toEqual([
    { horizontalFitToPages: 2 },
    "OverThenDown",
    "$1:$1",
    "$A:$B",
  ]);
});

test("a patterned fill under a mark comes back", async () => {
  const { workbook, sheet } = opened();
  const cell = sheet.cell(2, 2);
  [cell.fill, cell.pattern] = ["#00B050", "Gray25"];
  const receipt = await workbook.apply([{ kind: "fill", place: at("C3"), fill: "FFC7CE" }]);
  expect([receipt.before[0]?.fill, cell.fill, cell.pattern]).toEqual([null, "#FFC7CE", "Solid"]);
  expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
  expect([cell.fill, cell.pattern]).toEqual(["#00B050", "Gray25"]);
});

test("only our own custom XML is touched, and two of ours become one", async () => {
  const { model, workbook } = opened();
  const other = { id: "{a}", xml: `<root xmlns="urn:cz">x</root>` };
  const state = { ...emptyState, profile: "national-2021" };
  model.xmlParts.push(other, { id: "{b}", xml: `<state xmlns="urn:jixiao-assistant:state">?</state>` });
  model.xmlParts.push({ id: "{c}", xml: stateXml(state) });
  expect(await workbook.readState()).toEqual(state);
  await workbook.writeState(emptyState);
  expect(model.xmlParts).toEqual([other, { id: "{b}", xml: stateXml(emptyState) }]);
});

test("what the user should know about the workbook", async () => {
  const { model, workbook } = opened();
  expect(await workbook.remarks()).toEqual([]);
  model.isReadOnly = true;
  model.calculationMode = "Manual";
  expect(await workbook.remarks()).toEqual([
    "工作簿是只读打开的：写入的内容不能存回原文件，请先“另存为”一份再写入。",
    "工作簿设为手动重算：公式的结果可能已过期，请按 F9 重算后再校验。",
  ]);
});

test("our host says loudly what it does not have", async () => {
  const { host } = opened();
  const job = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().tabColor = "#FF0000";
    await context.sync();
  });
  await expect(job).rejects.toMatchObject({ code: "NotBuilt" });
  expect(host.missing).toEqual(["Error: our host has no Worksheet.set TabColor"]);
});
