import type { Outcome } from "../core/rules/rule";
import type { Book, CheckedBook } from "./book";
import type { Tasks } from "./tasks";

/** Milliseconds after which the browser gets its turn. A rule takes a few of a usual form. */
const longestTurn = 16;
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
    let turn = performance.now();
    let step = turn;
    for (const outcome of outcomesOf(form, profile)) {
      outcomes.push(outcome);
      if (performance.now() - turn < longestTurn) continue;
      await nextTurn();
      if (session().task?.id !== id) throw new Error("The check is not wanted any more.");
      turn = performance.now();
      if (turn - step < betweenSteps) continue;
      step = turn;
      send({ type: "advanced", id, share: outcomes.length / ruleCount });
    }
    await nextTurn();
    return { ...book, result: { form, profile, outcomes } };
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
