import { openXlsx } from "../../../src/xlsx/open-xlsx";
import { savingOf } from "../../../src/workbench/page/saving";
import { oneSheet } from "../../xlsx/handmade";
import { trickyWorkbook } from "../../xlsx/tricky-workbook";
import { closeHeadless } from "../headless-grid";
import { sheetOf } from "../save-grid";
import { type HeadlessBench, benchOf, saver } from "./bench-of-headless";

afterEach(closeHeadless);

const small = () => oneSheet(`<row r="1"><c r="A1"><v>1</v></c></row>`);

function setCell({ command, grid }: HeadlessBench, value: number): void {
  const [sheet] = grid.book.sheets();
  command("sheet.command.set-range-values", {
    unitId: "workbook",
    subUnitId: sheet?.getSheetId(),
    range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    value: { v: value },
  });
}

/** Saving over a bench, and the files it hands out. */
function savingOn(opened: HeadlessBench) {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const saving = savingOf(opened.bench, opened.keeping, saver, (name, bytes) => {
    files.push({ name, bytes });
  });
  return { saving, files };
}

describe("saving", () => {
  test("hands out the file with what was typed, and nothing is unsaved any more", async () => {
    const opened = await benchOf("表.xlsx", small());
    const { saving, files } = savingOn(opened);
    setCell(opened, 7);
    expect(opened.bench.get().saved).toEqual({ is: "changed" });
    expect(await saving.saveNow()).toBe(true);
    const [file] = files;
    expect([file?.name, sheetOf(openXlsx(file?.bytes ?? new Uint8Array()).snapshot(), "表").values]).toEqual([
      "表.xlsx",
      [[7]],
    ]);
    expect(opened.bench.get()).toMatchObject({
      saved: { is: "saved" },
      task: null,
      notice: "已保存：请在浏览器的下载文件夹中查看“表.xlsx”。",
    });
  });

  test("what was typed while the file was being made is still unsaved", async () => {
    const opened = await benchOf("表.xlsx", small());
    setCell(opened, 7);
    const saving = savingOf(opened.bench, opened.keeping, saver, () => {
      setCell(opened, 8);
    });
    expect(await saving.saveNow()).toBe(true);
    expect(opened.bench.get().saved).toEqual({ is: "changed" });
    await opened.keeping.keepNow();
    expect(opened.bench.get().saved.is).toBe("kept");
  });

  test("says first what the file would lose, and saves nothing if that is not wanted", async () => {
    const bytes = await trickyWorkbook();
    const opened = await benchOf("复杂.xlsx", bytes);
    const { saving, files } = savingOn(opened);
    const form = opened.grid.book.sheets().find((sheet) => sheet.getName() === "自评表");
    opened.command("sheet.command.remove-row-by-range", {
      unitId: "workbook",
      subUnitId: form?.getSheetId(),
      range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 19 },
    });
    expect(opened.grid.book.structure()).toEqual([
      { kind: "removeRows", sheet: "自评表", first: 0, count: 1 },
    ]);
    const answers: (string | null)[] = [null, "仍然保存"];
    const asked: (readonly string[])[] = [];
    opened.bench.subscribe(() => {
      const { question } = opened.bench.get();
      if (!question) return;
      asked.push([question.title, ...question.lines]);
      question.answer(answers.shift() ?? null);
    });
    expect([await saving.saveNow(), files.length]).toEqual([false, 0]);
    expect([await saving.saveNow(), files.length]).toEqual([true, 1]);
    const words = [
      "保存后有内容会改变",
      "工作表“自评表”的表格“指标表”（筛选和样式）：删去了它的标题行、汇总行或全部数据，其余单元格照旧保留。",
    ];
    expect(asked).toEqual([words, words]);
  });
});

describe("keeping", () => {
  test("keeps the file that saving would give, and forgets it when the change is undone", async () => {
    const opened = await benchOf("表.xlsx", small());
    setCell(opened, 7);
    await opened.keeping.keepNow();
    const { kept } = opened.keeper;
    expect(kept?.name).toBe("表.xlsx");
    expect(sheetOf(openXlsx(kept?.bytes ?? new Uint8Array()).snapshot(), "表").values).toEqual([[7]]);
    expect(opened.bench.get().saved).toEqual({ is: "kept", at: kept?.at });
    opened.command("univer.command.undo", {});
    await opened.keeping.keepNow();
    expect([opened.keeper.kept, opened.bench.get().saved]).toEqual([null, { is: "saved" }]);
  });

  test("what the pane keeps with the file is unsaved, too", async () => {
    const opened = await benchOf("表.xlsx", small());
    const { workbook } = opened.grid;
    await workbook.writeState({ ...(await workbook.readState()), profile: "national-2020" });
    await opened.keeping.keepNow();
    expect(opened.bench.get().saved.is).toBe("kept");
  });

  test("says so when no file could be made to be kept", async () => {
    const opened = await benchOf("表.xlsx", small(), true, {
      ...saver,
      save: () => Promise.reject(new Error("broken")),
    });
    setCell(opened, 7);
    await opened.keeping.keepNow();
    expect(opened.bench.get().saved).toEqual({
      is: "not kept",
      why: "工作台没有完成此操作，请尽快保存为文件",
    });
  });

  test("says so when the browser keeps nothing", async () => {
    const opened = await benchOf("表.xlsx", small());
    opened.keeper.isFull = true;
    setCell(opened, 7);
    await opened.keeping.keepNow();
    expect(opened.bench.get().saved).toEqual({
      is: "not kept",
      why: "浏览器没有空间或不允许暂存，请尽快保存为文件",
    });
  });

  test("what was restored is in no file until it is saved", async () => {
    const opened = await benchOf("表.xlsx", small(), false);
    expect([opened.bench.get().saved.is, opened.keeper.kept?.name]).toEqual(["kept", "表.xlsx"]);
    const { saving } = savingOn(opened);
    await saving.saveNow();
    expect([opened.bench.get().saved.is, opened.keeper.kept]).toEqual(["saved", null]);
  });
});
