import type { Need, Waits } from "./needs";

/**
 * A need that matters only if the check comes to it: its value, or why it is not there. A figure that many rows need is
 * then asked for once a row that speaks of it, and not by the others.
 */
export function deferred<T>(need: Need<T>): Need<{ readonly value: T } | Waits> {
  return (form) => ({ value: need(form) });
}
