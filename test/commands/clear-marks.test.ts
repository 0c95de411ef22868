import { clearMarks } from "../../src/commands/clear-marks";
import { addressOf } from "../../src/core/address";
import type { CellEdit, Edit } from "../../src/core/edits";
import type { SheetSnapshot } from "../../src/core/snapshot";
import { type Mark, type WorkbookState, emptyState } from "../../src/core/state";
import type { CellImage, Workbook } from "../../src/core/workbook";

const marked = "FFC7CE";

function sheet(name: string): SheetSnapshot {
  return {
    name,
    hidden: false,
    protected: false,
    origin: { row: 0, column: 0 },
    values: [],
    types: [],
    formulas: [],
    numberFormats: [],
    merges: null,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** A workbook of two sheets that knows nothing but the fills of its cells, by address. */
function workbookWith(marks: readonly Mark[], fills: Record<string, string | null>) {
  let state: WorkbookState = { ...emptyState, marks: [...marks], userText: { 问题: "文字" } };
  const batches: CellEdit[][] = [];
  const workbook: Workbook = {
    read: () => Promise.resolve({ sheets: [sheet("基础数据表"), sheet("自评表")] }),
    apply(edits: readonly Edit[]) {
      const cells = edits.filter((edit): edit is CellEdit => edit.kind !== "sheet");
      batches.push(cells);
      const images = cells.map(({ place }): CellImage => ({
        place,
        value: null,
        formula: null,
        numberFormat: "General",
        fill: fills[addressOf(place)] ?? null,
      }));
      for (const edit of cells) if (edit.kind === "fill") fills[addressOf(edit.place)] = edit.fill;
      return Promise.resolve({ id: batches.length, edits, before: images, after: images });
    },
    undo({ before }) {
      for (const { place, fill } of before) fills[addressOf(place)] = fill;
      return Promise.resolve({ changedSince: [] });
    },
    show: () => Promise.reject(new Error("not asked for")),
    readState: () => Promise.resolve(state),
    writeState(written) {
      state = written;
      return Promise.resolve();
    },
    onChanged: () => () => undefined,
  };
  return { workbook, fills, batches, state: () => state };
}

const marks: Mark[] = [
  { sheet: "自评表", row: 0, column: 0, fill: null },
  { sheet: "自评表", row: 1, column: 0, fill: "DDEEFF" },
];

test("each marked cell gets its own fill back, and the file forgets the marks alone", async () => {
  const { workbook, fills, batches, state } = workbookWith(marks, { A1: marked, A2: marked, A3: marked });
  await clearMarks(workbook);
  expect(fills).toEqual({ A1: null, A2: "DDEEFF", A3: marked });
  expect(batches).toHaveLength(1);
  expect(state()).toEqual({ ...emptyState, userText: { 问题: "文字" } });
});

test("a cell the user has filled since keeps the user's colour", async () => {
  const { workbook, fills, state } = workbookWith(marks, { A1: "00FF00", A2: marked });
  await clearMarks(workbook);
  expect(fills).toEqual({ A1: "00FF00", A2: "DDEEFF" });
  expect(state().marks).toEqual([]);
});

test("a workbook without marks is not touched", async () => {
  const { workbook, batches, state } = workbookWith([], { A1: marked });
  const before = state();
  await clearMarks(workbook);
  expect(batches).toEqual([]);
  expect(state()).toBe(before);
});

test("marks on a sheet that is gone are forgotten without a write", async () => {
  const { workbook, batches, state } = workbookWith([{ sheet: "旧表", row: 0, column: 0, fill: null }], {});
  await clearMarks(workbook);
  expect(batches).toEqual([]);
  expect(state().marks).toEqual([]);
});

test("when Excel refuses, the marks stay in the file", async () => {
  const { workbook, state } = workbookWith(marks, {});
  await expect(
    clearMarks({ ...workbook, apply: () => Promise.reject(new Error("AccessDenied")) }),
  ).rejects.toThrow("AccessDenied");
  expect(state().marks).toEqual(marks);
});

test("when Excel breaks off half-way, every mark that may still be there stays in the file", async () => {
  const { workbook, fills, state } = workbookWith(marks, { A1: marked, A2: marked });
  const apply: Workbook["apply"] = async (edits) => {
    const receipt = await workbook.apply(edits);
    throw Object.assign(new Error("Aborted"), { receipt });
  };
  await expect(clearMarks({ ...workbook, apply })).rejects.toThrow("Only some of the marks were cleared.");
  expect(fills).toEqual({ A1: null, A2: "DDEEFF" });
  expect(state().marks).toEqual(marks);
});
