import fc from "fast-check";
import { shown } from "../../../src/core/form/shown";
import { typedCell } from "../../../src/core/form/typed-cell";

it.each([
  ["", null, "General"],
  ["12", 12, "General"],
  ["3.9", 3.9, "General"],
  ["-0.5", -0.5, "General"],
  ["10.00", 10, "0.00"],
  ["43.80", 43.8, "0.00"],
  ["83.33%", 0.8333, "0.00%"],
  ["100%", 1, "0%"],
  ["1,234.50", 1234.5, "#,##0.00"],
  ["1,234", 1234, "#,##0"],
])("takes %j as the number it shows", (text, value, numberFormat) => {
  expect(typedCell(text)).toEqual({ value, numberFormat });
});

it.each([
  "12人",
  "187.98万元",
  "０.５",
  "007",
  "1.",
  ".5",
  "1,23",
  "≧95%",
  "[bookmark: _GoBack]0",
  "=1+1",
  "无",
  "1e5",
  "2024-12-31",
  "-0",
  "1234567890123456",
])("keeps %j as text", (text) => {
  expect(typedCell(text)).toEqual({ value: text, numberFormat: "General" });
});

it("shows every number as it was typed", () => {
  const number = fc.tuple(fc.nat({ max: 99_999_999 }), fc.stringMatching(/^(\.\d{1,4})?%?$/));
  fc.assert(
    fc.property(number, ([whole, rest]) => {
      const text = `${whole}${rest}`;
      const { value, numberFormat } = typedCell(text);
      expect([typeof value, shown(value, numberFormat)]).toEqual(["number", text]);
    }),
  );
});
