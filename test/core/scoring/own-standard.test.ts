import fc from "fast-check";
import { decimal, plain } from "../../../src/core/number/decimal";
import { type OwnStandard, ownStandard } from "../../../src/core/scoring/own-standard";
import { type Quantity, readIndicatorValue } from "../../../src/core/number/indicator-value";

function quantity(text: string): Quantity {
  const value = readIndicatorValue({ text, numberFormat: "General" }, 2024);
  if (value.kind !== "quantity") throw new Error(`${text} is no quantity`);
  return value;
}

function line(standard: OwnStandard): string {
  if (standard.kind !== "steps") return standard.kind;
  return `${plain(standard.steps)} × ${plain(standard.points)} leaves ${plain(standard.limit)}`;
}

describe("a row's own 评扣分标准", () => {
  it.each([
    ["每低1个百分点扣0.5分，扣完为止", "≥95%", "92.5%", "2 × 0.5 leaves 9"],
    ["每低１个百分点，扣 0.5 分", "≥95%", "92%", "3 × 0.5 leaves 8.5"],
    ["每低一个百分点扣1分", "≥95%", "94.5%", "0 × 1 leaves 10"],
    ["每少10次扣0.2分，扣完为止", "≥480次", "400次", "8 × 0.2 leaves 8.4"],
    ["每少1个扣0.1分，扣完为止", "≥120个", "10个", "110 × 0.1 leaves 0"],
    ["每超出1件扣0.5分，扣完为止", "≤5件", "8件", "3 × 0.5 leaves 8.5"],
    ["每超出1%扣0.5分", "≤1250万元", "1300万元", "4 × 0.5 leaves 8"],
    // "1%" of a percentage: 5 points, or 5.26 hundredths of the target; the fewer count.
    ["每低1%扣1分", "≥95%", "90%", "5 × 1 leaves 5"],
    ["每超出1%扣1分", "≤5%", "8%", "3 × 1 leaves 7"],
    ["每超出2%扣0.5分", "≤1250万元", "1300万元", "2 × 0.5 leaves 9"],
    ["每低1%扣0.2分", "≥120%", "90%", "25 × 0.2 leaves 5"],
    ["每低2%扣0.2分", "≥120%", "90%", "12 × 0.2 leaves 7.6"],
    ["每超过1万元扣1分", "≤10万元", "125000元", "2 × 1 leaves 8"],
    ["每超过5000元扣1分", "≤10万元", "12万元", "4 × 1 leaves 6"],
    ["", "≥95%", "92%", "none"],
    ["未达到指标值的，按完成比例计分", "≥95%", "92%", "none"],
    ["完成得满分，未完成不得分", "≥95%", "92%", "none"],
    // It speaks of the other side of the target.
    ["每低1个百分点扣0.5分", "0次", "1次", "none"],
    ["每低1个百分点扣0.5分", "≥95次", "92次", "unclear"],
    ["每少1项扣1分", "≥95次", "92次", "unclear"],
    ["每有1项未完成扣1分", "≥95%", "92%", "unclear"],
    ["每少1次扣1分，每少10次扣2分", "≥95次", "92次", "unclear"],
    ["达到95%得10分，80%至95%得8分", "≥95%", "92%", "unclear"],
    ["未完成扣2分", "≥95%", "92%", "unclear"],
  ])("%s (%s, %s): %s", (text, target, actual, expected) => {
    expect(line(ownStandard(text, decimal(10), quantity(target), quantity(actual)))).toBe(expected);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(..."每低超出1个百分点0.%次扣分，一件".split(""), "10")),
        (parts) => {
          ownStandard(parts.join(""), decimal(10), quantity("≥95%"), quantity("90%"));
        },
      ),
    );
  });
});
