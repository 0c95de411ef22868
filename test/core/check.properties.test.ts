import fc from "fast-check";
import { checkForm } from "../../src/core/check";
import { planFill } from "../../src/core/fill";
import { fixOf } from "../../src/core/fixes";
import { readForm } from "../../src/core/form/read";
import { composeReport } from "../../src/core/report/compose";
import { findingsOf } from "../../src/core/rules/outcomes";
import type { Snapshot } from "../../src/core/snapshot";
import { emptyState } from "../../src/core/state";
import { planReport } from "../../src/core/write-report";
import { cleanCase } from "../forms/build/clean";
import { seedCase } from "../forms/build/seed";
import { snapshotOf } from "../forms/build/snapshot";
import { standardSheets } from "../forms/build/standard-layout";
import { typedCell, typedOver } from "./typed-over";

it.each([
  ["seed", snapshotOf(standardSheets(seedCase))],
  ["clean", snapshotOf(standardSheets(cleanCase))],
])("whatever is typed over the %s, no rule breaks down and everything can be planned", (_name, snapshot) => {
  fc.assert(
    fc.property(fc.array(typedCell, { minLength: 1, maxLength: 12 }), fc.nat(2), (changes, which) => {
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
