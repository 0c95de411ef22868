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

export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
