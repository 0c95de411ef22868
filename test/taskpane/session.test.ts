import { readFileSync } from "node:fs";
import path from "node:path";
import { checkForm } from "../../src/core/check";
import { readForm } from "../../src/core/form/read";
import { findingsOf } from "../../src/core/rules/outcomes";
import { type Mark, type WorkbookState, emptyState } from "../../src/core/state";
import type { CellImage, Receipt } from "../../src/core/workbook";
import { type Book, bookOf, isOutdated } from "../../src/taskpane/book";
import {
  type Done,
  type Problem,
  type Session,
  type SessionEvent,
  newSession,
  reduce,
} from "../../src/taskpane/session";
import { defaultSettings } from "../../src/taskpane/settings";
import { openXlsx } from "../../src/xlsx/open-xlsx";

const snapshotOf = (name: string) =>
  openXlsx(new Uint8Array(readFileSync(path.join(__dirname, "../forms", name)))).snapshot();
/** A workbook as the pane reads and checks it. */
const bookIn = (name: string): Book => {
  const book = bookOf(snapshotOf(name), readForm(snapshotOf(name)), defaultSettings, emptyState);
  return { ...book, result: checkForm(book.form, book.profile) };
};
const seed = bookIn("seed-2024.xlsx");
const clean = bookIn("clean-2024.xlsx");

const after = (session: Session, ...events: readonly SessionEvent[]) => events.reduce(reduce, session);
const started = (id: number, kind: "open" | "check" | "recheck" | "write" | "undo"): SessionEvent => ({
  type: "started",
  id,
  kind,
  label: `任务${id}…`,
});
const read = (id: number, book = seed, check = false): SessionEvent => ({ type: "read", id, book, check });
const opened = after(newSession("check"), started(1, "open"), read(1));
const checked = after(opened, started(2, "check"), read(2, seed, true));
const problem: Problem = { message: "坏了，请重试。", retry: true, code: "Broken" };
const done = (id: number, marksBefore: Done["marksBefore"] = null): Done => ({
  title: `步骤${id}`,
  places: "自评表!A1",
  receipt: { id, edits: [], before: [], after: [] },
  marksBefore,
});
const findings = (session: Session) => findingsOf(session.book?.result?.outcomes ?? []).length;

test("opening reads the forms and suggests a profile, but checks nothing unasked", () => {
  expect({
    task: opened.task,
    sheets: opened.book?.form.sheets,
    year: opened.book?.form.year,
    profile: opened.book?.profile.id,
    result: opened.book?.result,
    stale: opened.stale,
  }).toEqual({
    task: null,
    sheets: { base: "基础数据表", self: "自评表" },
    year: 2024,
    profile: "hunan-miluo-2024",
    result: null,
    stale: false,
  });
});

test("once checked, each reading is checked", () => {
  expect(findings(checked)).toBe(67);
  expect(findings(after(checked, started(3, "recheck"), read(3, clean)))).toBe(0);
});

test("what a cancelled or replaced task brings is ignored", () => {
  const busy = after(opened, started(2, "check"));
  const cancelled = after(busy, { type: "ended", id: 2 });
  expect(cancelled.task).toBeNull();
  expect(after(cancelled, read(2, clean, true))).toBe(cancelled);
  const replaced = after(opened, started(2, "recheck"), started(3, "check"));
  expect(after(replaced, read(2, clean), { type: "failed", id: 2, problem }, { type: "ended", id: 2 })).toBe(
    replaced,
  );
});

test("a change while reading leaves the reading stale; a later reading is fresh", () => {
  const changed = after(checked, started(3, "recheck"), { type: "changed outside" }, read(3));
  expect(changed.stale).toBe(true);
  expect(after(changed, started(4, "recheck"), read(4)).stale).toBe(false);
});

test("a change before anything was read makes nothing stale", () => {
  expect(after(newSession("check"), { type: "changed outside" }).stale).toBe(false);
});

test("a failure ends its task and is kept for the diagnostics; a quiet re-check leaves it standing", () => {
  const failed = after(checked, started(3, "check"), { type: "failed", id: 3, problem });
  expect([failed.task, failed.problem, failed.codes]).toEqual([null, problem, ["Broken"]]);
  expect(after(failed, started(4, "recheck")).problem).toEqual(problem);
  expect(after(failed, started(4, "check")).problem).toBeNull();
  expect(after(failed, { type: "problem dismissed" })).toMatchObject({ problem: null, codes: ["Broken"] });
});

test("a failure of something small does not end the task that runs", () => {
  const busy = after(checked, started(3, "check"));
  expect(after(busy, { type: "failed", id: null, problem }).task).toEqual(busy.task);
});

test("receipts pile up and come off from the top; a refused undo names the cells and can be let be", () => {
  const twice = after(
    checked,
    started(3, "write"),
    { type: "written", id: 3, done: done(1), book: clean },
    started(4, "write"),
    { type: "written", id: 4, done: done(2), book: seed },
  );
  expect(twice.done.map(({ title }) => title)).toEqual(["步骤2", "步骤1"]);
  expect(twice.said.text).toBe("已完成：步骤2。可以撤回。");
  const changed = [
    { place: { sheet: "自评表", row: 0, column: 0 }, value: 1, formula: null, numberFormat: "", fill: null },
  ];
  const refused = after(twice, started(5, "undo"), { type: "undo refused", id: 5, changed });
  expect([refused.task, refused.conflict, refused.done.length]).toEqual([null, changed, 2]);
  expect(after(refused, { type: "last kept" })).toMatchObject({ conflict: [], done: [done(1)] });
  const undone = after(refused, started(6, "undo"), { type: "undone", id: 6, kept: [], book: clean });
  expect([undone.conflict, undone.done, findings(undone)]).toEqual([[], [done(1)], 0]);
});

const cell = (row: number): CellImage => ({
  place: { sheet: "自评表", row, column: 1 },
  value: null,
  formula: null,
  numberFormat: "General",
  fill: null,
});
const mark = (row: number): Mark => ({ sheet: "自评表", row, column: 1, fill: null });
const fills = (rows: readonly number[]): Receipt => ({
  id: 1,
  edits: rows.map((row) => ({ kind: "fill", place: cell(row).place, fill: "FFC7CE" })),
  before: [],
  after: [],
});

test("undoing marks brings back the marks the file had on those cells, and leaves the others", () => {
  const undone = (kept: readonly CellImage[]) =>
    after(
      checked,
      { type: "state changed", state: { ...emptyState, marks: [mark(1), mark(2), mark(9)] } },
      started(3, "write"),
      { type: "written", id: 3, done: { ...done(1, [mark(3)]), receipt: fills([1, 2, 3]) }, book: seed },
      started(4, "undo"),
      { type: "undone", id: 4, kept, book: seed },
    ).book?.state.marks;
  expect(undone([])).toEqual([mark(3), mark(9)]);
  expect(undone([cell(2)])).toEqual([mark(3), mark(2), mark(9)]);
});

test("a step taken back but for what was changed since says so until the next thing is done", () => {
  const partly = after(
    checked,
    started(3, "write"),
    { type: "written", id: 3, done: { ...done(1), receipt: fills([1, 2]) }, book: seed },
    started(4, "undo"),
    { type: "undone", id: 4, kept: [cell(2)], book: seed },
  );
  const text = "已撤回：自评表!B2。没有撤回：自评表!B3，保留改动后的内容。";
  expect([partly.told, partly.said.text, partly.done]).toEqual([text, text, []]);
  expect(after(partly, { type: "told dismissed" }).told).toBeNull();
  expect(after(partly, started(5, "recheck")).told).toBe(text);
  expect(after(partly, started(5, "check")).told).toBeNull();
});

test("written but not readable afterwards: the list is stale", () => {
  const written = after(checked, started(3, "write"), {
    type: "written",
    id: 3,
    done: done(1),
    book: null,
  });
  expect([written.stale, written.task, written.done.length]).toEqual([true, null, 1]);
});

const outdated = ({ book }: Session) => book && isOutdated(book);
const nationalProfile: SessionEvent = {
  type: "state changed",
  state: { ...emptyState, profile: "national-2021" },
};

test("another profile leaves the check outdated, and what it found in sight; other state does not", () => {
  const other = after(checked, nationalProfile);
  expect([other.book?.profile.id, outdated(other), findings(other)]).toEqual([
    "national-2021",
    true,
    findings(checked),
  ]);
  const worded = after(checked, { type: "state changed", state: { ...emptyState, userText: { 问: "答" } } });
  expect([worded.book?.result, outdated(worded)]).toEqual([checked.book?.result, false]);
});

test("what was chosen while the workbook was read holds, and the reading is then outdated", () => {
  const chosen = after(checked, started(3, "recheck"), nationalProfile, read(3));
  expect([chosen.book?.profile.id, outdated(chosen)]).toEqual(["national-2021", true]);
});

test("a check tells how far it is, unless it is over", () => {
  const busy = after(checked, started(3, "check"), { type: "advanced", id: 3, share: 0.5 });
  expect(busy.task?.share).toBe(0.5);
  expect(after(busy, { type: "advanced", id: 2, share: 0.9 })).toBe(busy);
});

test("a chosen sheet is taken for the form and given up again; one that is not there is as none", () => {
  const sheets = (chosen: WorkbookState["chosen"]) =>
    after(checked, { type: "state changed", state: { ...emptyState, chosen } }).book?.form.sheets;
  expect(sheets({ base: "自评表" })).toEqual({ base: "自评表", self: "自评表" });
  expect(sheets({})).toEqual({ base: "基础数据表", self: "自评表" });
  expect(sheets({ base: "改名前的表" })).toEqual({ base: "基础数据表", self: "自评表" });
});

test("the same sentence said twice is two sentences", () => {
  const said = after(opened, { type: "said", text: "好" }, { type: "said", text: "好" });
  expect(said.said).toEqual({ number: 2, text: "好" });
});
