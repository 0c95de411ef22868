import type { Edit } from "../../src/core/edits";
import { profiles } from "../../src/core/profile/profiles";
import { blankForm } from "../../src/core/template/blank-form";
import type { SheetSnapshot, Snapshot } from "../../src/core/snapshot";
import { emptyState } from "../../src/core/state";
import { loadGenuineOfficeJs } from "../officejs/genuine";
import { chartedSheet, seed, sheetEdit } from "../port/contract";
import { smallBook } from "../port/small-book";
import { at } from "../xlsx/places";
import { opened } from "./opened";

beforeAll(loadGenuineOfficeJs);

function sheetOf(name: string, rows: number, columns: number): SheetSnapshot {
  const grid = <T>(of: (row: number, column: number) => T) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => of(row, column)),
    );
  return {
    name,
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: grid((row, column) => row * columns + column),
    types: grid(() => "number" as const),
    formulas: grid(() => null),
    numberFormats: grid(() => "General"),
    merges: [],
    hiddenRows: [1, rows - 1],
    hiddenColumns: [0],
  };
}

async function readIn(snapshot: Snapshot, cellsAtOnce?: number): Promise<number> {
  const { host, workbook } = opened(snapshot, cellsAtOnce === undefined ? {} : { cellsAtOnce });
  expect(await workbook.read()).toEqual(snapshot);
  return host.syncs;
}

test.each([
  ["small", smallBook, 2],
  ["the seed's", seed, 2],
  ["long", { sheets: [sheetOf("长表", 5_000, 20)] }, 2],
  ["of 16 sheets", { sheets: Array.from({ length: 16 }, (_, index) => sheetOf(`表${index}`, 3, 3)) }, 2],
  ["of 40 sheets", { sheets: Array.from({ length: 40 }, (_, index) => sheetOf(`表${index}`, 3, 3)) }, 3],
  [
    "empty",
    { sheets: [sheetOf("空", 0, 0)].map((sheet) => ({ ...sheet, hiddenRows: [], hiddenColumns: [] })) },
    1,
  ],
])("a %s workbook is read in few syncs", async (_, snapshot, syncs) => {
  expect(await readIn(snapshot)).toBe(syncs);
});

test("more cells than one answer holds are read in blocks", async () => {
  const snapshot = { sheets: [sheetOf("甲", 100, 7), sheetOf("乙", 10, 3)] };
  // 700 cells in blocks of 28 rows (196 cells), and 30 cells that fit beside the last.
  expect(await readIn(snapshot, 200)).toBe(1 + 4);
});

test("an answer that is too large is asked for in halves", async () => {
  const snapshot = { sheets: [sheetOf("甲", 100, 7)] };
  const { host, workbook } = opened(snapshot);
  host.faults = [
    { sync: 2, code: "ResponsePayloadSizeLimitExceeded" },
    { sync: 3, code: "RequestPayloadSizeLimitExceeded" },
  ];
  expect(await workbook.read()).toEqual(snapshot);
  expect(host.syncs).toBe(6);
});

test.each<[string, Edit[], number]>([
  ["one cell", [{ kind: "number", place: at("C3"), value: 1 }], 2],
  [
    "fifty cells",
    Array.from({ length: 50 }, (_, row) => ({
      kind: "fill",
      place: { sheet: "表", row: 20 + row, column: 1 },
      fill: "FFC7CE",
    })),
    2,
  ],
  [
    "a cell and two sheets",
    [{ kind: "text", place: at("C3"), value: "=x" }, sheetEdit("自评报告"), sheetEdit("校验结果")],
    2,
  ],
  [
    "both blank forms",
    (["base", "self"] as const).map((form) => ({
      kind: "sheet",
      content: blankForm(form, { year: 2024, profile: profiles["national-2021"] }),
      keepOldAs: null,
    })),
    2,
  ],
  ["a sheet with charts", [{ kind: "sheet", content: chartedSheet, keepOldAs: null }], 2],
  ["nothing", [], 0],
])("%s: written in two syncs, taken back in two", async (_, edits, syncs) => {
  const { host, workbook } = opened();
  const receipt = await workbook.apply(edits);
  expect(host.syncs).toBe(syncs);
  host.restart();
  expect(await workbook.undo(receipt)).toEqual({ changedSince: [] });
  expect(host.syncs).toBeLessThanOrEqual(2);
});

test("what else takes syncs", async () => {
  const { host, workbook } = opened();
  const counted = async (job: () => Promise<unknown>) => {
    host.restart();
    await job();
    return host.syncs;
  };
  expect([
    await counted(() => workbook.show(at("C3"))),
    await counted(() => workbook.readState()),
    await counted(() => workbook.writeState(emptyState)),
    await counted(() => workbook.readState()),
    await counted(() => workbook.remarks()),
    await counted(() => workbook.activeSheet()),
  ]).toEqual([2, 1, 2, 2, 1, 1]);
});
