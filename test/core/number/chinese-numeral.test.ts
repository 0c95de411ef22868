import fc from "fast-check";
import { chineseCount, chineseNumeral } from "../../../src/core/number/chinese-numeral";

it.each([
  ["零", 0],
  ["〇", 0],
  ["一", 1],
  ["两", 2],
  ["九", 9],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三百二十", 320],
  ["三百零五", 305],
  ["两千", 2000],
  ["一千零五", 1005],
  ["一千零五十", 1050],
  ["九千九百九十九", 9999],
])("%s is %d", (text, expected) => {
  expect(chineseNumeral(text)).toBe(expected);
});

it.each([
  "",
  "一二", // two digits without a place
  "十十",
  "十百", // a smaller place before a greater
  "百一百",
  "三百十", // spoken, but as well 三百一十 as 三百零十
  "一万",
  "一x",
  "五〇", // digit by digit is not read
])("%j is no numeral", (text) => {
  expect(chineseNumeral(text)).toBeNull();
});

it("reads every numeral below ten thousand back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(chineseNumeral(written(value))).toBe(value);
    }),
  );
});

/** The school-book numeral: 1005 is 一千零五. */
function written(value: number): string {
  const places = ["", "十", "百", "千"];
  const digits = Array.from(String(value), Number);
  const text = digits
    .map((digit, index) =>
      digit === 0 ? "零" : `${"零一二三四五六七八九"[digit] ?? ""}${places[digits.length - 1 - index] ?? ""}`,
    )
    .join("");
  return text.replace(/零+/g, "零").replace(/零$/, "");
}

it.each([
  [1, "一"],
  [10, "十"],
  [12, "十二"],
  [20, "二十"],
  [99, "九十九"],
  [100, "100"],
])("counts %d as %s", (number, expected) => {
  expect(chineseCount(number)).toBe(expected);
});
