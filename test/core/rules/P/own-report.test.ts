import { readForm } from "../../../../src/core/form/read";
import { profiles } from "../../../../src/core/profile/profiles";
import { composeReport } from "../../../../src/core/report/compose";
import { reportSheet } from "../../../../src/core/report/report-sheet";
import rule from "../../../../src/core/rules/P/P-05-nothing-is-left-of-the-template";
import { cleanCase } from "../../../forms/build/clean";
import { snapshotOf } from "../../../forms/build/snapshot";
import { standardSheets } from "../../../forms/build/standard-layout";
import { findingLine } from "../cases";

const profile = profiles["national-2021"];

it("finds what is still open in a report this tool wrote", () => {
  const form = readForm(snapshotOf(standardSheets({ ...cleanCase, narrative: [] })));
  const written = reportSheet(composeReport(form, profile), [], []);
  const narrative = written.rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
  const open = narrative.filter((text) => text.includes("【请填写："));

  const { findings } = rule.check(readForm(snapshotOf(standardSheets({ ...cleanCase, narrative }))), profile);

  expect(open).not.toEqual([]);
  expect(findings.map((finding) => findingLine(finding).cells)).toEqual([
    open.map((text) => `自评报告（原文）!A${String(narrative.indexOf(text) + 1)} 自评报告＝${text}`),
  ]);
});
