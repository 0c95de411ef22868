import { OneAtATime } from "../../core/one-at-a-time";
import { SaveRefused } from "../save/save-refused";
import type { Keeper, KeptWork } from "../unsaved/kept-work";
import type { Bench, OpenBook } from "./bench";
import type { Saver } from "./saver";

/** Milliseconds without a further change after which the work is kept, and at most. */
const quietTime = 1_500;
const longestTime = 10_000;

/** Follows what is changed, and keeps it in the browser until it is saved. */
export interface Keeping {
  /** Follows a book just opened; `isOnDisk` false = its content is in no file yet. */
  readonly follow: (book: OpenBook, isOnDisk: boolean) => Promise<void>;
  /** How often the book was changed. */
  readonly changes: () => number;
  /** Notes that the book was saved as these bytes when it had been changed so often. */
  readonly noteSaved: (bytes: Uint8Array, changes: number) => Promise<void>;
  /** Keeps at once what waits, as when the page is hidden. */
  readonly keepNow: () => Promise<void>;
  readonly discard: (work: KeptWork) => Promise<void>;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

/** What the user reads when no file could be made to be kept, and when the browser does not keep anything. */
const notMade = "工作台没有完成此操作，请尽快保存为文件";
const notAllowed = "浏览器没有空间或不允许暂存，请尽快保存为文件";

export function keepingOf(bench: Bench, keeper: Keeper, saver: Saver): Keeping {
  let book: OpenBook | null = null;
  let changes = 0;
  /** What the file on disk holds, as far as is known. */
  let onDisk: Uint8Array | null = null;
  let firstChange = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: () => void = () => undefined;
  const jobs = new OneAtATime();

  function keepSoon(): void {
    clearTimeout(timer);
    const left = firstChange + longestTime - Date.now();
    timer = setTimeout(() => void keepNow(), Math.max(0, Math.min(quietTime, left)));
  }

  function changed(): void {
    changes += 1;
    // What was said last is of a moment that is over.
    if (bench.get().saved.is !== "changed") bench.change({ saved: { is: "changed" }, notice: null });
    if (firstChange === 0) firstChange = Date.now();
    keepSoon();
  }

  function keepNow(): Promise<void> {
    clearTimeout(timer);
    return jobs.run(async () => {
      if (!book || bench.get().saved.is !== "changed") return;
      firstChange = 0;
      const [kept, seen] = [book, changes];
      let fault = notMade;
      try {
        const bytes = await saver.save(kept.original, await kept.grid.workbook.contents());
        if (kept !== book) return;
        const isOnDisk = onDisk !== null && isSame(bytes, onDisk);
        const at = Date.now();
        fault = notAllowed;
        await (isOnDisk ? keeper.forget() : keeper.keep({ name: kept.name, bytes, at }));
        if (kept !== book || seen !== changes) return;
        bench.change({ saved: isOnDisk ? { is: "saved" } : { is: "kept", at } });
      } catch (error) {
        if (kept !== book || seen !== changes) return;
        const why = error instanceof SaveRefused ? error.message : fault;
        bench.change({ saved: { is: "not kept", why } });
      }
    });
  }

  return {
    follow: async (next, isOnDisk) => {
      stop();
      clearTimeout(timer);
      saver.prepare();
      book = next;
      changes = 0;
      firstChange = 0;
      onDisk = isOnDisk ? next.original : null;
      stop = next.grid.workbook.onUnsaved(changed);
      bench.change({ saved: { is: isOnDisk ? "saved" : "changed" } });
      await (isOnDisk ? keeper.forget().catch(() => undefined) : keepNow());
    },
    changes: () => changes,
    noteSaved: async (bytes, seen) => {
      onDisk = bytes;
      if (seen !== changes) return;
      clearTimeout(timer);
      bench.change({ saved: { is: "saved" } });
      await keeper.forget().catch(() => undefined);
    },
    keepNow,
    discard: async (work) => {
      await keeper.discard(work).catch(() => undefined);
    },
  };
}
