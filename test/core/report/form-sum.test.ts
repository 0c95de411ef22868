import type { Figure } from "../../../src/core/form/form";
import { formSum } from "../../../src/core/report/form-sum";
import { cleanWith } from "./form-of";

const weights = (changes: Parameters<typeof cleanWith>[0] = {}) =>
  cleanWith(changes).indicators.map(({ weight }) => weight);

it("takes cells one below the other as one range", () => {
  const [one, two, three] = weights();
  expect(formSum([one, two, three] as Figure[])).toEqual({ value: 19, formula: "=SUM('自评表'!H13:H15)" });
  expect(formSum([one, three, two] as Figure[])).toEqual({
    value: 19,
    formula: "=SUM('自评表'!H13,'自评表'!H15,'自评表'!H14)",
  });
});

it("refers to a single cell as it is", () => {
  expect(formSum(weights().slice(0, 1))).toEqual({ value: 8, formula: "='自评表'!H13" });
});

it("counts what is blank as nothing, and stays live", () => {
  const { figures } = cleanWith({ "abroad.final": null, "reception.final": null });
  expect(formSum([figures["abroad.final"], figures["reception.final"]])).toEqual({
    value: 0,
    formula: "=SUM('基础数据表'!F9:F10)",
  });
});

it.each([
  ["a figure typed as text", "10分", { value: 23 }],
  ["words", "见附件", { value: 13 }],
])("gives the bare value where a formula would miss %s", (_what, value, expected) => {
  expect(formSum(weights({ "indicators.1.weight": value }).slice(0, 3))).toEqual(expected);
});

it("shows nothing where nothing can be read", () => {
  expect(formSum(weights({ "indicators.0.weight": "见附件" }).slice(0, 1))).toEqual({ value: null });
  expect(formSum([])).toEqual({ value: null });
});

it("gives the bare value where the formula would be too long", () => {
  const [one, , three] = weights();
  const pieces = Array.from({ length: 101 }, (_unused, index) => (index % 2 === 0 ? one : three)) as Figure[];
  expect(formSum(pieces)).toEqual({ value: 658 });
  expect(formSum(pieces.slice(1)).formula).toMatch(/^=SUM\('自评表'!H15,'自评表'!H13,/);
});
