import fc from "fast-check";
import { decimal, fixed, rounded, sumOf } from "../../../src/core/number/decimal";
import { rateAgrees } from "../../../src/core/number/rate";
import { sumAgrees, sumWithin } from "../../../src/core/number/rounding";

const least = decimal("0.01");
const amounts = (...texts: readonly string[]) => texts.map((text) => decimal(text));

it.each([
  ["7.95", ["5.60", "0", "2.35"], true],
  ["7.96", ["5.60", "0", "2.35"], true],
  ["7.97", ["5.60", "0", "2.35"], false],
  ["7.93", ["5.60", "0", "2.35"], false],
  ["5.61", ["0", "5.60"], true],
  ["5.62", ["0", "5.60"], false],
  ["434.72", ["434.16", "0.55"], true],
  ["10.02", ["2.50", "2.50", "2.50", "2.50"], true],
  ["10.03", ["2.50", "2.50", "2.50", "2.50"], false],
  ["1.01", ["1"], true],
  ["1.02", ["1"], false],
])("total %s of %j agrees: %s", (total, parts, agrees) => {
  expect(sumAgrees(decimal(total), amounts(...parts), 2, least)).toBe(agrees);
});

it("rounding parts and their total apart never gives a mismatch", () => {
  const exact = fc
    .bigInt({ min: 0n, max: 10n ** 11n })
    .map((units) => decimal(units.toString()).div(10 ** 5));
  fc.assert(
    fc.property(fc.array(exact, { minLength: 1, maxLength: 12 }), (parts) => {
      const total = rounded(sumOf(parts), 2);
      const printed = parts.map((part) => rounded(part, 2));
      expect(sumAgrees(total, printed, 2, least)).toBe(true);
      expect(sumWithin(total, printed, 2, least)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("a total that is off by more than its rounding is always seen", () => {
  const cents = fc.integer({ min: 0, max: 10 ** 9 }).map((each) => decimal(each).div(100));
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 12 }), fc.boolean(), (parts, more) => {
      const off = decimal("0.005")
        .times(parts.length + 1)
        .plus("0.01");
      const total = more ? sumOf(parts).plus(off) : sumOf(parts).minus(off);
      expect(sumAgrees(total, parts, 2, least)).toBe(false);
    }),
  );
});

it.each([
  ["83.33", 2, true],
  ["83.34", 2, true],
  ["83.32", 2, false],
  ["83.3", 1, true],
  ["83.4", 1, false],
  ["83", 0, true],
  ["84", 0, false],
])("10 ÷ 12 printed as %s with %i decimals agrees: %s", (stated, decimals, agrees) => {
  const computed = decimal(10).times(100).div(12);
  expect(rateAgrees(decimal(stated), computed, decimals, least)).toBe(agrees);
});

it("reads floats as Excel shows them and rounds half up", () => {
  expect(decimal(187.98000000000002).toFixed()).toBe("187.98");
  expect(decimal(0.1 + 0.2).toFixed()).toBe("0.3");
  expect(fixed(decimal(1.005), 2)).toBe("1.01");
  expect(fixed(decimal(2.675), 2)).toBe("2.68");
  expect(fixed(decimal(-1.005), 2)).toBe("-1.01");
});
