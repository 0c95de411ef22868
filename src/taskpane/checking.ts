import { findingsOf } from "../core/rules/outcomes";
import type { Outcome } from "../core/rules/rule";
import type { Book, CheckedBook } from "./book";
import type { Tasks } from "./tasks";
import { inTurns, nextTurn } from "./turns";

/** Milliseconds between two steps of the bar that shows how far the check is. */
const betweenSteps = 100;

/** Checks a workbook, as task `id`. @throws once that task is over */
export type Checking = (book: Book, id: number) => Promise<CheckedBook>;

/** Checks in turns short enough for the pane to answer meanwhile. */
export function checkingOf({ session, send }: Tasks): Checking {
  return async (book, id) => {
    const { outcomesOf, ruleCount } = await import(/* webpackChunkName: "later" */ "../core/check");
    const { form, profile } = book;
    const outcomes: Outcome[] = [];
    // Reading the workbook was a turn's work, and drawing what was found will be another.
    await nextTurn();
    let shown = performance.now();
    await inTurns(
      outcomesOf(form, profile),
      (outcome) => outcomes.push(outcome),
      () => {
        if (session().task?.id !== id) throw new Error("The check is not wanted any more.");
        if (performance.now() - shown < betweenSteps) return;
        shown = performance.now();
        send({ type: "advanced", id, share: outcomes.length / ruleCount });
      },
    );
    // The list begins with them; they are remembered for the turn that draws it.
    findingsOf(outcomes);
    await nextTurn();
    return { ...book, result: { form, profile, outcomes } };
  };
}
