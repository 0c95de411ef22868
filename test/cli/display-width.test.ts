import { displayWidth, endOf, padded } from "../../src/cli/display-width";

it.each([
  ["", 0],
  ["abc", 3],
  ["自评表.xlsx", 11],
  ["（一）", 6],
  ["１２", 4],
])("%j takes %d columns", (text, expected) => {
  expect(displayWidth(text)).toBe(expected);
});

it("pads to columns, not to characters", () => {
  expect([padded("表", 4), padded("表格", 2)]).toEqual(["表  ", "表格"]);
});

it.each([
  ["自评表.xlsx", 11, "自评表.xlsx"],
  ["报送/自评表.xlsx", 11, "…评表.xlsx"],
  ["报送/自评表.xlsx", 12, "…自评表.xlsx"],
])("keeps the end of %j in %d columns", (text, columns, expected) => {
  expect(endOf(text, columns)).toBe(expected);
});
