import type { Workbook } from "../core/workbook";
import { markPlan } from "../taskpane/check/mark-plan";
import { writeMarks } from "../taskpane/check/mark-writing";

/**
 * Takes our marks off the workbook's cells. A cell the user has filled since keeps the user's colour.
 * @throws what the workbook throws; the file then knows of every mark that may still be there.
 */
export async function clearMarks(workbook: Workbook): Promise<void> {
  const [state, snapshot] = [await workbook.readState(), await workbook.read()];
  if (state.marks.length === 0) return;
  const sheets = snapshot.sheets.map(({ name }) => name);
  const { applied, marks } = await writeMarks(workbook, markPlan([], state.marks, sheets));
  await workbook.writeState({ ...state, marks: [...marks] });
  if (applied && applied.error !== null)
    throw new Error("Only some of the marks were cleared.", { cause: applied.error });
}
