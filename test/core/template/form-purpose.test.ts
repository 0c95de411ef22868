import { newFormName, yearToFill } from "../../../src/core/template/form-purpose";

test.each([
  ["its title", ["Sheet1"], "自评表"],
  ["its title and a number where the title is taken", ["自评表"], "自评表 (2)"],
  ["the next number where that is taken too", ["自评表 (2)", "自评表"], "自评表 (3)"],
])("a new form is named by %s", (_, names, name) => {
  expect(
    newFormName(
      "self",
      names.map((each) => ({ name: each })),
    ),
  ).toBe(name);
});

test("the year is the workbook's, else the one before today's", () => {
  expect([yearToFill(2023, "2026-11-24"), yearToFill(null, "2026-11-24")]).toEqual([2023, 2025]);
});
