import { unitOf } from "../../../src/core/number/unit";

/** A unit as "name ×factor", with % where it is a percentage. */
function told(text: string): string | null {
  const unit = unitOf(text);
  return unit && `${unit.name ?? "(none)"} ×${unit.factor.toFixed()}${unit.percent ? " %" : ""}`;
}

it.each([
  ["", "(none) ×1"],
  ["万", "(none) ×10000"],
  ["元", "万元 ×0.0001"],
  ["亿元", "万元 ×10000"],
  ["百万人", "人 ×1000000"],
  ["‰", "% ×0.1 %"],
  ["元/人", "万元/人 ×0.0001"],
  // Money below the line divides: 1 per 元 is 10,000 per 万元.
  ["次/元", "次/万元 ×10000"],
])("“%s” is a unit", (text, unit) => {
  expect(told(text)).toBe(unit);
});

it.each(["元/人/年", "元/人/", "/人", "万/人", "元/厘", "厘", "万厘", "万%", "万万"])(
  "“%s” is none",
  (text) => {
    expect(told(text)).toBeNull();
  },
);
