import * as fc from "fast-check";
import { type Merged, merged } from "../../../src/core/report/merge";

const written = ["题目", "一、概况", "编制数为12人。", "二、支出", "全年支出100.00万元。", "某某局"];
const now = ["题目", "一、概况", "编制数为13人。", "二、支出", "全年支出120.00万元。", "某某局"];

const told = (result: readonly Merged[]) => result.map(({ kind, text }) => `${kind} ${text}`);

it("gives what is written now where nothing was edited", () => {
  expect(told(merged(written, written, now))).toEqual(now.map((text) => `automatic ${text}`));
});

it("keeps an edited paragraph, what was added in its place, and what was deleted as deleted", () => {
  const tab = ["题目", "一、概况", "编制数为12人，另有临聘3人。", "我局成立于1998年。", "二、支出", "某某局"];
  expect(told(merged(written, tab, now))).toEqual([
    "automatic 题目",
    "automatic 一、概况",
    "edited 编制数为12人，另有临聘3人。",
    "added 我局成立于1998年。",
    "automatic 二、支出",
    "deleted 全年支出120.00万元。",
    "automatic 某某局",
  ]);
});

it("takes a paragraph typed as it would be written for the automatic one", () => {
  const tab = written.map((text) => (text === "全年支出100.00万元。" ? "全年支出120.00万元。" : text));
  expect(told(merged(written, tab, now))).toEqual(now.map((text) => `automatic ${text}`));
});

it("keeps the order of the tab", () => {
  const [title = "", first = "", staff = "", second = "", spent = "", end = ""] = written;
  expect(told(merged(written, [title, second, spent, first, staff, end], now))).toEqual([
    "automatic 题目",
    "automatic 二、支出",
    "automatic 全年支出120.00万元。",
    "automatic 一、概况",
    "automatic 编制数为13人。",
    "automatic 某某局",
  ]);
});

it("writes a new paragraph behind the one it follows, and says what goes", () => {
  const next = ["题目", "一、概况", "编制数为12人。", "超编3人，主要原因是接收安置。", "二、支出", "某某局"];
  expect(told(merged(written, written, next))).toEqual([
    "automatic 题目",
    "automatic 一、概况",
    "automatic 编制数为12人。",
    "automatic 超编3人，主要原因是接收安置。",
    "automatic 二、支出",
    "dropped 全年支出100.00万元。",
    "automatic 某某局",
  ]);
});

/** Paragraphs of a report: some of them alike, some equal. */
const paragraph = fc.oneof(
  fc.constantFrom(...written, ...now),
  fc.stringMatching(/^[一二三支出预算万元。]{1,12}$/),
  fc.integer({ min: 0, max: 99 }).map((number) => `全年支出${number}.00万元。`),
);
const texts = fc.array(paragraph, { maxLength: 9 });

/** What somebody does to a tab: insert, delete, change, move. */
const edit = fc.record({
  kind: fc.constantFrom("insert", "delete", "change", "move"),
  at: fc.nat(9),
  to: fc.nat(9),
  text: paragraph,
});

function edited(
  tab: readonly string[],
  edits: readonly (typeof edit extends fc.Arbitrary<infer E> ? E : never)[],
): string[] {
  const lines = [...tab];
  for (const { kind, at, to, text } of edits) {
    if (kind === "insert") lines.splice(at, 0, text);
    else if (kind === "delete") lines.splice(at, 1);
    else if (kind === "change" && at < lines.length) lines[at] = (lines[at] ?? "") + text;
    else lines.splice(to, 0, ...lines.splice(at, 1));
  }
  return lines;
}

it("loses nothing: any edits of the tab, any change of the report", () => {
  fc.assert(
    fc.property(texts, fc.array(edit, { maxLength: 6 }), texts, (before, edits, after) => {
      const tab = edited(before, edits);
      const result = merged(before, tab, after);
      // What is not ours stands in the result, as often as on the tab and in its order.
      const own = new Set([...before, ...after]);
      const users = tab.filter((text) => !own.has(text));
      const kept = result.flatMap(({ kind, text }) => (kind === "edited" || kind === "added" ? [text] : []));
      expect(kept.filter((text) => !own.has(text))).toEqual(users);
      // Every paragraph of the tab is there as it stands, or as the one the forms give now in its place.
      const shown = result.filter(({ kind }) => kind !== "deleted").length;
      expect(shown).toBeGreaterThanOrEqual(tab.length);
      // Every paragraph of the new report is written, kept as edited, or shown as deleted: each once.
      const numbers = result.flatMap((each) =>
        "automatic" in each && each.automatic !== null ? [each.automatic] : [],
      );
      expect([...numbers].sort((one, other) => one - other)).toEqual(after.map((_text, index) => index));
    }),
    { numRuns: 500 },
  );
});
