import fc from "fast-check";
import { type NumberKind, readNumber } from "../../../src/core/number/typed-number";
import type { CellType, CellValue } from "../../../src/core/snapshot";

/** "7.5 (2) strayCharacters text": value, decimals as shown, and what was looked past; or the state. */
function readingOf(value: CellValue, kind: NumberKind, numberFormat = "General", type?: CellType): string {
  const own: CellType = value === null ? "empty" : typeof value === "number" ? "number" : "text";
  const reading = readNumber({ value, type: type ?? own, numberFormat }, kind);
  if (reading.state !== "read") return reading.state;
  return [reading.value.toFixed(), `(${String(reading.decimals)})`, ...reading.cleaned].join(" ");
}

it.each<[CellValue, NumberKind, string]>([
  ["12", "count", "12 (0) text"],
  ["１２", "count", "12 (0) fullWidth text"],
  ["12人", "count", "12 (0) unit text"],
  ["12 人", "count", "12 (0) unit text"],
  ["12万元", "count", "unreadable"],
  ["1,234.50", "amount", "1234.5 (2) text"],
  ["1，234.50", "amount", "1234.5 (2) fullWidth text"],
  ["12,34", "amount", "unreadable"],
  ["7.50.", "amount", "7.5 (2) strayCharacters text"],
  ["7.5.1", "amount", "unreadable"],
  ["2万", "amount", "2 (0) unit text"],
  ["3.9万元", "amount", "3.9 (1) unit text"],
  ["72,890元", "amount", "7.289 (0) otherUnit text"],
  ["1.2亿元", "amount", "12000 (1) otherUnit text"],
  ["-0.8", "amount", "-0.8 (1) text"],
  ["−0.8", "amount", "-0.8 (1) text"],
  ["--0.8", "amount", "unreadable"],
  ["¥1.20", "amount", "1.2 (2) text"],
  ["[bookmark: _GoBack]0", "amount", "0 (0) wordMark text"],
  ["约2万", "amount", "unreadable"],
  ["2+3", "amount", "unreadable"],
  ["12constructor", "amount", "unreadable"],
  ["12toString", "rate", "unreadable"],
  ["10%", "amount", "unreadable"],
  ["—", "amount", "blank"],
  ["-", "amount", "blank"],
  ["/", "amount", "blank"],
  ["无", "amount", "blank"],
  ["  ", "amount", "blank"],
  ["", "amount", "blank"],
  [null, "amount", "blank"],
  [true, "amount", "unreadable"],
  ["95.\n10%", "rate", "95.1 (2)"],
  ["83.33%", "rate", "83.33 (2)"],
  ["83.33％", "rate", "83.33 (2)"],
  ["８３％", "rate", "83 (0) fullWidth"],
  ["83.33", "rate", "83.33 (2) text"],
  ["0.8333", "rate", "83.33 (2) text fraction"],
  ["100㎡", "area", "100 (0) unit text"],
  ["100平方米", "area", "100 (0) unit text"],
  ["10.00", "points", "10 (2) text"],
  ["10分", "points", "10 (0) unit text"],
])("%j as %s is %s", (value, kind, expected) => {
  expect(readingOf(value, kind)).toBe(expected);
});

it.each<[number, NumberKind, string, string]>([
  [0.8333, "rate", "0.00%", "83.33 (2)"],
  [0.8333, "rate", "0%", "83.33 (0)"],
  [83.33, "rate", "General", "83.33 (2)"],
  [0.8333, "rate", "General", "83.33 (2) fraction"],
  [1, "rate", "General", "100 (0) fraction"],
  [1.5, "rate", "General", "150 (0) fraction"],
  [1.51, "rate", "General", "1.51 (2)"],
  [1, "rate", "[$-804]0.00%", "100 (2)"],
  [0, "rate", "General", "0 (0)"],
  [187.98000000000002, "amount", "General", "187.98 (2)"],
  [12, "amount", "#,##0.00", "12 (2)"],
  [12, "count", '0"人"', "12 (0)"],
  [45757, "amount", 'yyyy"年"m"月"d"日";@', "unreadable"],
  [Number.NaN, "amount", "General", "unreadable"],
  [Number.POSITIVE_INFINITY, "amount", "General", "unreadable"],
])("%d as %s with the format %s is %s", (value, kind, numberFormat, expected) => {
  expect(readingOf(value, kind, numberFormat)).toBe(expected);
});

it("a formula error is an error, never zero", () => {
  expect(readingOf("#DIV/0!", "rate", "0.00%", "error")).toBe("error");
});

it("never throws, never gives a value that is no number, and reads back what is written plainly", () => {
  const kinds = fc.constantFrom<NumberKind>("amount", "count", "area", "rate", "points");
  fc.assert(
    fc.property(fc.string(), kinds, fc.string(), (text, kind, numberFormat) => {
      const reading = readNumber({ value: text, type: "text", numberFormat }, kind);
      if (reading.state === "read") expect(reading.value.toFixed()).toMatch(/^-?\d+(\.\d+)?$/);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), (cents) => {
      const text = (cents / 100).toFixed(2);
      const reading = readNumber({ value: text, type: "text", numberFormat: "General" }, "amount");
      expect(reading.state === "read" ? reading.value.toFixed(2) : reading.state).toBe(
        text === "-0.00" ? "0.00" : text,
      );
    }),
  );
});
