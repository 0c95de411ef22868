import type { Host } from "./host";
import type { Tasks } from "./tasks";

/**
 * Asks the host what it has to say about the workbook each time something was done with that; returns how to stop. Where it
 * cannot tell, what it said last stands.
 */
export function followRemarks(
  { remarks }: Pick<Host, "remarks">,
  { session, subscribe, send }: Pick<Tasks, "session" | "subscribe" | "send">,
): () => void {
  const ask = async () => {
    const told = await remarks?.().catch(() => null);
    if (told) send({ type: "remarked", remarks: told });
  };
  let wasAtWork = false;
  return subscribe(() => {
    const isAtWork = session().task !== null;
    if (wasAtWork && !isAtWork) void ask();
    wasAtWork = isAtWork;
  });
}
