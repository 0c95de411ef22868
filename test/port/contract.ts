import { readFileSync } from "node:fs";
import { checkForm } from "../../src/core/check";
import type { CellEdit, Edit, SheetEdit } from "../../src/core/edits";
import { planFill } from "../../src/core/fill";
import { readForm } from "../../src/core/form/read";
import type { SheetContent } from "../../src/core/sheet-content";
import type { Snapshot } from "../../src/core/snapshot";
import { emptyState } from "../../src/core/state";
import type { WorkbookState } from "../../src/core/state";
import { EditRefused } from "../../src/core/workbook";
import type { CellImage, Workbook } from "../../src/core/workbook";
import { planReport } from "../../src/core/write-report";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { at } from "../xlsx/places";
import type { KeptChart } from "./charts";
import { smallBook } from "./small-book";
import type { KeptValidation } from "./validations";

export const seed = openXlsx(new Uint8Array(readFileSync("test/forms/seed-2024.xlsx"))).snapshot();

/** What a host keeps that the port itself never reads, of all sheets. */
export interface Kept {
  readonly validations: readonly KeptValidation[];
  readonly charts: readonly KeptChart[];
}

/**
 * Everything that the core does with a port, whichever it is. `open` gives a workbook that holds what the snapshot shows,
 * `kept` what its host keeps besides.
 */
export function describeWorkbook<Port extends Workbook>(
  name: string,
  open: (snapshot: Snapshot) => Port,
  kept: (workbook: Port) => Kept,
): void {
  describe(name, () => {
    describe("reading", () => {
      test.each([
        ["a small workbook with one of everything", smallBook],
        ["the seed's workbook", seed],
      ])("gives %s", async (_, snapshot) => {
        expect(await open(snapshot).read()).toEqual(snapshot);
      });
    });

    describe("writing", () => {
      test.each<[string, CellEdit, Partial<CellImage>]>([
        ["a number", { kind: "number", place: at("C3"), value: 187.98 }, { value: 187.98 }],
        ["a number into a text cell", { kind: "number", place: at("D3"), value: 123 }, { value: 123 }],
        ["text", { kind: "text", place: at("C3"), value: "无" }, { value: "无" }],
        ["text into a text cell", { kind: "text", place: at("D3"), value: "00456" }, { value: "00456" }],
        ["nothing", { kind: "blank", place: at("B4") }, { value: null, formula: null }],
        [
          "a formula",
          { kind: "formula", place: at("C3"), formula: "=D5/2", result: 1.5, numberFormat: "0.00%" },
          { value: 1.5, formula: "=D5/2", numberFormat: "0.00%" },
        ],
        [
          "a formula into a text cell",
          { kind: "formula", place: at("D3"), formula: "=D5/2", result: 1.5, numberFormat: "0.00" },
          { value: 1.5, formula: "=D5/2", numberFormat: "0.00" },
        ],
        [
          "a formula that gives an empty text",
          { kind: "formula", place: at("C3"), formula: '=IF(1,"",2)', result: null, numberFormat: "General" },
          { value: null, formula: '=IF(1,"",2)' },
        ],
        [
          "a number format",
          { kind: "format", place: at("C3"), numberFormat: "0.000" },
          { numberFormat: "0.000" },
        ],
        ["a fill", { kind: "fill", place: at("C3"), fill: "FFC7CE" }, { fill: "FFC7CE" }],
        [
          "a number into a cell outside the used range",
          { kind: "number", place: at("H20"), value: 1 },
          { value: 1 },
        ],
        [
          "a number on a hidden sheet",
          { kind: "number", place: at("A1", "隐藏的表"), value: 1 },
          { value: 1 },
        ],
      ])("%s, and back", async (_, edit, change) => {
        const workbook = open(smallBook);
        await workbook.read();
        const receipt = await workbook.apply([edit]);
        const [before] = receipt.before;
        expect(receipt).toEqual({
          id: 1,
          edits: [edit],
          before: [before],
          after: [{ ...before, formula: null, ...change }],
        });
        expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(smallBook);
        const again = await workbook.apply([edit]);
        expect(again.before).toEqual(receipt.before);
      });

      test.each([
        "=1+1",
        "+1",
        "-1",
        "-项目支出",
        "@SUM(A1)",
        "'引号",
        "''",
        "＝1",
        "\t=1",
        "\r=1",
        "1/2",
        "2025-8-19",
        "00123",
        "123456789012345678",
        "1e5",
        "12%",
        "1,234.50",
        "TRUE",
        "#N/A",
        "第一行\n第二行",
        "2024年",
        '=HYPERLINK("http://x","y")',
        "<b>&amp;</b>",
      ])("text stays text, whatever the cell's format: %j", async (value) => {
        const workbook = open(smallBook);
        const places = [at("C3"), at("D3"), at("D5"), at("J9")];
        const receipt = await workbook.apply(places.map((place) => ({ kind: "text", place, value })));
        expect(receipt.after.map((image) => [image.value, image.formula])).toEqual(
          places.map(() => [value, null]),
        );
        const sheet = (await workbook.read()).sheets[0];
        expect([sheet?.values[1]?.[1], sheet?.types[1]?.[1], sheet?.formulas[1]?.[1]]).toEqual([
          value,
          "text",
          null,
        ]);
        expect(sheet?.numberFormats[1]?.[2]).toBe("@");
      });

      test("several edits of one cell are made in order", async () => {
        const workbook = open(smallBook);
        const receipt = await workbook.apply([
          { kind: "number", place: at("D3"), value: 5 },
          { kind: "format", place: at("D3"), numberFormat: "0.00" },
          { kind: "fill", place: at("D3"), fill: "FFEB9C" },
          { kind: "text", place: at("D3"), value: "=x" },
        ]);
        expect(receipt.before).toEqual([
          { place: at("D3"), value: "00123", formula: null, numberFormat: "@", fill: null },
        ]);
        expect(receipt.after).toEqual([
          { place: at("D3"), value: "=x", formula: null, numberFormat: "0.00", fill: "FFEB9C" },
        ]);
        await workbook.undo(receipt);
        expect(await workbook.read()).toEqual(smallBook);
      });

      test("nothing at all", async () => {
        const workbook = open(smallBook);
        expect(await workbook.apply([])).toEqual({ id: 1, edits: [], before: [], after: [] });
      });
    });

    describe("refusing", () => {
      const ok: Edit = { kind: "number", place: at("A1", "空表"), value: 9 };
      test.each<[string, Edit, string]>([
        [
          "a sheet that is not there",
          { kind: "number", place: at("A1", "没有"), value: 1 },
          "找不到工作表“没有”，A1 没有写入：请检查工作表是否已改名或删除。",
        ],
        [
          "a protected sheet",
          { kind: "number", place: at("B1", "受保护的表"), value: 1 },
          "工作表“受保护的表”的 B1 受保护，请先在“审阅”中点“撤销工作表保护”再试。",
        ],
        [
          "a fill on a protected sheet",
          { kind: "fill", place: at("B1", "受保护的表"), fill: "FFC7CE" },
          "工作表“受保护的表”的 B1 受保护，请先在“审阅”中点“撤销工作表保护”再试。",
        ],
        [
          "a cell that is merged away",
          { kind: "text", place: at("C2"), value: "x" },
          "工作表“表”的 C2 已并入合并单元格 B2:E2，请改写其左上角的 B2。",
        ],
        [
          "no number",
          { kind: "number", place: at("C3"), value: NaN },
          "工作表“表”的 C3 不是有效的数字，请检查数据后再试。",
        ],
        [
          "no formula",
          { kind: "formula", place: at("C3"), formula: "1", result: 1, numberFormat: "General" },
          "工作表“表”的 C3 不是公式（应以 = 开头），请检查后再试。",
        ],
        [
          "a text too long",
          { kind: "text", place: at("C3"), value: "字".repeat(32_768) },
          "工作表“表”的 C3 文字超过 32767 个字，Excel 放不下，请先缩短。",
        ],
        [
          "no colour",
          { kind: "fill", place: at("C3"), fill: "red" },
          "工作表“表”的 C3 填充颜色不是六位颜色代码，请检查后再试。",
        ],
        [
          "a cell outside the sheet",
          { kind: "number", place: { sheet: "表", row: -1, column: 0 }, value: 1 },
          "工作表“表”的 A0 超出了工作表的范围，请检查后再试。",
        ],
        ["a taken sheet name", sheetEdit("表"), "工作表“表”没有写入：已有同名工作表，请处理后再试。"],
        [
          "a name that is taken for keeping",
          sheetEdit("表", "空表"),
          "工作表“表”没有写入：原表要改名为“空表”，而该名称已被占用，请处理后再试。",
        ],
        [
          "a name with a slash",
          sheetEdit("a/b"),
          "工作表“a/b”没有写入：名称含有 [ ] : * ? / \\ 之一，请处理后再试。",
        ],
        [
          "a name that the older sheet cannot get, before a name that is taken",
          sheetEdit("表", "空表/旧"),
          "工作表“表”没有写入：原表要改成的名称“空表/旧”不可用（名称含有 [ ] : * ? / \\ 之一），请处理后再试。",
        ],
        [
          "such a name where there is no older sheet, too",
          sheetEdit("新表", "新表:旧"),
          "工作表“新表”没有写入：原表要改成的名称“新表:旧”不可用（名称含有 [ ] : * ? / \\ 之一），请处理后再试。",
        ],
        [
          "content that no sheet holds, before a name that is taken",
          sheetEdit("表", null, "字".repeat(32_768)),
          "工作表“表”没有写入：有单元格的文字超过 32767 个字，请处理后再试。",
        ],
      ])("%s: nothing is written, not even what could be", async (_, edit, message) => {
        const workbook = open(smallBook);
        const error: unknown = await workbook.apply([ok, edit]).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(EditRefused);
        expect(error).toMatchObject({ message, edit });
        expect(await workbook.read()).toEqual(smallBook);
      });

      test.each<[string, readonly Edit[], number, string]>([
        [
          "what no workbook takes comes before what this one does not take",
          [
            { kind: "number", place: at("A1", "没有"), value: 1 },
            { kind: "number", place: at("C3"), value: NaN },
          ],
          1,
          "工作表“表”的 C3 不是有效的数字，请检查数据后再试。",
        ],
        [
          "a cell of a sheet that is written whole",
          [sheetEdit("表", "表（旧）"), ok, { kind: "number", place: at("C3"), value: 1 }],
          2,
          "工作表“表”的 C3 所在的工作表正要整张重写，请分两次写入。",
        ],
        [
          "a cell of a sheet that is written whole behind it",
          [{ kind: "number", place: at("C3"), value: 1 }, sheetEdit("表", "表（旧）")],
          0,
          "工作表“表”的 C3 所在的工作表正要整张重写，请分两次写入。",
        ],
        [
          "one sheet twice",
          [sheetEdit("表a", "表（旧）"), sheetEdit("表A", "表（更旧）")],
          1,
          "工作表“表A”没有写入：已有同名工作表，请处理后再试。",
        ],
        [
          "two older sheets under one name",
          [sheetEdit("表", "旧表"), sheetEdit("空表", "旧表")],
          1,
          "工作表“空表”没有写入：原表要改名为“旧表”，而该名称已被占用，请处理后再试。",
        ],
      ])("%s: nothing is written", async (_, edits, refused, message) => {
        const workbook = open(smallBook);
        const error: unknown = await workbook.apply(edits).catch((reason: unknown) => reason);
        expect(error).toBeInstanceOf(EditRefused);
        expect(error).toMatchObject({ message, edit: edits[refused] });
        expect(await workbook.read()).toEqual(smallBook);
      });
    });

    describe("the seed's workbook", () => {
      test("is filled, and taken back", async () => {
        const workbook = open(seed);
        const form = readForm(await workbook.read());
        const { steps } = planFill(form);
        expect(steps.length).toBeGreaterThan(2);
        const receipt = await workbook.apply(steps.map(({ edit }) => edit));
        expect(
          receipt.after.map(({ value, formula, numberFormat }) => ({ value, formula, numberFormat })),
        ).toEqual(
          steps.map(({ edit }) =>
            edit.kind === "formula"
              ? { value: edit.result, formula: edit.formula, numberFormat: edit.numberFormat }
              : null,
          ),
        );
        expect(planFill(readForm(await workbook.read())).steps).toEqual([]);
        expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(seed);
      });

      test("gets its report, twice, and both are taken back", async () => {
        const workbook = open(seed);
        const write = async () => {
          const snapshot = await workbook.read();
          const plan = planReport(snapshot, checkForm(readForm(snapshot)), emptyState, "2026-11-24");
          return { plan, receipt: await workbook.apply(plan.edits) };
        };
        const one = await write();
        const afterOne = await workbook.read();
        expect(afterOne.sheets.slice(0, seed.sheets.length)).toEqual(seed.sheets);
        expect(kept(workbook).charts.map(({ sheet, title }) => [sheet, title])).toEqual([
          ["自评报告", "“三公”经费（万元）"],
          ["自评报告", "得分与分值（分）"],
        ]);
        for (const { content } of one.plan.edits) {
          const sheet = afterOne.sheets.find((found) => found.name === content.name);
          expect(textsOf(sheet?.values ?? [])).toEqual(textsOf(gridOf(content)));
        }
        const two = await write();
        // The report would be the same and is left alone; the findings now speak of that report, too.
        expect((await workbook.read()).sheets.map((sheet) => sheet.name).slice(-3)).toEqual([
          "自评报告",
          "校验结果（2026-11-24前）",
          "校验结果",
        ]);
        expect(await workbook.undo(two.receipt)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(afterOne);
        expect(await workbook.undo(one.receipt)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(seed);
      });
    });

    test("a sheet with cells merged downwards and data validation is written whole, and goes whole", async () => {
      const workbook = open(smallBook);
      const receipt = await workbook.apply([{ kind: "sheet", content: checkedSheet, keepOldAs: null }]);
      const sheet = (await workbook.read()).sheets.find(({ name: each }) => each === checkedSheet.name);
      expect([sheet?.values, sheet?.merges]).toEqual([
        [
          ["产出指标", "数量指标", 10],
          [null, "质量指标", null],
          ["总分", null, null],
        ],
        [
          { top: 0, bottom: 1, left: 0, right: 0 },
          { top: 2, bottom: 2, left: 0, right: 1 },
        ],
      ]);
      const free = { ignoresBlanks: true, prompt: null };
      const refusal = { title: "分数不正确", message: "请填“0”到 40 & 之间的数字。" };
      expect(kept(workbook).validations).toEqual([
        {
          range: "B1:B2",
          kind: "list",
          operator: null,
          limits: ["数量指标", "质量指标"],
          refusal: null,
          ...free,
        },
        {
          range: "C1:C2",
          kind: "decimal",
          operator: "between",
          limits: ["0", "40"],
          refusal,
          ...free,
          prompt: { title: "分值", message: "合计 40 分。" },
        },
        { range: "C3", kind: "whole", operator: "greaterThanOrEqual", limits: ["0"], refusal, ...free },
        { range: "E1", kind: "whole", operator: "greaterThanOrEqual", limits: ["0"], refusal, ...free },
      ]);
      expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
      expect([await workbook.read(), kept(workbook).validations]).toEqual([smallBook, []]);
    });

    test("charts come with their sheet, stay with the older one, and go with theirs", async () => {
      const workbook = open(smallBook);
      const content: SheetContent = { ...chartedSheet, name: "自评报告" };
      const one = await workbook.apply([{ kind: "sheet", content, keepOldAs: null }]);
      expect(kept(workbook).charts).toEqual(chartsOn("自评报告"));
      const two = await workbook.apply([{ kind: "sheet", content, keepOldAs: "自评报告（旧）" }]);
      expect(kept(workbook).charts).toEqual([...chartsOn("自评报告（旧）"), ...chartsOn("自评报告")]);
      expect(await workbook.undo(two)).toEqual({ changedSince: [] });
      expect(kept(workbook).charts).toEqual(chartsOn("自评报告"));
      expect(await workbook.undo(one)).toEqual({ changedSince: [] });
      expect([await workbook.read(), kept(workbook).charts]).toEqual([smallBook, []]);
    });

    describe("taking back", () => {
      const number = (address: string, value: number): Edit => ({
        kind: "number",
        place: at(address),
        value,
      });

      test("several steps, last first", async () => {
        const workbook = open(smallBook);
        const one = await workbook.apply([number("C3", 1)]);
        const afterOne = await workbook.read();
        const two = await workbook.apply([number("C3", 2), sheetEdit("自评报告")]);
        expect([one.id, two.id]).toEqual([1, 2]);
        expect(await workbook.undo(two)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(afterOne);
        expect(await workbook.undo(one)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(smallBook);
      });

      test("an earlier step while the later ones stay", async () => {
        const workbook = open(smallBook);
        const one = await workbook.apply([number("C3", 1)]);
        const two = await workbook.apply([number("D5", 2)]);
        expect(await workbook.undo(one)).toEqual({ changedSince: [] });
        expect((await workbook.read()).sheets[0]?.values[3]?.[2]).toBe(2);
        expect(await workbook.undo(two)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(smallBook);
      });

      test("not when a later step wrote the same cells: they are told", async () => {
        const workbook = open(smallBook);
        const one = await workbook.apply([number("C3", 1), number("D5", 4)]);
        await workbook.apply([number("C3", 2)]);
        const before = await workbook.read();
        expect(await workbook.undo(one)).toEqual({
          changedSince: [{ place: at("C3"), value: 2, formula: null, numberFormat: "General", fill: null }],
        });
        expect(await workbook.read()).toEqual(before);
      });

      test("not a sheet that was written again, and not a step taken back already", async () => {
        const workbook = open(smallBook);
        const one = await workbook.apply([sheetEdit("自评报告")]);
        const two = await workbook.apply([sheetEdit("自评报告", "自评报告（旧）")]);
        const place = at("A1", "自评报告");
        expect((await workbook.undo(one)).changedSince.map((image) => image.place)).toEqual([place]);
        expect(await workbook.undo(two)).toEqual({ changedSince: [] });
        expect(await workbook.undo(one)).toEqual({ changedSince: [] });
        expect(await workbook.read()).toEqual(smallBook);
        expect((await workbook.undo(one)).changedSince.map((image) => image.place)).toEqual([place]);
      });

      test("all but the cells that were changed since, when the user wants those kept", async () => {
        const workbook = open(smallBook);
        const one = await workbook.apply([
          number("C3", 1),
          number("D5", 4),
          { kind: "format", place: at("E3"), numberFormat: "0.0" },
          { kind: "fill", place: at("B5"), fill: "FFC7CE" },
          { kind: "fill", place: at("C5"), fill: "FFC7CE" },
        ]);
        const two = await workbook.apply([
          number("D5", 5),
          { kind: "fill", place: at("C5"), fill: "00B050" },
        ]);
        expect(await workbook.undo(one, "keep")).toEqual({
          changedSince: [
            { place: at("D5"), value: 5, formula: null, numberFormat: "0.00", fill: null },
            { place: at("C5"), value: null, formula: null, numberFormat: "General", fill: "00B050" },
          ],
        });
        const kept = await workbook.apply([
          { kind: "fill", place: at("B5"), fill: null },
          { kind: "fill", place: at("C5"), fill: null },
        ]);
        expect(kept.before.map(({ fill }) => fill)).toEqual([null, "00B050"]);
        await workbook.undo(kept);
        const [sheet, ...others] = (await workbook.read()).sheets;
        const [was, ...othersBefore] = smallBook.sheets;
        const values = was?.values.map((row) => row.map((value) => (value === 3 ? 5 : value)));
        expect([sheet, ...others]).toEqual([{ ...was, values }, ...othersBefore]);
        // The receipt is used up, and the later step can still be taken back: to what the first one wrote.
        expect((await workbook.undo(one)).changedSince.map(({ place }) => place)).toEqual(
          ["C3", "D5", "E3", "B5", "C5"].map((address) => at(address)),
        );
        expect(await workbook.undo(two)).toEqual({ changedSince: [] });
        expect((await workbook.read()).sheets[0]?.values[3]?.[2]).toBe(4);
      });

      test("a mark goes from a cell that was corrected since, the correction stays", async () => {
        const workbook = open(smallBook);
        const mark = await workbook.apply([{ kind: "fill", place: at("D5"), fill: "FFC7CE" }]);
        await workbook.apply([number("D5", 5)]);
        expect(await workbook.undo(mark)).toEqual({ changedSince: [] });
        const again = await workbook.apply([{ kind: "fill", place: at("D5"), fill: "FFEB9C" }]);
        expect(again.before).toEqual([
          { place: at("D5"), value: 5, formula: null, numberFormat: "0.00", fill: null },
        ]);
      });

      test("a sheet that was changed since stays whole, with the older one beside it; the other goes", async () => {
        const workbook = open(smallBook);
        const first = await workbook.apply([sheetEdit("自评报告")]);
        const again = await workbook.apply([sheetEdit("自评报告", "自评报告（旧）"), sheetEdit("校验结果")]);
        const typed = await workbook.apply([{ kind: "text", place: at("A2", "自评报告"), value: "我写的" }]);
        const image = {
          place: at("A2", "自评报告"),
          value: "我写的",
          formula: null,
          numberFormat: "@",
          fill: null,
        };
        const before = await workbook.read();
        expect(await workbook.undo(again)).toEqual({ changedSince: [image] });
        expect(await workbook.read()).toEqual(before);
        expect(await workbook.undo(again, "keep")).toEqual({ changedSince: [image] });
        expect(await workbook.read()).toEqual({
          sheets: before.sheets.filter(({ name }) => name !== "校验结果"),
        });
        expect((await workbook.undo(again, "keep")).changedSince.map(({ place }) => place)).toEqual([
          at("A1", "自评报告"),
          at("A1", "校验结果"),
        ]);
        expect(await workbook.undo(typed)).toEqual({ changedSince: [] });
        expect((await workbook.undo(first)).changedSince.map(({ place }) => place)).toEqual([
          at("A1", "自评报告"),
        ]);
      });

      test("a mark goes without a trace, one over another mark too", async () => {
        const workbook = open(smallBook);
        const mark = (fill: string | null): Edit => ({ kind: "fill", place: at("C3"), fill });
        const one = await workbook.apply([mark("FFC7CE")]);
        const two = await workbook.apply([mark("FFEB9C")]);
        expect(two.before).toEqual(one.after);
        const three = await workbook.apply([mark("FFC7CE"), mark(null)]);
        expect(three.after).toEqual(one.before);
      });
    });

    test("the state travels with the workbook, and undoing leaves it", async () => {
      const workbook = open(smallBook);
      expect(await workbook.readState()).toEqual(emptyState);
      const state: WorkbookState = {
        ...emptyState,
        accepted: [{ rule: "S-34", message: "<&>", reason: "“已核实”\r\n", date: "2026-11-24" }],
        marks: [{ sheet: "表", row: 0, column: 1, fill: null }],
      };
      const receipt = await workbook.apply([{ kind: "number", place: at("C3"), value: 1 }]);
      await workbook.writeState(state);
      expect(await workbook.readState()).toEqual(state);
      await workbook.undo(receipt);
      await workbook.writeState({ ...state, profile: "national-2020" });
      expect(await workbook.readState()).toEqual({ ...state, profile: "national-2020" });
    });

    test("shows a cell, and says so when its sheet is gone or hidden", async () => {
      const workbook = open(smallBook);
      await workbook.show(at("C3"));
      await expect(workbook.show(at("A1", "没有"))).rejects.toThrow(
        "工作表“没有”找不到了，请检查是否已改名或删除。",
      );
      await expect(workbook.show(at("A1", "隐藏的表"))).rejects.toThrow(
        "工作表“隐藏的表”已隐藏，请先取消隐藏。",
      );
    });

    test("our own writes are not told as changes", async () => {
      const workbook = open(smallBook);
      const heard = jest.fn();
      const stop = workbook.onChanged(heard);
      await workbook.read();
      const receipt = await workbook.apply([
        { kind: "number", place: at("C3"), value: 1 },
        sheetEdit("自评报告"),
      ]);
      await workbook.undo(receipt);
      stop();
      expect(heard).not.toHaveBeenCalled();
    });
  });
}

/** A sheet of two rows: text that looks like a formula, a formula, a link, a merged title. */
export function sheetEdit(name: string, keepOldAs: string | null = null, text = "=1+1"): SheetEdit {
  const content: SheetContent = {
    name,
    columnWidths: [10, 20.5],
    rows: [
      {
        cells: [
          { column: 0, value: name, columnSpan: 2, style: { bold: true, size: 16, horizontal: "center" } },
        ],
        height: 30,
      },
      {
        cells: [
          { column: 0, value: text, style: { border: true, wrap: true, numberFormat: "@" } },
          { column: 1, value: 0.5, style: { numberFormat: "0.00%" }, link: { sheet: "表", address: "C3" } },
        ],
      },
    ],
    page: {
      orientation: "landscape",
      margins: { top: 25.4, bottom: 25.4, left: 12.7, right: 12.7 },
      footer: "第 &P 页",
      repeatRows: { first: 0, last: 0 },
    },
    frozenRows: 1,
  };
  return { kind: "sheet", content, keepOldAs };
}

/** A table with two charts: one takes its rows for series, the other its columns. */
export const chartedSheet: SheetContent = {
  name: "图",
  columnWidths: [12, 12, 12],
  rows: [
    { cells: ["部分", "2023年", "2024年"].map((value, column) => ({ column, value })) },
    { cells: ["甲 & “乙”", 1.5, 2].map((value, column) => ({ column, value })) },
    { cells: ["丙", 0, 3].map((value, column) => ({ column, value })) },
    { cells: [], height: 200 },
    { cells: [], height: 200 },
  ],
  page: { orientation: "portrait", margins: { top: 20, bottom: 20, left: 20, right: 20 }, footer: "" },
  charts: [
    {
      name: "自评助手：按行",
      title: "甲 & <乙>（万元）",
      kind: "stackedColumns",
      data: { top: 0, left: 0, bottom: 2, right: 2 },
      seriesIn: "rows",
      colors: ["9DC3E6", "A5A5A5"],
      labelFormat: '0.00;"-"0.00;',
      place: { top: 3, left: 0, bottom: 3, right: 2 },
    },
    {
      name: "自评助手：按列",
      title: "得分",
      kind: "columns",
      data: { top: 0, left: 0, bottom: 2, right: 1 },
      seriesIn: "columns",
      colors: ["2E75B6"],
      labelFormat: "General",
      place: { top: 4, left: 1, bottom: 4, right: 2 },
    },
  ],
};

/** Its charts as a host keeps them. */
function chartsOn(sheet: string): KeptChart[] {
  return [
    {
      sheet,
      name: "自评助手：按行",
      title: "甲 & <乙>（万元）",
      kind: "stackedColumns",
      categories: "B1:C1",
      series: [
        { name: "A2", values: "B2:C2", color: "9DC3E6", labels: '0.00;"-"0.00;' },
        { name: "A3", values: "B3:C3", color: "A5A5A5", labels: '0.00;"-"0.00;' },
      ],
      place: "A4:C4",
    },
    {
      sheet,
      name: "自评助手：按列",
      title: "得分",
      kind: "columns",
      categories: "A2:A3",
      series: [{ name: "B1", values: "B2:B3", color: "2E75B6", labels: "General" }],
      place: "B5:C5",
    },
  ];
}

/** A small form: a name merged over its rows, a list of names, points within limits. */
const checkedSheet: SheetContent = {
  name: "表样",
  columnWidths: [12, 12, 8],
  rows: [
    {
      cells: [
        { column: 0, value: "产出指标", rowSpan: 2, style: { border: true } },
        { column: 1, value: "数量指标" },
        { column: 2, value: 10 },
      ],
    },
    { cells: [{ column: 1, value: "质量指标" }] },
    { cells: [{ column: 0, value: "总分", columnSpan: 2, style: { border: true } }] },
  ],
  page: {
    orientation: "portrait",
    margins: { top: 20, bottom: 20, left: 20, right: 20 },
    footer: "",
  },
  validations: [
    {
      areas: [{ top: 0, bottom: 1, left: 1, right: 1 }],
      rule: { kind: "choice", words: ["数量指标", "质量指标"] },
      refusal: null,
    },
    {
      areas: [{ top: 0, bottom: 1, left: 2, right: 2 }],
      rule: { kind: "decimal", least: 0, most: 40 },
      refusal: { title: "分数不正确", message: "请填“0”到 40 & 之间的数字。" },
      prompt: { title: "分值", message: "合计 40 分。" },
    },
    {
      areas: [
        { top: 2, bottom: 2, left: 2, right: 2 },
        { top: 0, bottom: 0, left: 4, right: 4 },
      ],
      rule: { kind: "whole", least: 0 },
      refusal: { title: "分数不正确", message: "请填“0”到 40 & 之间的数字。" },
    },
  ],
};

/** What a sheet's content says, row by row, wherever it stands. */
function gridOf(content: SheetContent): unknown[][] {
  return content.rows.map(({ cells }) => cells.map(({ value }) => value));
}

function textsOf(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows
    .map((row) => row.filter((value) => value !== null && value !== ""))
    .filter((row) => row.length > 0);
}
