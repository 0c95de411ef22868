import fc from "fast-check";
import { checkForm } from "../../src/core/check";
import { planFill } from "../../src/core/fill";
import { fixOf } from "../../src/core/fixes";
import { readForm } from "../../src/core/form/read";
import { composeReport } from "../../src/core/report/compose";
import { findingsOf } from "../../src/core/rules/outcomes";
import type { CellType, CellValue, SheetSnapshot, Snapshot } from "../../src/core/snapshot";
import { emptyState } from "../../src/core/state";
import { planReport } from "../../src/core/write-report";
import { cleanCase } from "../forms/build/clean";
import { seedCase } from "../forms/build/seed";
import { snapshotOf } from "../forms/build/snapshot";
import { standardSheets } from "../forms/build/standard-layout";

const typed: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    null,
    0,
    -1,
    1e15,
    1e-9,
    true,
    "#REF!",
    "—",
    "无",
    "12人",
    "7.50.",
    "100％",
    "≥95%",
    "＜5",
  ),
  fc.constantFrom<CellValue>(
    "2024年12月",
    "12月31日前",
    "达成预期指标",
    "1-3",
    "一百",
    "产出指标(50分)",
    "合计",
    "__proto__",
  ),
  fc.double(),
  fc.string(),
);

function typeOf(value: CellValue): CellType {
  if (value === null) return "empty";
  if (typeof value === "string") return value === "#REF!" ? "error" : "text";
  return typeof value === "number" ? "number" : "boolean";
}

/** A sheet with some of its cells typed over. */
function typedOver(
  sheet: SheetSnapshot,
  changes: readonly { at: number; value: CellValue }[],
): SheetSnapshot {
  const width = sheet.values[0]?.length ?? 1;
  const overlay = new Map(changes.map(({ at, value }) => [at % (sheet.values.length * width), value]));
  const replaced = <T>(grid: readonly (readonly T[])[], of: (value: CellValue) => T) =>
    grid.map((row, r) =>
      row.map((old, c) => (overlay.has(r * width + c) ? of(overlay.get(r * width + c) ?? null) : old)),
    );
  return {
    ...sheet,
    values: replaced(sheet.values, (value) => value),
    types: replaced(sheet.types, typeOf),
    formulas: replaced(sheet.formulas, () => null),
  };
}

it.each([
  ["seed", snapshotOf(standardSheets(seedCase))],
  ["clean", snapshotOf(standardSheets(cleanCase))],
])("whatever is typed over the %s, no rule breaks down and everything can be planned", (_name, snapshot) => {
  const change = fc.record({ at: fc.nat(400), value: typed });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), fc.nat(2), (changes, which) => {
      const sheets = snapshot.sheets.map((sheet, index) =>
        index === which ? typedOver(sheet, changes) : sheet,
      );
      const changed: Snapshot = { sheets };
      const form = readForm(changed);
      const result = checkForm(form);
      const faults = result.outcomes.flatMap(({ notChecked }) =>
        notChecked.filter(({ kind }) => kind === "fault"),
      );
      expect(faults).toEqual([]);
      for (const finding of findingsOf(result.outcomes)) fixOf(finding, form);
      planFill(form);
      composeReport(form, result.profile);
      planReport(changed, result, emptyState, "2026-11-24");
    }),
    { numRuns: 300 },
  );
});
