import { differenceText } from "../../src/taskpane/check/difference-text";

test.each([
  ["90", "100", "-10", ["少", "10"]],
  ["100", "90", "10", ["多", "10"]],
  // Which way round a rule subtracts does not matter.
  ["90", "100", "10", ["少", "10"]],
  ["1,000.50", "999.50", "1.00", ["多", "1.00"]],
  ["88.00%", "91.30%", "-3.30%", ["少", "3.30%"]],
  ["90", null, "-10", ["少", "10"]],
  ["110", null, "10", ["相差", "10"]],
  ["90", "80 或 70", "-10 或 -20", ["相差", "-10 或 -20"]],
  ["2024年3月", "2024年2月", "3天", ["相差", "3天"]],
  ["90", "100", null, null],
  ["90", "100", "", null],
])("%s instead of %s, difference %s", (actual, expected, difference, shown) => {
  expect(differenceText({ actual, expected, difference })).toEqual(shown);
});
