import type { Edit } from "../core/edits";
import type { WorkbookState } from "../core/state";
import type { WhenChanged } from "../core/workbook";
import { type Applied, apply } from "./applied";
import type { Book, CheckedBook } from "./book";
import { bookInTurns } from "./book-reading";
import type { Checking } from "./checking";
import type { Host } from "./host";
import type { Done } from "./session";
import type { StateKeeper } from "./state-keeper";
import type { Tasks } from "./tasks";

/** Writes into the workbook, with the way back on the 撤回 bar. */
export interface Writing {
  /** The workbook as it is now, checked under what the user chose, for task `id`. */
  readonly readBook: (id: number, state: WorkbookState) => Promise<CheckedBook>;
  /** Ends a task that wrote: its receipt goes on the 撤回 bar, and where the host broke off that is told too. */
  readonly tell: (id: number, applied: Applied, done: Omit<Done, "receipt">) => Promise<void>;
  /** Makes edits, as {@link apply}, and tells. */
  readonly applyAndTell: (id: number, edits: readonly Edit[], done: Omit<Done, "receipt">) => Promise<void>;
  /** Takes the latest step back. */
  readonly undo: (changed: WhenChanged) => void;
}

export function writingOf(
  { workbook, problemOf }: Host,
  { session, send, run }: Tasks,
  state: StateKeeper,
  checked: Checking,
): Writing {
  async function readBook(id: number, ofFile: WorkbookState): Promise<CheckedBook> {
    return checked(await bookInTurns(await workbook.read(), ofFile, { session }), id);
  }

  /** The workbook after writing, checked if it was before; null when it cannot be read just now. */
  async function readAfter(id: number): Promise<Book | null> {
    const { book } = session();
    if (!book) return null;
    try {
      const read = await bookInTurns(await workbook.read(), book.state, { session });
      return book.result ? await checked(read, id) : read;
    } catch {
      return null;
    }
  }

  async function tell(
    id: number,
    { receipt, error }: Applied,
    { title, ...done }: Omit<Done, "receipt">,
  ): Promise<void> {
    const told = error === null ? title : `${title}，未写完`;
    send({ type: "written", id, done: { ...done, title: told, receipt }, book: await readAfter(id) });
    // The way on is 撤回, not writing over what is half written.
    if (error !== null) send({ type: "failed", id: null, problem: { ...problemOf(error), retry: false } });
  }

  function undo(changed: WhenChanged): void {
    const [last] = session().done;
    if (!last) return;
    run("undo", "正在撤回…", async (id) => {
      const { changedSince } = await workbook.undo(last.receipt, changed);
      if (changed === "refuse" && changedSince.length > 0) {
        send({ type: "undo refused", id, changed: changedSince });
        return;
      }
      send({ type: "undone", id, kept: changedSince, book: await readAfter(id) });
      if (last.marksBefore) state.save();
    });
  }

  return {
    readBook,
    tell,
    applyAndTell: async (id, edits, done) => tell(id, await apply(workbook, edits), done),
    undo,
  };
}
