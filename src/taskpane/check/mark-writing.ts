import { samePlace } from "../../core/address";
import type { Mark } from "../../core/state";
import type { Workbook } from "../../core/workbook";
import { type Applied, apply } from "../applied";
import { type MarkPlan, marksAfter, refilled } from "./mark-plan";

/** What a plan came to; `applied` null = nothing needed to be written. */
interface Marked {
  readonly applied: Applied | null;
  readonly marks: readonly Mark[];
}

/**
 * Writes a plan, but for cells the user has filled since: those are found only by writing, and are written anew without.
 * @throws what the workbook throws, unless it broke off half-way.
 */
export async function writeMarks(workbook: Workbook, plan: MarkPlan): Promise<Marked> {
  if (plan.edits.length === 0) return { applied: null, marks: plan.kept };
  const applied = await apply(workbook, plan.edits);
  const { receipt, error } = applied;
  // Nobody knows which colours a broken write took away: a mark too many is found out when it is cleared.
  if (error !== null) return { applied, marks: [...marksAfter(plan, receipt), ...plan.removed] };
  const foreign = refilled(plan, receipt);
  if (foreign.length === 0) return { applied, marks: marksAfter(plan, receipt) };
  await workbook.undo(receipt, "keep");
  const removed = plan.removed.filter((mark) => !foreign.includes(mark));
  const edits = plan.edits.filter(({ place }) => !foreign.some((mark) => samePlace(mark, place)));
  return writeMarks(workbook, { ...plan, removed, edits });
}
