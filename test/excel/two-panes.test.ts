import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Edit } from "../../src/core/edits";
import { type Receipt, EditRefused } from "../../src/core/workbook";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { type Desk, deskOf } from "../../src/taskpane/desk";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { loadGenuineOfficeJs } from "../officejs/genuine";
import { sheetEdit } from "../port/contract";
import { at } from "../xlsx/places";
import { opened } from "./opened";

beforeAll(loadGenuineOfficeJs);

const cells = ["C3", "D5"] as const;
type Cell = (typeof cells)[number];
type Values = Readonly<Record<Cell, number>>;

/** One of two panes does something, or the user types into a cell. */
type Act =
  | { readonly does: "read" | "undo" | "undo rest"; readonly who: 0 | 1 }
  | { readonly does: "write"; readonly who: 0 | 1; readonly values: Partial<Values> }
  | { readonly does: "type"; readonly cell: Cell; readonly value: number };

const who = fc.constantFrom<0 | 1>(0, 1);
const value = fc.integer({ min: 1, max: 4 });
const values = fc
  .record({ C3: value, D5: value }, { requiredKeys: [] })
  .filter((some) => Object.keys(some).length > 0);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom<("read" | "undo" | "undo rest")[]>("read", "undo", "undo rest"), who }),
    fc.record({ does: fc.constant("write" as const), who, values }),
    fc.record({ does: fc.constant("type" as const), cell: fc.constantFrom<Cell[]>(...cells), value }),
  ),
  { minLength: 3, maxLength: 14 },
);

/** A pane: its reader and writer, what it believes the cells hold, and its steps that can be taken back. */
interface Pane {
  readonly workbook: ExcelWorkbook;
  known: Values;
  readonly steps: { readonly receipt: Receipt; readonly before: Values; readonly after: Partial<Values> }[];
}

test("two panes on one workbook: whatever they and the user do in turn, nobody's content is written over unseen", async () => {
  const play = async (script: readonly Act[]) => {
    const { sheet, workbook } = opened();
    const now = (): Values => ({ C3: Number(sheet.cell(2, 2).value), D5: Number(sheet.cell(4, 3).value) });
    const panes: Pane[] = [workbook, new ExcelWorkbook()].map((each) => ({
      workbook: each,
      known: now(),
      steps: [],
    }));
    for (const { workbook: each } of panes) await each.read();
    for (const act of script) {
      const before = now();
      if (act.does === "type") {
        (act.cell === "C3" ? sheet.cell(2, 2) : sheet.cell(4, 3)).value = act.value;
        continue;
      }
      const pane = panes[act.who];
      if (!pane) throw new Error("no pane");
      if (act.does === "read") {
        await pane.workbook.read();
        pane.known = before;
      } else if (act.does === "write") {
        const edits = Object.entries(act.values).map(([cell, number]): Edit => ({
          kind: "number",
          place: at(cell),
          value: number,
        }));
        const written = cells.filter((cell) => cell in act.values);
        const isFresh = written.every((cell) => pane.known[cell] === before[cell]);
        const receipt = await pane.workbook.apply(edits).catch((error: unknown) => error);
        if (isFresh) {
          expect(now()).toEqual({ ...before, ...act.values });
          pane.known = { ...pane.known, ...act.values };
          pane.steps.push({ receipt: receipt as Receipt, before, after: act.values });
        } else {
          expect(receipt).toBeInstanceOf(EditRefused);
          expect(now()).toEqual(before);
        }
      } else {
        const step = pane.steps.at(-1);
        if (!step) continue;
        const written = cells.filter((cell) => cell in step.after);
        // What somebody has put back by hand is no change.
        const changed = written.filter(
          (cell) => ![step.after[cell], step.before[cell]].includes(before[cell]),
        );
        const keeps = act.does === "undo rest";
        const { changedSince } = await pane.workbook.undo(step.receipt, keeps ? "keep" : "refuse");
        expect(changedSince.map((image) => [image.place, image.value])).toEqual(
          changed.map((cell) => [at(cell), before[cell]]),
        );
        const back = keeps || changed.length === 0 ? written.filter((cell) => !changed.includes(cell)) : [];
        const restored: Partial<Values> = Object.fromEntries(back.map((cell) => [cell, step.before[cell]]));
        expect(now()).toEqual({ ...before, ...restored });
        pane.known = { ...pane.known, ...restored };
        if (keeps || changed.length === 0) pane.steps.pop();
      }
    }
  };
  await fc.assert(fc.asyncProperty(acts, play), { numRuns: 100 });
});

test("two panes write the report: the later one is refused until it has seen the first's, and both are kept", async () => {
  const { model, workbook: one } = opened();
  const other = new ExcelWorkbook();
  await Promise.all([one.read(), other.read()]);
  const first = await one.apply([sheetEdit("自评报告")]);
  await expect(other.apply([sheetEdit("自评报告")])).rejects.toThrow(
    "工作表“自评报告”没有写入：已有同名工作表，请处理后再试。",
  );
  await other.read();
  const second = await other.apply([sheetEdit("自评报告", "自评报告（1）")]);
  const reports = () => model.sheets.map(({ name }) => name).filter((name) => name.startsWith("自评报告"));
  expect(reports().sort()).toEqual(["自评报告", "自评报告（1）"]);
  // The first pane's report has another name now: it is told, not taken away.
  expect((await one.undo(first)).changedSince).not.toEqual([]);
  expect(reports().sort()).toEqual(["自评报告", "自评报告（1）"]);
  expect(await other.undo(second)).toEqual({ changedSince: [] });
  expect(reports()).toEqual(["自评报告"]);
  expect(await one.undo(first)).toEqual({ changedSince: [] });
  expect(reports()).toEqual([]);
});

const seed = openXlsx(
  new Uint8Array(readFileSync(path.join(__dirname, "../forms/seed-2024.xlsx"))),
).snapshot();

/** A pane without its looks, when it has read and checked the workbook. */
async function openedDesk(): Promise<{ readonly desk: Desk; readonly close: () => Promise<void> }> {
  const desk = deskOf(
    {
      workbook: new ExcelWorkbook(),
      today: () => "2026-11-29",
      problemOf: (error) => ({ message: String(error), retry: false, code: "" }),
      reopen: () => undefined,
      openSettings: () => Promise.reject(new Error("none")),
    },
    "check",
  );
  const stop = desk.start(true);
  await until(() => desk.session().book?.result !== undefined && desk.session().task === null);
  return {
    desk,
    close: async () => {
      await desk.flushed();
      stop();
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("what the file remembers: each pane's 已核实 and words stay, and each gets to see the other's", async () => {
  const { workbook } = opened(seed);
  const [one, other] = [await openedDesk(), await openedDesk()];
  const open = one.desk
    .session()
    .book?.result?.outcomes.flatMap((each) => ("findings" in each ? each.findings : []));
  const [first, second] = open ?? [];
  if (!first || !second) throw new Error("the seed has findings");

  one.desk.act.accept([first], "已向财政部门核对");
  one.desk.act.answer("部门职责", "甲写的职责");
  await one.desk.flushed();
  other.desk.act.accept([second], "会计确认");
  other.desk.act.answer("主要问题", "乙写的问题");
  await other.desk.flushed();

  const stored = await workbook.readState();
  expect(stored.accepted.map(({ rule, reason }) => [rule, reason])).toEqual(
    expect.arrayContaining([
      [first.rule, "已向财政部门核对"],
      [second.rule, "会计确认"],
    ]),
  );
  expect(stored.userText).toEqual({ 部门职责: "甲写的职责", 主要问题: "乙写的问题" });
  expect(other.desk.session().book?.state).toEqual(stored);
  // The first pane learns of it with its own next change.
  one.desk.act.answer("部门职责", "");
  await one.desk.flushed();
  expect((await workbook.readState()).userText).toEqual({ 主要问题: "乙写的问题" });
  expect(one.desk.session().book?.state.accepted).toHaveLength(2);
  await one.close();
  await other.close();
});
