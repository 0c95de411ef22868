import fc from "fast-check";
import { comparability } from "../../../src/core/number/comparability";
import { readIndicatorValue } from "../../../src/core/number/indicator-value";

const read = (text: string) => readIndicatorValue({ text, numberFormat: "General" }, 2024);

it.each([
  ["≥95%", "98%", "comparable"],
  ["≥50个", "56个", "comparable"],
  ["≤90万元", "72,890元", "comparable"],
  ["100㎡", "99平方米", "comparable"],
  ["43.2", "43.2", "comparable"],
  ["90%-95%", "93%", "comparable"],
  ["12月31日前", "2024年11月18日", "comparable"],
  ["有所提升", "群众满意", "comparable"],
  ["无", "不涉及", "comparable"],
  ["1", "覆盖率达到100%", "kinds"],
  ["≧95%", "1", "kinds"],
  ["≤30万元", "完成", "kinds"],
  ["12月31日前", "按时完成", "kinds"],
  ["≤5件", "无", "kinds"],
  ["≥50个", "56家", "units"],
  ["≥5%", "5个百分点", "units"],
  ["≥50个", "56", "unitMissing"],
  ["43.2", "43.2万元", "unitMissing"],
])("%s and %s: %s", (target, actual, expected) => {
  const found = comparability(read(target), read(actual));
  expect(found.comparable ? "comparable" : found.why).toBe(expected);
});

it("does not depend on which side is which, and a value is comparable with itself", () => {
  const text = fc.oneof(
    fc.constantFrom(
      "无",
      "有所提升",
      "2024年全年",
      "90%-95%",
      "1",
      "98%",
      "5个百分点",
      "12个",
      "3万元",
      "300元",
    ),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(comparability(read(one), read(other))).toEqual(comparability(read(other), read(one)));
      expect(comparability(read(one), read(one))).toEqual({ comparable: true });
    }),
  );
});
