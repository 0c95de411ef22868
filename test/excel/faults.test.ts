import { ExcelFailure } from "../../src/excel/excel-problem";
import { WriteInterrupted } from "../../src/excel/excel-workbook";
import type { Edit } from "../../src/core/edits";
import { EditRefused } from "../../src/core/workbook";
import { loadGenuineOfficeJs } from "../officejs/genuine";
import { sheetEdit } from "../port/contract";
import { smallBook } from "../port/small-book";
import { at } from "../xlsx/places";
import { contentsOf, opened } from "./opened";

beforeAll(loadGenuineOfficeJs);

const number = (address: string, value: number): Edit => ({ kind: "number", place: at(address), value });
const many: Edit[] = [
  number("C3", 1),
  { kind: "text", place: at("D3"), value: "=x" },
  { kind: "formula", place: at("B4"), formula: "=D5", result: null, numberFormat: "0.0" },
  { kind: "fill", place: at("D5"), fill: "FFC7CE" },
  sheetEdit("自评报告"),
  sheetEdit("空表", "空表（旧）"),
];

/** How far a batch gets: nothing of it, some, nearly all, all but the answer. */
const shares = [0, 0.25, 0.5, 0.75, 0.9, 0.97, 0.999];
const codes = ["GeneralException", "AccessDenied", "InactiveWorkbook", "ItemAlreadyExists"];
const positions = [1, 2].flatMap((sync) => shares.map((done) => ({ sync, done })));

async function failure(job: Promise<unknown>): Promise<unknown> {
  return job.then(
    () => null,
    (reason: unknown) => reason,
  );
}

test.each(positions)("applying fails at sync $sync after $done of it: all is as before", async (position) => {
  for (const code of codes) {
    const { host, model, workbook } = opened();
    const before = contentsOf(model);
    host.faults = [{ ...position, code }];
    const error = await failure(workbook.apply(many));
    expect(error).toBeInstanceOf(ExcelFailure);
    expect(error).not.toBeInstanceOf(WriteInterrupted);
    expect(error).toMatchObject({ problem: { code } });
    if (position.sync === 2) expect(String(error)).toContain("没有写入任何内容。");
    expect(contentsOf(model)).toEqual(before);
    expect(model.eventsEnabled).toBe(true);
    expect(host.missing).toEqual([]);
    // And it can be done again.
    await workbook.undo(await workbook.apply(many));
    expect(contentsOf(model)).toEqual(before);
  }
});

test.each(shares.flatMap((done) => [3, 4].map((sync) => ({ done, sync }))))(
  "taking back fails too (sync $sync): the user is told, and undoing does it ($done)",
  async ({ done, sync }) => {
    const { host, model, workbook } = opened();
    const before = contentsOf(model);
    host.faults = [
      { sync: 2, code: "GeneralException", done },
      { sync, code: "GeneralException", done },
    ];
    const error = await failure(workbook.apply(many));
    if (!(error instanceof WriteInterrupted)) throw new Error("not told");
    expect(error.message).toBe(
      "Excel 没有完成此操作，请点一下工作表中的任一单元格，然后再试。可能只写入了一部分，请点“撤回”恢复原样。",
    );
    expect(await workbook.undo(error.receipt)).toEqual({ changedSince: [] });
    expect(contentsOf(model)).toEqual(before);
  },
);

test("what the user typed on a sheet whose writing broke off is not taken away with it", async () => {
  const { host, model, workbook } = opened();
  host.faults = [
    { sync: 2, code: "GeneralException", done: 0.999 },
    { sync: 3, code: "GeneralException" },
  ];
  const error = await failure(workbook.apply([number("C3", 1), sheetEdit("自评报告")]));
  if (!(error instanceof WriteInterrupted)) throw new Error("not told");
  const report = model.sheet("自评报告");
  if (!report) throw new Error("no report");
  host.userTypes(report, 1, 0, "用户改过");
  const typed = {
    place: at("A2", "自评报告"),
    value: "用户改过",
    formula: null,
    numberFormat: "@",
    fill: null,
  };
  expect(await workbook.undo(error.receipt)).toEqual({ changedSince: [typed] });
  expect(await workbook.undo(error.receipt, "keep")).toEqual({ changedSince: [typed] });
  expect([model.sheet("自评报告")?.cell(1, 0).value, model.sheet("表")?.cell(2, 2).value]).toEqual([
    "用户改过",
    12.5,
  ]);
});

test.each(positions)(
  "undoing fails at sync $sync after $done of it: undoing again does it",
  async (position) => {
    const { host, model, workbook } = opened();
    const before = contentsOf(model);
    const receipt = await workbook.apply(many);
    host.restart();
    host.faults = [{ ...position, code: "GeneralException" }];
    const error = await failure(workbook.undo(receipt));
    expect(String(error)).toContain("可能只撤回了一部分，请再点一次“撤回”。");
    host.faults = [];
    expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
    expect(contentsOf(model)).toEqual(before);
  },
);

test.each(positions)(
  "keeping what was changed fails at sync $sync after $done of it: doing it again leaves that and puts back the rest",
  async (position) => {
    const { host, model, workbook, sheet } = opened();
    host.userTypes(sheet, 2, 2, 99);
    const withHers = contentsOf(model);
    host.userTypes(sheet, 2, 2, 12.5);
    const receipt = await workbook.apply(many);
    host.userTypes(sheet, 2, 2, 99);
    host.restart();
    host.faults = [{ ...position, code: "GeneralException" }];
    await failure(workbook.undo(receipt, "keep"));
    host.faults = [];
    const now = { place: at("C3"), value: 99, formula: null, numberFormat: "General", fill: null };
    expect(await workbook.undo(receipt, "keep")).toEqual({ changedSince: [now] });
    expect(contentsOf(model)).toEqual(withHers);
  },
);

test.each([1, 2])("reading fails at sync %i: nothing is kept of it", async (sync) => {
  const { host, workbook } = opened();
  host.faults = [{ sync, code: "GeneralException" }];
  expect(await failure(workbook.read())).toMatchObject({
    problem: { code: "GeneralException", retry: true },
  });
  expect(await workbook.read()).toEqual(smallBook);
});

test("while a cell is being edited everything waits for Enter, and nothing is written", async () => {
  const { host, model, workbook } = opened();
  const before = contentsOf(model);
  host.isCellEditing = true;
  for (const job of [() => workbook.read(), () => workbook.apply(many), () => workbook.show(at("C3"))]) {
    expect(await failure(job())).toMatchObject({
      message: "正在编辑单元格，请先按 Enter 结束编辑，再点“重试”。",
      problem: { code: "InvalidOperationInCellEditMode", retry: true, isCellEditing: true },
    });
  }
  host.isCellEditing = false;
  host.restart();
  host.meanwhile.set(2, () => {
    host.isCellEditing = true;
  });
  expect(await failure(workbook.apply(many))).toMatchObject({ problem: { isCellEditing: true } });
  host.isCellEditing = false;
  expect(contentsOf(model)).toEqual(before);
});

test("a user's edit between reading and writing is not overwritten", async () => {
  const { host, workbook, sheet } = opened();
  await workbook.read();
  host.userTypes(sheet, 2, 2, 99);
  const error = await failure(workbook.apply([number("D5", 1), number("C3", 5)]));
  expect(error).toBeInstanceOf(EditRefused);
  expect(String(error)).toContain("工作表“表”的 C3 在读取之后被改动过，没有写入，请重新校验后再试。");
  expect([sheet.cell(2, 2).value, sheet.cell(4, 3).value]).toEqual([99, 3]);
  await workbook.read();
  await workbook.apply([number("C3", 5)]);
  await workbook.apply([number("C3", 6)]);
  expect(sheet.cell(2, 2).value).toBe(6);
});

test("cells changed since are told before undoing, and may be kept", async () => {
  const { host, model, workbook, sheet } = opened();
  const receipt = await workbook.apply(many);
  host.userTypes(sheet, 2, 2, 99);
  const report = model.sheet("自评报告");
  if (!report) throw new Error("no report");
  host.userTypes(report, 1, 0, "用户改过");
  const written = contentsOf(model);
  const { changedSince } = await workbook.undo(receipt);
  expect(changedSince).toEqual([
    { place: at("C3"), value: 99, formula: null, numberFormat: "General", fill: null },
    { place: at("A2", "自评报告"), value: "用户改过", formula: null, numberFormat: "@", fill: null },
  ]);
  expect(contentsOf(model)).toEqual(written);
  expect((await workbook.undo(receipt, "keep")).changedSince).toEqual(changedSince);
  expect(model.sheets.map(({ name }) => name)).toEqual(["表", "受保护的表", "空表", "隐藏的表", "自评报告"]);
  expect([sheet.cell(2, 2).value, sheet.cell(2, 3).value, sheet.cell(4, 3).fill]).toEqual([
    99,
    "00123",
    null,
  ]);
});

test("sheets that vanished or were renamed meanwhile", async () => {
  const { host, model, workbook, sheet } = opened();
  await workbook.read();
  const receipt = await workbook.apply([number("C3", 1), sheetEdit("自评报告")]);
  sheet.name = "改名";
  model.sheets.splice(
    model.sheets.findIndex(({ name }) => name === "自评报告"),
    1,
  );
  // Ours is gone already; the cell is found by its sheet, whatever its name.
  expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
  expect(sheet.cell(2, 2).value).toBe(12.5);
  expect(String(await failure(workbook.apply([number("C3", 1)])))).toContain("找不到工作表“表”");
  const again = await workbook.apply([{ kind: "number", place: at("C3", "改名"), value: 1 }]);
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  expect(await workbook.undo(again)).toEqual({
    changedSince: [
      { place: at("C3", "改名"), value: null, formula: null, numberFormat: "General", fill: null },
    ],
  });
  host.meanwhile.set(host.syncs + 2, () => {
    model.sheets.splice(1);
  });
  expect(await failure(workbook.read())).toMatchObject({ problem: { code: "ItemNotFound", retry: true } });
});

test("a result that differs from what was written is taken back", async () => {
  const { host, model, workbook, sheet } = opened();
  // Merged meanwhile: Excel loses what is written into a merged-away cell.
  host.meanwhile.set(2, () => {
    sheet.merges.push({ top: 2, left: 1, bottom: 2, right: 2 });
  });
  const before = model.sheets.length;
  const error = await failure(workbook.apply([number("D5", 1), number("C3", 5), sheetEdit("自评报告")]));
  expect(error).toBeInstanceOf(EditRefused);
  expect(String(error)).toContain(
    "工作表“表”的 C3 写入后读回的内容不一致，已全部撤销，请检查此单元格后再试。",
  );
  expect([sheet.cell(2, 2).value, sheet.cell(4, 3).value, model.sheets.length]).toEqual([12.5, 3, before]);
});

test("a workbook whose structure is protected gets no sheets, but cells", async () => {
  const { model, workbook } = opened();
  model.isStructureProtected = true;
  expect(String(await failure(workbook.apply([sheetEdit("自评报告")])))).toContain(
    "工作表“自评报告”没有写入：工作簿结构受保护，须先在“审阅”中点“保护工作簿”解除，请处理后再试。",
  );
  await workbook.apply([number("C3", 1)]);
});

test("unlocked cells of a protected sheet are written, their look only where its protection allows", async () => {
  const { model, workbook } = opened();
  const sheet = model.sheet("受保护的表");
  if (!sheet) throw new Error("no sheet");
  sheet.cell(0, 1).locked = false;
  const place = at("B1", "受保护的表");
  await workbook.apply([{ kind: "number", place, value: 5 }]);
  const fill: Edit = { kind: "fill", place, fill: "FFC7CE" };
  expect(String(await failure(workbook.apply([fill])))).toContain("受保护");
  sheet.allowsFormats = true;
  await workbook.apply([fill]);
  expect([sheet.cell(0, 1).value, sheet.cell(0, 1).fill]).toEqual([5, "#FFC7CE"]);
});

test("without a printer the page set-up is left out, and the user is told", async () => {
  const { host, model, workbook } = opened();
  host.faults = [{ sync: 2, code: "GeneralException", location: "PageLayout.orientation", done: 0.5 }];
  await workbook.apply([sheetEdit("自评报告")]);
  expect(await workbook.remarks()).toEqual([
    "打印设置没有写入（本机可能没有安装打印机），其余内容均已写入。",
  ]);
  expect(model.sheet("自评报告")?.page.size).toBe(0);
  await workbook.apply([number("C3", 1)]);
  expect(await workbook.remarks()).toEqual([]);
});
