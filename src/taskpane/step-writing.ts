import { placesText } from "../core/rules/places";
import { samePlan, stalePlan } from "./stale-plan";
import type { Tasks } from "./tasks";
import type { WriteRequest } from "./write-request";
import type { Writing } from "./writing";

/** Gives the action that writes what was previewed, unless the workbook would get something else by now. */
export function stepWriting(
  { session, send, run }: Tasks,
  { readBook, applyAndTell }: Writing,
): (request: WriteRequest) => void {
  return ({ title, steps, again }) => {
    const { book } = session();
    if (!book || steps.length === 0) return;
    run("write", `正在${title}…`, async (id) => {
      const fresh = await readBook(id, book.state);
      const plan = again(fresh);
      if (!samePlan(plan, steps)) {
        send({ type: "read", id, book: fresh, check: false });
        send({ type: "failed", id: null, problem: stalePlan });
        return;
      }
      await applyAndTell(
        id,
        plan.map(({ edit }) => edit),
        {
          title: `${title}（${plan.length} 个单元格）`,
          places: placesText(plan.map(({ cell }) => cell)),
          marksBefore: null,
        },
      );
    });
  };
}
