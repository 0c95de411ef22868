import { checkForm } from "../../../src/core/check";
import { readForm } from "../../../src/core/form/read";
import { planReport } from "../../../src/core/write-report";
import { emptyState } from "../../../src/core/state";
import { cleanCase } from "../../forms/build/clean";
import type { SheetDesign } from "../../forms/build/design";
import { snapshotOf } from "../../forms/build/snapshot";
import { baseSheet, selfSheet } from "../../forms/build/standard-layout";

const forms = [baseSheet(cleanCase), selfSheet(cleanCase)];

/** The sheets that are written, with the names that old ones keep, beside sheets that are already called so. */
function namesBeside(...existing: readonly string[]): (string | null)[][] {
  const others = existing.map((name): SheetDesign => ({
    ...baseSheet(cleanCase),
    name,
    cells: [],
    merges: [],
  }));
  const snapshot = snapshotOf([...forms, ...others]);
  const plan = planReport(snapshot, checkForm(readForm(snapshot)), emptyState, "2026-11-24");
  return plan.edits.map(({ content, keepOldAs }) => [content.name, keepOldAs]);
}

it.each([
  [
    "adds both sheets where there are none",
    [],
    [
      ["自评报告", null],
      ["校验结果", null],
    ],
  ],
  [
    "keeps an old sheet under a dated name",
    ["自评报告"],
    [
      ["自评报告", "自评报告（2026-11-24前）"],
      ["校验结果", null],
    ],
  ],
  [
    "numbers the dated names of one day",
    ["自评报告", "校验结果", "自评报告（2026-11-24前）", "自评报告（2026-11-24前2）"],
    [
      ["自评报告", "自评报告（2026-11-24前3）"],
      ["校验结果", "校验结果（2026-11-24前）"],
    ],
  ],
])("%s", (_what, existing, expected) => {
  expect(namesBeside(...existing)).toEqual(expected);
});
