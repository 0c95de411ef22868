import type { WorkbookState } from "../core/state";
import { mergedState } from "../core/state-merge";
import type { Host } from "./host";
import { stateSaver } from "./state-saver";
import type { Tasks } from "./tasks";

/** What travels with the workbook, as the session has it, and its way into the file. */
export interface StateKeeper {
  /** Changes the state, if a workbook was read; saves it in `delay` milliseconds. */
  readonly change: (changed: (state: WorkbookState) => WorkbookState, delay: number) => void;
  /** Saves the state as the session has it. */
  readonly save: () => void;
  /** Saves what still waits. @throws what the workbook throws; the state then waits for the next time. */
  readonly flush: () => Promise<void>;
  /** As `flush`; an error is shown, 重试 saves again. */
  readonly flushAndTell: () => void;
}

/** Keeps the state of the workbook of a host. */
export function stateKeeperOf({ workbook }: Host, { session, send, fail }: Tasks): StateKeeper {
  const flushAndTell = () => {
    saver.flush().catch((error: unknown) => {
      fail(null, error, flushAndTell);
    });
  };
  /** The state of the file as this pane last saw it. Another pane on the workbook may have changed it since. */
  let known: WorkbookState | null = null;
  const saver = stateSaver(write, (error) => {
    fail(null, error, flushAndTell);
  });

  async function write(state: WorkbookState): Promise<void> {
    const merged = mergedState(known ?? state, state, await workbook.readState());
    await workbook.writeState(merged);
    known = merged;
    const { book } = session();
    // What the user did meanwhile stays.
    if (book && merged !== state)
      send({ type: "state changed", state: mergedState(state, book.state, merged) });
  }

  const save = (delay: number) => {
    const { book } = session();
    if (book) saver.soon(book.state, delay);
  };
  return {
    change: (changed, delay) => {
      const { book } = session();
      if (!book) return;
      known ??= book.state;
      send({ type: "state changed", state: changed(book.state) });
      save(delay);
    },
    save: () => {
      save(0);
    },
    flush: () => saver.flush(),
    flushAndTell,
  };
}
