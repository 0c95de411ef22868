import type { Host } from "./host";
import type { Tasks } from "./tasks";

/** How to ask the host anew what it has to say about the workbook. Where it cannot tell, what it said last stands. */
export function remarkingOf(
  { remarks }: Pick<Host, "remarks">,
  { send }: Pick<Tasks, "send">,
): () => Promise<void> {
  return async () => {
    const told = await remarks?.().catch(() => null);
    if (told) send({ type: "remarked", remarks: told });
  };
}
