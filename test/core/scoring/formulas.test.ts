import fc from "fast-check";
import { type Decimal, decimal, plain } from "../../../src/core/number/decimal";
import {
  equalScore,
  positiveScore,
  qualitativeBand,
  reverseScore,
  zeroTargetScore,
} from "../../../src/core/scoring/formulas";

function text(score: Decimal | null): string | null {
  return score === null ? null : plain(score);
}

describe("the official score of an indicator (domain D.2)", () => {
  it.each([
    ["reached", 10, 95, 98, "10"],
    ["exactly reached", 10, 95, 95, "10"],
    ["by share", 5, 9000, 8640, "4.8"],
    ["by share, rounded half up", 10, 95, 94.9, "9.99"],
    ["half up at the third decimal", 1, 8, 1, "0.13"],
    ["nothing done", 10, 95, 0, "0"],
    ["a negative actual counts as 0", 10, 5, -2, "0"],
    ["a target of 0 is reached", 10, 0, 0, "10"],
    ["no formula for a negative target", 10, -5, -3, null],
  ])("≥: %s", (_when, weight, target, actual, expected) => {
    expect(text(positiveScore(decimal(weight), decimal(target), decimal(actual)))).toBe(expected);
  });

  it.each([
    ["more than the target is reached", 10, 100, 120, "10"],
    ["by share", 10, 100, 92.5, "9.25"],
    ["a target of 0 is met by 0", 10, 0, 0, "10"],
    ["a target of 0 is missed by any", 10, 0, 1, "0"],
  ])("=: %s", (_when, weight, target, actual, expected) => {
    expect(text(equalScore(decimal(weight), decimal(target), decimal(actual)))).toBe(expected);
  });

  it.each([
    ["within", 4, 5, 2, "4"],
    ["exactly at the limit", 4, 5, 5, "4"],
    ["above", 4, 5, 8, "1.6"],
    ["just below twice", 4, 5, 9.99, "0.01"],
    ["twice", 4, 5, 10, "0"],
    ["far above", 4, 5, 80, "0"],
    ["a negative actual counts as 0", 4, 5, -1, "4"],
    ["no formula for a negative target", 4, -5, -3, null],
  ])("≤: %s", (_when, weight, target, actual, expected) => {
    expect(text(reverseScore(decimal(weight), decimal(target), decimal(actual)))).toBe(expected);
  });

  it.each([
    [0, "5"],
    [-1, "5"],
    [0.01, "0"],
    [3, "0"],
  ])("a target of 0, actual %d", (actual, expected) => {
    expect(text(zeroTargetScore(decimal(5), decimal(actual)))).toBe(expected);
  });

  it("is never below 0 or above the weight", () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => decimal(cents).div(100));
    const signed = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => decimal(cents).div(100));
    fc.assert(
      fc.property(amount, amount, signed, (weight, target, actual) => {
        for (const scored of [positiveScore, equalScore, reverseScore]) {
          const score = scored(weight, target, actual);
          expect(score?.gte(0)).toBe(true);
          expect(score?.lte(weight)).toBe(true);
        }
      }),
    );
  });
});

describe("the band of a qualitative score (domain D.3)", () => {
  const percents = { achievedFrom: decimal(80), partlyAchievedFrom: decimal(60) };
  it.each([
    ["reached", "[8, 10]"],
    ["partly", "[6, 8)"],
    ["notReached", "[0, 6)"],
  ] as const)("%s is %s of 10", (achievement, expected) => {
    const { from, to, closed } = qualitativeBand(achievement, decimal(10), percents);
    expect(`[${plain(from)}, ${plain(to)}${closed ? "]" : ")"}`).toBe(expected);
  });
});
