import type { WorkbookState } from "../core/state";

/** Writes the newest state into the workbook: soon, one at a time, never an older one after a newer one. */
export interface StateSaver {
  /** Saves `state` in `delay` milliseconds unless a newer one comes first. */
  soon(state: WorkbookState, delay: number): void;
  /** Saves what is still waiting, now. @throws what the workbook throws; the state then waits for the next call. */
  flush(): Promise<void>;
}

/** A saver over `write`; what goes wrong in the background is handed to `onFailure`. */
export function stateSaver(
  write: (state: WorkbookState) => Promise<void>,
  onFailure: (error: unknown) => void,
): StateSaver {
  let waiting: WorkbookState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    const turn = last.then(async () => {
      const state = waiting;
      if (!state) return;
      waiting = null;
      try {
        await write(state);
      } catch (error) {
        waiting ??= state;
        throw error;
      }
    });
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    soon(state, delay) {
      waiting = state;
      clearTimeout(timer);
      timer = setTimeout(() => {
        flush().catch(onFailure);
      }, delay);
    },
    flush,
  };
}
