import type { CheckResult } from "./check";
import type { SheetEdit } from "./edits";
import { reportSheetName } from "./form/read-narrative";
import { keptName, nameBefore } from "./kept-copy";
import { ratesOf } from "./rates/rates";
import { chartedTables } from "./report/charted-tables";
import { findingsSheet, findingsSheetName } from "./report/findings-sheet";
import type { Choices } from "./report/choices";
import { type Regenerated, regenerated } from "./report/regenerated";
import { holdsContent } from "./report/same-content";
import { reportSheet } from "./report/report-sheet";
import type { SheetContent } from "./sheet-content";
import { formScores } from "./scoring/form-scores";
import type { Snapshot } from "./snapshot";
import type { WorkbookState } from "./state";

export interface ReportPlan extends Regenerated {
  readonly edits: readonly SheetEdit[];
  /** Names of the sheets that hold what would be written already: they are left alone. */
  readonly upToDate: readonly string[];
  /** What the file is to remember once the edits are applied: the text written, answers typed on the tab. */
  readonly state: WorkbookState;
}

/**
 * The sheets 自评报告 and 校验结果 of a checked form. A sheet that already has one of these names is kept under a dated
 * name, unless nothing on it would change: no copy is made for nothing. What was edited on a 自评报告 that we wrote is kept
 * in the new one. `today` is an ISO date (yyyy-mm-dd); `state` holds the user's words and the findings already accepted.
 */
export function planReport(
  snapshot: Snapshot,
  result: CheckResult,
  state: WorkbookState,
  today: string,
  choices?: Choices,
): ReportPlan {
  const text = regenerated(snapshot, result, state, choices);
  const names = snapshot.sheets.map((sheet) => sheet.name);
  const contents = [
    reportSheet(text.report, ratesOf(result.form), chartedTables(result.form)),
    findingsSheet(
      result.outcomes,
      result.profile.title,
      state.accepted,
      formScores(result.form, result.profile),
    ),
  ];
  const isUpToDate = (content: SheetContent) =>
    snapshot.sheets.some(
      (sheet) => sheet.name === content.name && !sheet.hidden && holdsContent(sheet, content),
    );
  const upToDate = contents.filter(isUpToDate).map(({ name }) => name);
  const edits = contents
    .filter(({ name }) => !upToDate.includes(name))
    .map((content) => sheetEdit(content, names, today));
  // The text before comes back when the report is taken back.
  const written = [text.paragraphs, ...(text.base ? [text.base] : [])].map((paragraphs) => [...paragraphs]);
  return { ...text, edits, upToDate, state: { ...state, userText: text.userText, written } };
}

/** The edit that writes a sheet whole; one of that name among the `names` of the workbook is kept under a dated name. */
export function sheetEdit(content: SheetContent, names: readonly string[], today: string): SheetEdit {
  return {
    kind: "sheet",
    content,
    keepOldAs: names.includes(content.name) ? keptName(content.name, names, today) : null,
  };
}

/** Of the sheets of a workbook, those that planReport kept of earlier reports. */
export function keptCopies(names: readonly string[]): string[] {
  return names.filter((name) => {
    const before = nameBefore(name);
    return before === reportSheetName || before === findingsSheetName;
  });
}
