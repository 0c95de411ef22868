import { headlineOf, tallyOf } from "./check/tally";
import { type Book, isOutdated } from "./book";
import { bookInTurns } from "./book-reading";
import type { Checking } from "./checking";
import type { Host } from "./host";
import type { SettingsKeeper } from "./settings-keeper";
import type { Tasks } from "./tasks";

/** Milliseconds without a further change after which the workbook is quietly read again. */
const quietTime = 800;

/** Reads and checks the workbook. */
export interface Reading {
  /** Reads everything for the first time, and checks it if asked to. */
  readonly open: (check: boolean) => void;
  readonly check: () => void;
  /** Reads again as the user changes the workbook; returns how to stop. */
  readonly follow: () => () => void;
}

export function readingOf(
  host: Host,
  { session, subscribe, send, run }: Tasks,
  settings: SettingsKeeper,
  checked: Checking,
): Reading {
  const { workbook } = host;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;

  /** Takes a workbook as read and, if the user asked for it to be checked, says what came of it; nothing if cancelled. */
  async function take(id: number, book: Book, check: boolean): Promise<void> {
    const isChecked = check || (session().book?.result ?? null) !== null;
    const read = isChecked ? await checked(book, id) : book;
    if (session().task?.id !== id) return;
    send({ type: "read", id, book: read, check });
    if (!check || !read.result) return;
    const tally = tallyOf(read.result.outcomes, read.state.accepted);
    send({ type: "said", text: `校验完成：${headlineOf(tally)}。` });
  }

  function open(check: boolean): void {
    run("open", "正在读取工作簿…", async (id) => {
      const [snapshot, state, { checkOnOpen }] = await Promise.all([
        workbook.read(),
        workbook.readState(),
        settings.read(),
      ]);
      await showOneSheet();
      await take(id, await bookInTurns(snapshot, state, { session }), check || checkOnOpen);
    });
  }

  /** Which sheet is in front is a help, no more: if it cannot be told, all findings are listed. */
  async function showOneSheet(): Promise<void> {
    const sheet = await host.onlySheet?.().catch(() => null);
    if (sheet !== undefined) send({ type: "sheet shown only", sheet });
  }

  async function reread(id: number, check: boolean): Promise<void> {
    const snapshot = await workbook.read();
    const { book } = session();
    if (book) await take(id, await bookInTurns(snapshot, book.state, { session }), check);
  }

  function check(): void {
    if (session().book) run("check", "正在校验…", (id) => reread(id, true));
    else open(true);
  }

  function recheckSoon(): void {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(() => {
      if (session().task) recheckSoon();
      else run("recheck", "正在重新校验…", (id) => reread(id, false));
    }, quietTime);
  }

  /** Another profile or another sheet was chosen: the same workbook is checked anew. */
  function recheckChosen(): void {
    const { book, task } = session();
    if (task === null && book && isOutdated(book))
      run("recheck", "正在重新校验…", (id) => take(id, book, false));
  }

  return {
    open,
    check,
    follow: () => {
      const stop = workbook.onChanged(() => {
        send({ type: "changed outside" });
        recheckSoon();
      });
      const stopChosen = subscribe(recheckChosen);
      return () => {
        stop();
        stopChosen();
        clearTimeout(quietTimer);
      };
    },
  };
}
