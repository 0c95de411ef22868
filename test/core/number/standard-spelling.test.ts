import fc from "fast-check";
import { readIndicatorValue } from "../../../src/core/number/indicator-value";
import { standardSpelling } from "../../../src/core/number/standard-spelling";

it.each([
  ["≥100百分比", "≥100%"],
  [">=95%", "≥95%"],
  ["=>95%", "≥95%"],
  ["＞＝９５％", "≥95%"],
  ["》=95%", "≥95%"],
  ["≧95％", "≥95%"],
  ["<= 5件", "≤ 5件"],
  ["﹦100", "=100"],
  ["95﹪", "95%"],
  ["１，２００㎡", "1,200㎡"],
  ["120m2", "120㎡"],
  ["120 平米", "120㎡"],
  ["３．５万元", "3.5万元"],
])("%s should be %s", (text, standard) => {
  expect(standardSpelling(text)).toBe(standard);
});

it.each(["≥95%", "≧95%", "⩾95%", "≤5件", "≦5件", "187.98万元", "120平方米", "不低于95%", "5km2", ""])(
  "%j is right as it is",
  (text) => {
    expect(standardSpelling(text)).toBeNull();
  },
);

it("changes only how a value is written", () => {
  const value = fc
    .tuple(
      fc.constantFrom("", "≥", "≧", ">=", "＞=", "》＝", "=>", "≤", "≦", "<=", "＜", "=", "﹦"),
      fc.nat(99_999).map(String),
      fc.constantFrom("", ".5", "．25"),
      fc.constantFrom("", "%", "％", "﹪", "百分比", "m2", "㎡", "平米", "个", "万元"),
    )
    .map((parts) => parts.join(""));
  const read = (text: string) => readIndicatorValue({ text, numberFormat: "General" }, 2024);
  fc.assert(
    fc.property(value, (text) => {
      const standard = standardSpelling(text) ?? text;
      const [before, after] = [read(text), read(standard)].map((each) =>
        each.kind === "quantity" ? { ...each, writtenUnit: null } : each,
      );
      expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      expect(standardSpelling(standard)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
