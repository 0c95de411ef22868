import { samePlace } from "../core/address";
import type { CellEdit } from "../core/edits";
import type { Workbook } from "../core/workbook";
import { markPlan, refilled } from "../taskpane/check/mark-plan";

/** Takes our marks off the workbook's cells. A cell the user has filled since keeps the user's colour. */
export async function clearMarks(workbook: Workbook): Promise<void> {
  const [state, snapshot] = [await workbook.readState(), await workbook.read()];
  if (state.marks.length === 0) return;
  const plan = markPlan(
    [],
    state.marks,
    snapshot.sheets.map(({ name }) => name),
  );
  if (plan.edits.length > 0) {
    const receipt = await workbook.apply(plan.edits);
    const users = refilled(plan, receipt);
    const restored = receipt.before
      .filter(({ place }) => users.some((mark) => samePlace(mark, place)))
      .map(({ place, fill }): CellEdit => ({ kind: "fill", place, fill }));
    if (restored.length > 0) await workbook.apply(restored);
  }
  await workbook.writeState({ ...state, marks: [] });
}
