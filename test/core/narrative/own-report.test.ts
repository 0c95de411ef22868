import { checkForm } from "../../../src/core/check";
import type { Form } from "../../../src/core/form/form";
import { readForm } from "../../../src/core/form/read";
import { reportSheetName } from "../../../src/core/form/read-narrative";
import type { Profile } from "../../../src/core/profile/profile";
import { ratesOf } from "../../../src/core/rates/rates";
import { chartedTables } from "../../../src/core/report/charted-tables";
import { composeReport } from "../../../src/core/report/compose";
import type { Report } from "../../../src/core/report/report";
import { reportSheet } from "../../../src/core/report/report-sheet";
import { stories } from "../../forms/build/all-stories";
import type { SheetDesign } from "../../forms/build/design";
import { snapshotOf } from "../../forms/build/snapshot";
import { filledReport } from "./filled-report";
import { figureFindings } from "./mutate";
import { plainSheet } from "./plain-sheet";

/** The sheets with a report this tool writes for them on its own tab, and nothing else of a narrative. */
function withReport(
  sheets: readonly SheetDesign[],
  reportOf: (form: Form, profile: Profile) => Report,
): Form {
  const { form, profile } = checkForm(readForm(snapshotOf(sheets)));
  const { rows } = reportSheet(reportOf(form, profile), ratesOf(form), chartedTables(form));
  const cells = rows.flatMap((row, index) =>
    row.cells.map(({ column, value }) => ({ row: index, column, value })),
  );
  const forms = sheets.filter(({ name }) => [form.sheets.base, form.sheets.self].includes(name));
  return readForm(snapshotOf([...forms, plainSheet(reportSheetName, cells)]));
}

/**
 * Forms whose own figures do not add up (S-10 tells of it): the report that repeats them says so too. A total above 100
 * has no grade to write.
 */
const wrongOnTheForm: Readonly<Record<string, readonly string[]>> = {
  "execution-low-2024": ["R-24"],
  "rounding-0.02-2024": ["R-08"],
  "scores-wrong-2024": ["R-08"],
  "narrative-sums-2024": ["R-08"],
};

const each = stories.map(({ name, sheets }) => [name, sheets] as const);

it.each(each)("agrees with the forms it is written from: %s", (name, sheets) => {
  const form = withReport(sheets, composeReport);
  expect(form.narrative?.sheet).toBe(reportSheetName);
  const wrong = (wrongOnTheForm[name] ?? []).filter((rule) => rule !== "R-24");
  expect(figureFindings(form).map(({ rule }) => rule)).toEqual(wrong);
});

it.each(each)("is what the rules on reports ask for, once its blanks are filled: %s", (name, sheets) => {
  const { outcomes } = checkForm(withReport(sheets, filledReport));
  const found = outcomes.flatMap(({ rule, findings }) => (rule.id.startsWith("R-") ? findings : []));
  const expected = wrongOnTheForm[name] ?? [];
  expect(found.filter(({ rule }) => !expected.includes(rule)).map(({ message }) => message)).toEqual([]);
  expect([...new Set(found.map(({ rule }) => rule))]).toEqual(expected);
});
