import { checkForm } from "../../../src/core/check";
import { readForm } from "../../../src/core/form/read";
import { ratesOf } from "../../../src/core/rates/rates";
import { composeReport } from "../../../src/core/report/compose";
import { reportSheet, reportSheetName } from "../../../src/core/report/report-sheet";
import { stories } from "../../forms/build/all-stories";
import type { SheetDesign } from "../../forms/build/design";
import { snapshotOf } from "../../forms/build/snapshot";
import { figureFindings } from "./mutate";
import { plainSheet } from "./plain-sheet";

/** The report this tool writes for some sheets, on its own tab. */
function withOwnReport(sheets: readonly SheetDesign[]): readonly SheetDesign[] {
  const { form, profile } = checkForm(readForm(snapshotOf(sheets)));
  const { rows } = reportSheet(composeReport(form, profile), ratesOf(form));
  const cells = rows.flatMap((row, index) =>
    row.cells.map(({ column, value }) => ({ row: index, column, value })),
  );
  const forms = sheets.filter(({ name }) => [form.sheets.base, form.sheets.self].includes(name));
  return [...forms, plainSheet(reportSheetName, cells)];
}

/** Forms whose own figures do not add up (S-10 tells of it): the report that repeats them says so too. */
const wrongOnTheForm: Readonly<Record<string, readonly string[]>> = {
  "rounding-0.02-2024": ["R-08"],
  "scores-wrong-2024": ["R-08"],
  "narrative-sums-2024": ["R-08"],
};

/** What we write ourselves agrees with the forms it is written from. */
it.each(stories.map(({ name, sheets }) => [name, sheets] as const))("%s", (name, sheets) => {
  const form = readForm(snapshotOf(withOwnReport(sheets)));
  expect(form.narrative?.sheet).toBe(reportSheetName);
  expect(figureFindings(form).map(({ rule }) => rule)).toEqual(wrongOnTheForm[name] ?? []);
});
