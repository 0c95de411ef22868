import fc from "fast-check";
import { type WorkbookState, emptyState } from "../../src/core/state";
import { mergedState } from "../../src/core/state-merge";

const state = (part: Partial<WorkbookState>): WorkbookState => ({ ...emptyState, ...part });
const accepted = (rule: string, reason = "已核对") => ({
  rule,
  message: `${rule}有误`,
  reason,
  date: "2026-11-29",
});
const mark = (row: number, fill: string | null = null) => ({ sheet: "自评表", row, column: 1, fill });

test("where nobody else wrote, our state is taken as it is", () => {
  const ours = state({ profile: "national-2020" });
  expect(mergedState(state({ marks: [mark(1)] }), ours, state({ marks: [mark(1)] }))).toBe(ours);
});

test("what each changed is kept, whatever it was", () => {
  const base = state({ accepted: [accepted("B-01")], userText: { 职责: "旧" }, marks: [mark(1), mark(2)] });
  const ours = state({
    ...base,
    profile: "hunan-miluo-2024",
    accepted: [accepted("B-01"), accepted("S-01")],
    userText: { 职责: "我们的职责" },
    marks: [mark(2)],
  });
  const theirs = state({
    accepted: [accepted("X-01")],
    chosen: { self: "自评表 (2)" },
    userText: { 职责: "旧", 问题: "他们的问题" },
    written: [["一、基本情况"]],
    marks: [mark(1), mark(2), mark(3, "FFC7CE")],
  });
  expect(mergedState(base, ours, theirs)).toEqual({
    version: 1,
    profile: "hunan-miluo-2024",
    accepted: [accepted("S-01"), accepted("X-01")],
    chosen: { self: "自评表 (2)" },
    userText: { 职责: "我们的职责", 问题: "他们的问题" },
    written: [["一、基本情况"]],
    marks: [mark(2), mark(3, "FFC7CE")],
  });
});

test("what one changed is not removed by the other; of two changes ours holds, of two texts both", () => {
  const base = state({ profile: null, accepted: [accepted("B-01")], userText: { 职责: "旧", 问题: "旧" } });
  const ours = state({ profile: "national-2020", accepted: [], userText: { 职责: "甲写的", 问题: "同" } });
  const theirs = state({
    profile: "national-2021",
    accepted: [accepted("B-01", "另有原因")],
    userText: { 职责: "乙写的", 问题: "同" },
  });
  const merged = mergedState(base, ours, theirs);
  expect(merged.profile).toBe("national-2020");
  expect(merged.accepted).toEqual([accepted("B-01", "另有原因")]);
  expect(merged.userText).toEqual({ 职责: "甲写的\n乙写的", 问题: "同" });
});

test("no text that either wrote is lost", () => {
  const texts = fc.dictionary(
    fc.constantFrom("职责", "问题", "措施"),
    fc.string({ minLength: 1, maxLength: 4 }),
  );
  fc.assert(
    fc.property(texts, texts, texts, (base, ours, theirs) => {
      const merged = mergedState(
        state({ userText: base }),
        state({ userText: ours }),
        state({ userText: theirs }),
      ).userText;
      for (const written of [ours, theirs]) {
        for (const [what, text] of Object.entries(written))
          if (text !== base[what]) expect(merged[what]).toContain(text);
      }
    }),
  );
});
