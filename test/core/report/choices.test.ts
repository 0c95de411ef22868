import { choiceCount, noChoices, withReplaced, withoutEdit } from "../../../src/core/report/choices";

test("a paragraph chosen to read otherwise can be changed again: it is still one paragraph of the tab", () => {
  const once = withReplaced(noChoices, "支出8万元，结余3万元。", "支出5万元，结余3万元。");
  const twice = withReplaced(once, "支出5万元，结余3万元。", "支出5万元，结余2万元。");
  expect(twice).toEqual({
    replaced: { "支出8万元，结余3万元。": "支出5万元，结余2万元。" },
    automatic: [],
    restored: [],
  });
  expect(withReplaced(twice, "__proto__", "另一段").replaced).toEqual(
    Object.fromEntries([
      ["支出8万元，结余3万元。", "支出5万元，结余2万元。"],
      ["__proto__", "另一段"],
    ]),
  );
});

test("a paragraph in which a figure was replaced is still one paragraph once it is to read as computed", () => {
  const mended = withReplaced(noChoices, "支出8万元。", "支出5万元。");
  const taken = withoutEdit(mended, { kind: "edited", text: "支出5万元。", automatic: 3 });
  expect(taken).toEqual({ replaced: {}, automatic: ["支出8万元。"], restored: [] });
  expect(choiceCount(taken)).toBe(1);
});

test("a deleted paragraph comes back by what was written last, for what would be written may change", () => {
  const edit = { kind: "deleted", text: "支出5万元。", automatic: 3, written: "支出4万元。" } as const;
  expect(withoutEdit(noChoices, edit)).toEqual({ replaced: {}, automatic: [], restored: ["支出4万元。"] });
});
