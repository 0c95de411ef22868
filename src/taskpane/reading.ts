import { headlineOf, tallyOf } from "./check/tally";
import type { Host } from "./host";
import type { SessionEvent } from "./session";
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

export function readingOf(host: Host, { session, send, run }: Tasks, settings: SettingsKeeper): Reading {
  const { workbook } = host;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;

  /** Takes what the user asked to be read and, if it was to be checked, says what came of it; nothing if cancelled. */
  function take(event: Extract<SessionEvent, { type: "read" }>): void {
    const before = session().book;
    send(event);
    const { book } = session();
    if (book === before || !book?.result || !event.check) return;
    const tally = tallyOf(book.result.outcomes, book.state.accepted);
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
      take({ type: "read", id, snapshot, state, check: check || checkOnOpen });
    });
  }

  /** Which sheet is in front is a help, no more: if it cannot be told, all findings are listed. */
  async function showOneSheet(): Promise<void> {
    const sheet = await host.onlySheet?.().catch(() => null);
    if (sheet !== undefined) send({ type: "sheet shown only", sheet });
  }

  function check(): void {
    if (!session().book) {
      open(true);
      return;
    }
    run("check", "正在校验…", async (id) => {
      take({ type: "read", id, snapshot: await workbook.read(), state: null, check: true });
    });
  }

  function recheckSoon(): void {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(() => {
      if (session().task) recheckSoon();
      else
        run("recheck", "正在重新校验…", async (id) => {
          send({ type: "read", id, snapshot: await workbook.read(), state: null, check: false });
        });
    }, quietTime);
  }

  return {
    open,
    check,
    follow: () => {
      const stop = workbook.onChanged(() => {
        send({ type: "changed outside" });
        recheckSoon();
      });
      return () => {
        stop();
        clearTimeout(quietTimer);
      };
    },
  };
}
