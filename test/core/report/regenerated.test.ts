import * as fc from "fast-check";
import { checkForm } from "../../../src/core/check";
import { readForm } from "../../../src/core/form/read";
import { reportSheetName } from "../../../src/core/form/read-narrative";
import { type Choices, noChoices, withoutEdit } from "../../../src/core/report/choices";
import { textOf } from "../../../src/core/report/report";
import { reportMarkdown } from "../../../src/core/report/markdown";
import { regenerated } from "../../../src/core/report/regenerated";
import { tabParagraphs } from "../../../src/core/report/report-tab";
import type { SheetContent } from "../../../src/core/sheet-content";
import { type WorkbookState, emptyState } from "../../../src/core/state";
import { openQuestions } from "../../../src/core/report/user-text";
import { planReport } from "../../../src/core/write-report";
import { type CellChange, withCells } from "../../forms/build/change";
import { cleanCase } from "../../forms/build/clean";
import type { DataId, SheetDesign } from "../../forms/build/design";
import { snapshotOf } from "../../forms/build/snapshot";
import { standardSheets } from "../../forms/build/standard-layout";
import { plainSheet } from "../narrative/plain-sheet";

const today = "2026-11-24";
const answers = { "“三公”经费减少的主要原因": "接待批次减少" };

type Changes = Partial<Record<DataId, CellChange["value"]>>;

function sheetsWith(changes: Changes): SheetDesign[] {
  const cells = Object.entries(changes).map(([id, value]) => [id, { value }] as const);
  return withCells(standardSheets(cleanCase), Object.fromEntries(cells)).filter(
    ({ name }) => name === "基础数据表" || name === "自评表",
  );
}

function resultOf(sheets: readonly SheetDesign[]) {
  const snapshot = snapshotOf(sheets);
  return { snapshot, result: checkForm(readForm(snapshot)) };
}

/** The report written once: the rows of its tab, and what the file remembers. */
function written(state: WorkbookState = { ...emptyState, userText: answers }) {
  const { snapshot, result } = resultOf(sheetsWith({}));
  const plan = planReport(snapshot, result, state, today);
  const [sheet] = plan.edits;
  if (!sheet) throw new Error("nothing is written");
  return { rows: rowsOf(sheet.content), state: plan.state };
}

type Rows = readonly (readonly (string | number | boolean | null)[])[];

function rowsOf({ rows }: SheetContent): Rows {
  return rows.map(({ cells }) => {
    const values = Array<string | number | boolean | null>(6).fill(null);
    for (const { column, value } of cells) values[column] = value;
    return values;
  });
}

/** The report over a tab as it is now, after changes of the forms. */
function again(rows: Rows, state: WorkbookState, changes: Changes = {}, choices?: Choices) {
  const cells = rows.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  const { snapshot, result } = resultOf([...sheetsWith(changes), plainSheet(reportSheetName, cells)]);
  return { snapshot, ...regenerated(snapshot, result, state, choices) };
}

/** Rows with the one that contains some words replaced by others. */
function withRow(rows: Rows, words: string, put: (text: string) => readonly string[]): Rows {
  return rows.flatMap((values) => {
    const [text] = values;
    return typeof text === "string" && text.includes(words) ? put(text).map((each) => [each]) : [values];
  });
}

const linesOf = (report: ReturnType<typeof again>["report"]) => reportMarkdown(report).split("\n\n");
const shownOf = ({ merged }: ReturnType<typeof again>) =>
  merged.filter(({ kind }) => kind !== "automatic").map(({ kind, text }) => `${kind}：${text}`);

const operating = "公用经费支出154.30万元，年初预算158.00万元，控制率97.66%。";

it("reads back from the tab exactly the paragraphs it wrote, long ones that were cut as well", () => {
  const long = Array.from(
    { length: 150 },
    (_, index) => `第${index + 1}项工作按计划完成，资金全部到位。`,
  ).join("");
  const first = written({ ...emptyState, userText: { 各专项资金的实际使用情况: long } });
  const { snapshot } = again(first.rows, first.state);
  expect(tabParagraphs(snapshot)).toEqual(first.state.written[0]);
});

it("writes the new figures where nothing was edited", () => {
  const { rows, state } = written();
  const now = again(rows, state, { "operating.final": 150 });
  expect(shownOf(now)).toEqual([]);
  expect(linesOf(now.report)).toContainEqual(expect.stringContaining("公用经费支出150.00万元"));
});

it("keeps an edited paragraph, tells its stale figures and mends only them", () => {
  const { rows, state } = written();
  const tab = withRow(rows, operating, (text) => [text.replace("控制率97.66%", "压减会议，控制率97.66%")]);
  const now = again(tab, state, { "operating.final": 150 });
  const edited =
    "公用经费支出154.30万元，年初预算158.00万元，压减会议，控制率97.66%。公用经费较上年决算数增加4.30万元，增长2.87%。";
  expect(shownOf(now)).toEqual([`edited：${edited}`]);
  expect(now.stale.map(({ quote, should, told }) => [quote, should, told])).toEqual([
    ["154.30万元", "150.00万元", "150.00万元"],
    ["97.66%", "94.94%", "94.94%"],
    // Nothing changed on the year before any more: 增加 has to go, too.
    ["4.30万元", null, "与上年持平"],
    ["2.87%", null, "与上年持平"],
  ]);
  const mended = now.stale[0]?.mended ?? "";
  expect(mended).toBe(edited.replace("154.30", "150.00"));
  const chosen = again(
    tab,
    state,
    { "operating.final": 150 },
    { ...noChoices, replaced: { [edited]: mended } },
  );
  expect(shownOf(chosen)).toEqual([`edited：${mended}`]);
});

it("gives an edited paragraph its computed text back", () => {
  const { rows, state } = written();
  const tab = withRow(rows, operating, () => ["　　公用经费控制得好。"]);
  const now = again(tab, state);
  expect(shownOf(now)).toEqual(["edited：公用经费控制得好。"]);
  const [edited] = now.merged.filter(({ kind }) => kind === "edited");
  if (edited?.kind !== "edited") throw new Error("nothing was edited");
  const restored = again(tab, state, {}, withoutEdit(noChoices, edited));
  expect(shownOf(restored)).toEqual([]);
  expect(linesOf(restored.report)).toEqual(linesOf(now.automatic));
});

it("keeps added paragraphs where they stand, and deleted ones away until they are restored", () => {
  const { rows, state } = written();
  const procurement = "政府采购预算82.00万元，实际采购80.36万元，执行率98.00%。";
  const tab = withRow(
    withRow(rows, procurement, () => []),
    "本年无完工的楼堂馆所",
    (text) => [text, "我局办公楼建于2006年。"],
  );
  const now = again(tab, state);
  expect(shownOf(now)).toEqual([`deleted：${procurement}`, "added：我局办公楼建于2006年。"]);
  const lines = linesOf(now.report);
  expect(lines.slice(lines.indexOf("本年无完工的楼堂馆所建设项目。"), -1)[1]).toBe("我局办公楼建于2006年。");
  expect(lines).not.toContain(procurement);
  const restored = again(tab, state, {}, { ...noChoices, restored: [procurement] });
  expect(shownOf(restored)).toEqual(["added：我局办公楼建于2006年。"]);
  expect(linesOf(restored.report)).toContain(procurement);
});

it("takes over what was typed into a place on the tab; the rest of the paragraph stays computed", () => {
  const { rows, state } = written({ ...emptyState });
  const tab = withRow(rows, "“三公”经费支出合计", (text) => [
    text.replace("【请填写：“三公”经费减少的主要原因】", "接待批次减少"),
  ]);
  const now = again(tab, state, { "reception.final": 2.3, "threePublic.final": 7.9 });
  expect(shownOf(now)).toEqual([]);
  expect(now.userText).toEqual(answers);
  expect(linesOf(now.report)).toContainEqual(
    expect.stringContaining("较上年决算数减少1.10万元，下降12.22%，主要原因是接待批次减少。"),
  );
});

it("keeps what was written below the date, and an edited title and signature", () => {
  const { rows, state } = written();
  const tab = withRow(rows, "指标测算", (text) => ["　　联系人：张三", text]).map((values) =>
    values[0] === "云岭县林业局" ? ["云岭县林业局（盖章）"] : values,
  );
  const { report, ...now } = again(tab, state);
  expect(shownOf({ report, ...now })).toEqual(["edited：云岭县林业局（盖章）", "added：联系人：张三"]);
  expect([textOf(report.signature), report.after]).toEqual([
    "云岭县林业局（盖章）",
    [{ kind: "user", parts: [{ kind: "own", text: "联系人：张三" }] }],
  ]);
});

it("keeps edits when it is written a second and a third time", () => {
  const first = written();
  const tab = withRow(first.rows, operating, () => ["　　公用经费控制得好。"]);
  const cells = tab.flatMap((values, row) => values.map((value, column) => ({ row, column, value })));
  const { snapshot, result } = resultOf([...sheetsWith({}), plainSheet(reportSheetName, cells)]);
  const plan = planReport(snapshot, result, first.state, today);
  const [sheet] = plan.edits;
  if (!sheet) throw new Error("nothing is written");
  expect(shownOf(again(rowsOf(sheet.content), plan.state))).toEqual(["edited：公用经费控制得好。"]);
  // 撤回 brings the tab of before back; what it was made of is still known.
  expect(shownOf(again(tab, plan.state))).toEqual(["edited：公用经费控制得好。"]);
});

it("leaves a tab that it never wrote out of it", () => {
  const { rows } = written();
  const { merged, report, automatic } = again(rows, { ...emptyState, userText: answers });
  expect(merged).toEqual([]);
  expect(report).toEqual(automatic);
});

describe("an answer in a paragraph that was changed on the tab", () => {
  const why = "“三公”经费减少的主要原因";
  const place = `【请填写：${why}】`;
  const answered = (state: WorkbookState, text: string): WorkbookState => ({
    ...state,
    userText: { [why]: text },
  });
  const shown = ({ leftOut }: ReturnType<typeof again>) =>
    leftOut.map(({ what, text, edit }) => `${what}：${text}（${edit.kind}）`);

  it("is told where the edit took its place away, and taken over with one click", () => {
    const { rows, state } = written({ ...emptyState });
    const tab = withRow(rows, "“三公”经费支出合计", () => ["　　“三公”经费支出合计7.95万元，从严控制。"]);
    expect(shown(again(tab, state))).toEqual([]);
    const now = again(tab, answered(state, "接待批次减少"));
    expect(shown(now)).toEqual([`${why}：接待批次减少（edited）`]);
    const [first] = now.leftOut;
    if (!first) throw new Error("the answer is not told");
    const choices = withoutEdit(noChoices, first.edit);
    // What is written is the text of then, with the figures and the answer of then.
    const later = again(
      tab,
      answered(state, "接待人数减少"),
      { "threePublic.final": 7.9, "reception.final": 2.3 },
      choices,
    );
    expect([shown(later), shownOf(later)]).toEqual([[], []]);
    expect(linesOf(later.report)).toContainEqual(
      expect.stringContaining(
        "“三公”经费支出合计7.90万元，为年度预算的91.86%；较上年决算数减少1.10万元，下降12.22%，主要原因是接待人数减少。",
      ),
    );
  });

  it("is told where the paragraph was deleted, and comes back with it whatever it says by then", () => {
    const { rows, state } = written({ ...emptyState });
    const tab = withRow(rows, "“三公”经费支出合计", () => []);
    const now = again(tab, answered(state, "接待批次减少"));
    expect(shown(now)).toEqual([`${why}：接待批次减少（deleted）`]);
    const [first] = now.leftOut;
    if (!first) throw new Error("the answer is not told");
    const later = again(tab, answered(state, "接待人数减少"), {}, withoutEdit(noChoices, first.edit));
    expect([shown(later), shownOf(later)]).toEqual([[], []]);
    expect(linesOf(later.report)).toContainEqual(expect.stringContaining("主要原因是接待人数减少。"));
  });

  it("is written where the edit left its place, or says the same", () => {
    const { rows, state } = written({ ...emptyState });
    const put = (words: string) =>
      withRow(rows, "“三公”经费支出合计", () => [`　　“三公”经费下降，${words}。`]);
    const kept = again(put(place), answered(state, "接待批次减少"));
    expect(shown(kept)).toEqual([]);
    expect(linesOf(kept.report)).toContain("“三公”经费下降，接待批次减少。");
    expect(shown(again(put("因为接待批次减少"), answered(state, "接待批次减少")))).toEqual([]);
  });

  it("never disappears: any answers, any edits", () => {
    const { rows, state } = written({ ...emptyState });
    const { snapshot, ...first } = again(rows, state);
    const asked = openQuestions(first.report).map(({ what }) => what);
    const texts = (tabParagraphs(snapshot) ?? []).filter((text) => text.includes("【请填写"));
    const paragraphs = fc.array(
      fc.record({ at: fc.nat(texts.length - 1), put: fc.constantFrom("", "改写的一段。", "压减支出，") }),
      { maxLength: 6 },
    );
    const answer = fc.record({
      at: fc.nat(asked.length - 1),
      text: fc.constantFrom("甲原因", "乙做法。", "丙\n丁"),
    });
    fc.assert(
      fc.property(paragraphs, fc.array(answer, { maxLength: 6 }), (edits, given) => {
        const tab = edits.reduce<Rows>(
          (now, { at, put }) =>
            withRow(now, texts[at] ?? "", (text) =>
              put.endsWith("，") ? [put + text] : put === "" ? [] : [put],
            ),
          rows,
        );
        const userText = Object.fromEntries(
          given.map(({ at, text }) => [asked[at] ?? "", `${text}（${at}）`]),
        );
        const now = again(tab, { ...state, userText });
        const report = linesOf(now.report).join("\n");
        for (const [what, text] of Object.entries(userText)) {
          for (const line of text.split("\n")) {
            const isShown = now.leftOut.some((each) => each.what === what && each.text.includes(line));
            expect([what, line, report.includes(line) || isShown]).toEqual([what, line, true]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
