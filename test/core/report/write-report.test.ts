import { checkForm } from "../../../src/core/check";
import { readForm } from "../../../src/core/form/read";
import { keptCopies, planReport } from "../../../src/core/write-report";
import type { SheetContent } from "../../../src/core/sheet-content";
import { emptyState } from "../../../src/core/state";
import { cleanCase } from "../../forms/build/clean";
import type { SheetDesign } from "../../forms/build/design";
import { snapshotOf } from "../../forms/build/snapshot";
import { plainSheet } from "../narrative/plain-sheet";
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

/** A sheet as a host hands it over once it was written. */
function asWritten({ name, rows }: SheetContent): SheetDesign {
  const cells = rows.flatMap(({ cells: of }, row) =>
    of.map(({ column, value, formula }) => ({
      row,
      column,
      value,
      ...(formula === undefined ? {} : { formula }),
    })),
  );
  return plainSheet(name, cells);
}

function plannedBeside(...sheets: readonly SheetDesign[]) {
  const snapshot = snapshotOf([...forms, ...sheets]);
  return planReport(snapshot, checkForm(readForm(snapshot)), emptyState, "2026-11-24");
}

it("leaves a sheet alone that holds what would be written, and makes no copy of it", () => {
  const first = plannedBeside().edits.map(({ content }) => asWritten(content));
  // With the report on its tab the check finds what is open in it, so the findings are others.
  const second = plannedBeside(...first);
  expect([second.upToDate, second.edits.map(({ content }) => content.name)]).toEqual([
    ["自评报告"],
    ["校验结果"],
  ]);
  const [findings] = second.edits;
  if (!findings) throw new Error("nothing is written");
  const third = plannedBeside(...first.slice(0, 1), asWritten(findings.content));
  expect([third.upToDate, third.edits]).toEqual([["自评报告", "校验结果"], []]);
});

it.each<[string, (sheet: SheetDesign) => SheetDesign]>([
  [
    "a text",
    (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell, index) => (index === 3 ? { ...cell, value: "改" } : cell)),
    }),
  ],
  ["a cell beside", (sheet) => ({ ...sheet, cells: [...sheet.cells, { row: 2, column: 9, value: 1 }] })],
  [
    "a formula",
    (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.formula ? { ...cell, formula: "=1+1" } : cell)),
    }),
  ],
])("writes it again when %s was changed", (_what, change) => {
  const [report] = plannedBeside().edits.map(({ content }) => asWritten(content));
  if (!report) throw new Error("nothing is written");
  const again = plannedBeside(change(report));
  expect(again.edits.map(({ content, keepOldAs }) => [content.name, keepOldAs])).toEqual([
    ["自评报告", "自评报告（2026-11-24前）"],
    ["校验结果", null],
  ]);
});

it("knows the copies it kept by their names", () => {
  const names = [
    "自评报告",
    "自评报告（2026-11-24前）",
    "校验结果（2025-01-02前12）",
    "自评报告（旧）",
    "基础数据表（2026-11-24前）",
  ];
  expect(keptCopies(names)).toEqual(["自评报告（2026-11-24前）", "校验结果（2025-01-02前12）"]);
});
