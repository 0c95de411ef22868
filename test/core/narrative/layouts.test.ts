import type { SheetDesign } from "../../forms/build/design";
import { narrativeFigures } from "../../../src/core/narrative/ties";
import { cleanCase } from "../../forms/build/clean";
import { seedCase } from "../../forms/build/seed";
import { standardSheets } from "../../forms/build/standard-layout";
import type { CaseData } from "../../forms/case-data";
import { formOf } from "../report/form-of";
import { plainSheet } from "./plain-sheet";

type Layout = (paragraphs: readonly string[]) => SheetDesign;

/** A report as it may lie on a sheet. */
const layouts: Readonly<Record<string, Layout>> = {
  "one column": (paragraphs) =>
    plainSheet(
      "报告",
      paragraphs.map((value, row) => ({ row, column: 0, value })),
    ),
  "one cell with line breaks": (paragraphs) =>
    plainSheet("报告", [{ row: 0, column: 0, value: paragraphs.join("\n") }]),
  "several columns": (paragraphs) =>
    plainSheet(
      "报告",
      paragraphs.map((value, index) => ({ row: Math.floor(index / 3), column: (index % 3) * 2, value })),
    ),
};

/** What is read of a report: the sentences and what every figure states, without the cells. */
function reading(data: CaseData, layout: Layout) {
  const forms = standardSheets({ ...data, narrative: [] });
  const { sentences, tied, untied } = narrativeFigures(formOf([...forms, layout(data.narrative)]));
  return {
    sentences: sentences.map(({ sentence }) => sentence.text),
    tied: tied.map(({ phrase, meaning }) => ({ phrase, meaning })),
    untied: untied.map(({ quote }) => quote),
  };
}

const cases = [
  ["clean", cleanCase],
  ["seed", seedCase],
] as const;

it.each(cases)("%s reads the same however it lies on its sheet", (_name, data) => {
  const [first, ...others] = Object.values(layouts).map((layout) => reading(data, layout));
  expect(first?.tied).not.toEqual([]);
  expect(others).toEqual([first, first]);
});
