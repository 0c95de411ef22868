import type { CellPlace } from "../core/address";
import type { FormName } from "../core/form/fields";
import type { Choices } from "../core/report/choices";
import type { SheetContent } from "../core/sheet-content";
import type { Book } from "./book";
import { checkingOf } from "./checking";
import { type Drafts, newDrafts } from "./drafts";
import type { Host } from "./host";
import { type Marking, markingOf } from "./marking";
import { readingOf } from "./reading";
import { followRemarks } from "./remarks";
import type { Session, View } from "./session";
import type { Settings } from "./settings";
import { settingsKeeperOf } from "./settings-keeper";
import { type StateActions, stateActions } from "./state-actions";
import { stateKeeperOf } from "./state-keeper";
import { stepWriting } from "./step-writing";
import { tasksOf } from "./tasks";
import type { WriteRequest } from "./write-request";
import { writingOf } from "./writing";

/** Everything the user can do; each returns at once, and what comes of it shows in the session. */
export interface Actions extends StateActions, Marking {
  readonly choose: (view: View) => void;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
  /** Loads the page anew; what the user typed is there again. */
  readonly reopen: () => void;
  readonly drafts: Drafts;
  readonly show: (place: CellPlace) => void;
  /** Lists the findings of all sheets again, where only one sheet's were. */
  readonly showAllSheets: () => void;
  readonly write: (request: WriteRequest) => void;
  /** What is to become of the edits on the tab 自评报告 when the report is written next. */
  readonly chooseEdits: (choices: Choices) => void;
  /** Writes the report, with what was chosen for the edits on its tab. */
  readonly writeReport: () => void;
  /** Adds blank forms of a year as new sheets. */
  readonly insertForms: (forms: readonly FormName[], year: number) => void;
  /** Adds the sheets of a filing written in Word. */
  readonly importSheets: (contents: readonly SheetContent[]) => void;
  readonly changeSettings: (settings: Settings) => void;
  /** Takes the latest step back, unless something of it was changed since. */
  readonly undo: () => void;
  /** Takes back of the latest step what was not changed since. */
  readonly undoRest: () => void;
  readonly keepLast: () => void;
  readonly dismissTold: () => void;
  readonly say: (text: string) => void;
}

/** The pane without its looks: the session, and what is done with the workbook. */
export interface Desk {
  readonly session: () => Session;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the workbook (and checks it) and follows its changes; returns how to stop. */
  readonly start: (check: boolean) => () => void;
  /** Saves what the user typed last; for when the pane is hidden. */
  readonly flush: () => void;
  /** As `flush`, for a host that saves the file itself. @throws what the workbook throws */
  readonly flushed: () => Promise<void>;
  readonly act: Actions;
}

/** A desk over the workbook of a host. All effects of the pane begin here. */
export function deskOf(host: Host, view: View): Desk {
  const { workbook } = host;
  const tasks = tasksOf(host, view);
  const { session, send, fail } = tasks;
  const state = stateKeeperOf(host, tasks);
  const settings = settingsKeeperOf(host, tasks);
  const checked = checkingOf(tasks);
  const reading = readingOf(host, tasks, settings, checked);
  const writing = writingOf(host, tasks, state, checked);
  const drafts = newDrafts();

  async function shown(place: CellPlace): Promise<void> {
    await host.endEditing?.();
    await workbook.show(place);
  }

  function show(place: CellPlace): void {
    shown(place).catch((error: unknown) => {
      fail(null, error, () => {
        show(place);
      });
    });
  }

  function reopen(): void {
    state
      .flush()
      .then(() => {
        drafts.handOn();
        host.reopen();
      })
      .catch((error: unknown) => {
        fail(null, error, reopen);
      });
  }

  /** Writes whole sheets. How that is done comes with the views, which alone ask for it. */
  function writeSheets(label: string, job: (id: number, book: Book) => Promise<void>): void {
    const { book } = session();
    if (book) tasks.run("write", label, (id) => job(id, book));
  }

  const act: Actions = {
    ...stateActions(host, tasks, state),
    ...markingOf(host, tasks, state, writing),
    choose: (next) => {
      send({ type: "view chosen", view: next });
    },
    check: reading.check,
    cancel: () => {
      const { task } = session();
      if (!task) return;
      send({ type: "ended", id: task.id });
      send({ type: "said", text: "已取消。" });
    },
    retry: () => {
      send({ type: "problem dismissed" });
      tasks.retry();
    },
    dismiss: () => {
      send({ type: "problem dismissed" });
    },
    reopen,
    drafts,
    show,
    showAllSheets: () => {
      send({ type: "sheet shown only", sheet: null });
    },
    write: stepWriting(tasks, writing),
    chooseEdits: (choices) => {
      send({ type: "edits chosen", choices });
    },
    writeReport: () => {
      writeSheets("正在写入工作表…", async (id, book) => {
        const { writeReport } = await import(/* webpackChunkName: "later" */ "./report-writing");
        await writeReport(id, book, host, tasks, state, writing);
      });
    },
    insertForms: (forms, year) => {
      writeSheets("正在插入空白表样…", async (id, book) => {
        const { insertForms } = await import(/* webpackChunkName: "later" */ "./form-inserting");
        await insertForms(id, book, forms, year, writing);
      });
    },
    importSheets: (contents) => {
      writeSheets("正在写入工作表…", async (id, book) => {
        const { importSheets } = await import(/* webpackChunkName: "later" */ "./word-importing");
        await importSheets(id, book, contents, host, state, writing);
      });
    },
    changeSettings: settings.change,
    undo: () => {
      writing.undo("refuse");
    },
    undoRest: () => {
      writing.undo("keep");
    },
    keepLast: () => {
      send({ type: "last kept" });
    },
    dismissTold: () => {
      send({ type: "told dismissed" });
    },
    say: (text) => {
      send({ type: "said", text });
    },
  };

  return {
    session,
    subscribe: tasks.subscribe,
    start: (checkAtOnce) => {
      const stopRemarks = followRemarks(host, tasks);
      reading.open(checkAtOnce);
      const stopReading = reading.follow();
      return () => {
        stopRemarks();
        stopReading();
        state.flushAndTell();
      };
    },
    flush: state.flushAndTell,
    flushed: state.flush,
    act,
  };
}
