import { noChoices, withReplaced } from "../../../src/core/report/choices";

test("a paragraph chosen to read otherwise can be changed again: it is still one paragraph of the tab", () => {
  const once = withReplaced(noChoices, "支出8万元，结余3万元。", "支出5万元，结余3万元。");
  const twice = withReplaced(once, "支出5万元，结余3万元。", "支出5万元，结余2万元。");
  expect(twice).toEqual({
    replaced: { "支出8万元，结余3万元。": "支出5万元，结余2万元。" },
    restored: [],
  });
  expect(withReplaced(twice, "__proto__", "另一段").replaced).toEqual(
    Object.fromEntries([
      ["支出8万元，结余3万元。", "支出5万元，结余2万元。"],
      ["__proto__", "另一段"],
    ]),
  );
});
