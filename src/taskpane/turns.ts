import type { Form } from "../core/form/form";
import { formSteps } from "../core/form/read";
import type { ChosenSheets } from "../core/form/recognise";
import type { Snapshot } from "../core/snapshot";

/** Milliseconds after which the browser gets its turn. A step takes a few of a usual form. */
const longestTurn = 16;

/**
 * Goes through the steps of some work in turns short enough for the pane to answer meanwhile. `take` gets what each step
 * gives; `between` is called when others have had their turn and may throw to stop.
 */
export async function inTurns<Step, Result>(
  steps: Generator<Step, Result, undefined>,
  take?: (step: Step) => void,
  between?: () => void,
): Promise<Result> {
  let turn = performance.now();
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    take?.(next.value);
    if (performance.now() - turn < longestTurn) continue;
    await nextTurn();
    between?.();
    turn = performance.now();
  }
}

/** Reads the forms of a workbook in turns. */
export function formInTurns(snapshot: Snapshot, chosen: ChosenSheets): Promise<Form> {
  return inTurns(formSteps(snapshot, chosen));
}

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
