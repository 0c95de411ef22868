import { type CellPlace, samePlace } from "../core/address";
import type { EditStep } from "../core/edit-step";
import type { Edit } from "../core/edits";
import type { FormName } from "../core/form/fields";
import type { Accepted } from "../core/rules/accepted";
import { placesText } from "../core/rules/places";
import type { Finding } from "../core/rules/rule";
import type { WorkbookState } from "../core/state";
import type { Snapshot } from "../core/snapshot";
import { type Receipt, type Workbook, receiptOfInterrupted } from "../core/workbook";
import { planReport } from "../core/write-report";
import { type Book, bookOf } from "./book";
import { type MarkPlan, markPlan, marksAfter, refilled } from "./check/mark-plan";
import { headlineOf, tallyOf } from "./check/tally";
import {
  type Done,
  type Problem,
  type Session,
  type SessionEvent,
  type TaskKind,
  type View,
  newSession,
  reduce,
} from "./session";
import { samePlan, stalePlan } from "./stale-plan";
import { stateSaver } from "./state-saver";

/** What the pane is given by the host it runs in. */
export interface Host {
  readonly workbook: Workbook;
  /** Today as an ISO date. */
  readonly today: () => string;
  /** An error of the workbook as one Chinese sentence with what to do. */
  readonly problemOf: (error: unknown) => Problem;
}

/** Cells to be written, as previewed, and how to plan them anew from what the workbook holds by then. */
export interface WriteRequest {
  /** "填写比率" */
  readonly title: string;
  readonly steps: readonly EditStep[];
  readonly again: (book: Book) => readonly EditStep[];
}

/** Milliseconds without a further change after which the workbook is quietly read again. */
const quietTime = 800;
/** Milliseconds without typing after which the user's words are saved. */
const typingTime = 800;

/** Everything the user can do; each returns at once, and what comes of it shows in the session. */
export interface Actions {
  readonly choose: (view: View) => void;
  readonly check: () => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  readonly dismiss: () => void;
  readonly chooseSheet: (form: FormName, sheet: string | null) => void;
  readonly chooseProfile: (id: string | null) => void;
  readonly show: (place: CellPlace) => void;
  readonly accept: (finding: Finding, reason: string) => void;
  readonly withdraw: (accepted: Accepted) => void;
  readonly write: (request: WriteRequest) => void;
  readonly mark: () => void;
  readonly unmark: () => void;
  readonly answer: (what: string, text: string) => void;
  readonly writeReport: () => void;
  readonly undo: () => void;
  readonly keepLast: () => void;
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
  readonly act: Actions;
}

/** A desk over the workbook of a host. All effects of the pane are in here. */
export function deskOf({ workbook, today, problemOf }: Host, view: View): Desk {
  let session = newSession(view);
  let lastId = 0;
  let attempt: () => void = () => undefined;
  let quietTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const send = (event: SessionEvent) => {
    session = reduce(session, event);
    listeners.forEach((listener) => {
      listener();
    });
  };
  const fail = (id: number | null, error: unknown, again: () => void) => {
    attempt = again;
    send({ type: "failed", id, problem: problemOf(error) });
  };
  const saver = stateSaver(
    (state) => workbook.writeState(state),
    (error) => {
      fail(null, error, flush);
    },
  );
  const flush = () => {
    saver.flush().catch((error: unknown) => {
      fail(null, error, flush);
    });
  };
  const change = (state: WorkbookState, delay: number) => {
    send({ type: "state changed", state });
    saver.soon(state, delay);
  };

  /** Does one thing at a time; only a quiet re-check gives way. */
  function run(kind: TaskKind, label: string, job: (id: number) => Promise<void>): void {
    if (session.task && session.task.kind !== "recheck") return;
    lastId += 1;
    const id = lastId;
    send({ type: "started", id, kind, label });
    job(id).catch((error: unknown) => {
      // Nobody asked for the quiet re-check: the banner that says "out of date" stays, that is all.
      if (kind === "recheck") send({ type: "ended", id });
      else
        fail(id, error, () => {
          run(kind, label, job);
        });
    });
  }

  /** What the workbook holds after writing; null when it cannot be read just now. */
  const readAfter = (): Promise<Snapshot | null> => workbook.read().catch(() => null);

  function open(check: boolean): void {
    run("open", "正在读取工作簿…", async (id) => {
      const [snapshot, state] = await Promise.all([workbook.read(), workbook.readState()]);
      take({ type: "read", id, snapshot, state, check });
    });
  }

  function check(): void {
    if (!session.book) {
      open(true);
      return;
    }
    run("check", "正在校验…", async (id) => {
      take({ type: "read", id, snapshot: await workbook.read(), state: null, check: true });
    });
  }

  /** Takes what the user asked to be read and, if it was to be checked, says what came of it; nothing if cancelled. */
  function take(event: Extract<SessionEvent, { type: "read" }>): void {
    const before = session.book;
    send(event);
    const { book } = session;
    if (book === before || !book?.result || !event.check) return;
    const tally = tallyOf(book.result.outcomes, book.state.accepted);
    send({ type: "said", text: `校验完成：${headlineOf(tally)}。` });
  }

  function recheckSoon(): void {
    clearTimeout(quietTimer);
    quietTimer = setTimeout(() => {
      if (session.task) recheckSoon();
      else
        run("recheck", "正在重新校验…", async (id) => {
          send({ type: "read", id, snapshot: await workbook.read(), state: null, check: false });
        });
    }, quietTime);
  }

  async function readBook(state: WorkbookState): Promise<Book> {
    return bookOf(await workbook.read(), session.chosen, state, true);
  }

  function write({ title, steps, again }: WriteRequest): void {
    const { book } = session;
    if (!book || steps.length === 0) return;
    run("write", `正在${title}…`, async (id) => {
      const fresh = await readBook(book.state);
      const plan = again(fresh);
      if (!samePlan(plan, steps)) {
        send({ type: "read", id, snapshot: fresh.snapshot, state: null, check: false });
        send({ type: "failed", id: null, problem: stalePlan });
        return;
      }
      await applyAndTell(
        id,
        plan.map(({ edit }) => edit),
        {
          title: `${title}（${plan.length} 个单元格）`,
          places: placesText(plan.map(({ cell }) => cell)),
          marksBefore: null,
        },
      );
    });
  }

  /** Writes and puts the receipt on the 撤回 bar, that of a write the host broke off half-way too. */
  async function applyAndTell(
    id: number,
    edits: readonly Edit[],
    done: Omit<Done, "receipt">,
  ): Promise<void> {
    try {
      await written(id, { ...done, receipt: await workbook.apply(edits) });
    } catch (error) {
      const receipt = receiptOfInterrupted(error);
      if (!receipt) throw error;
      await written(id, { ...done, title: `${done.title}，未写完`, receipt });
      send({ type: "failed", id: null, problem: problemOf(error) });
    }
  }

  async function written(id: number, done: Done): Promise<void> {
    send({ type: "written", id, done, snapshot: await readAfter() });
  }

  function remark(title: string, findings: (book: Book) => readonly Finding[]): void {
    const { book } = session;
    if (!book) return;
    run("write", `正在${title}…`, async (id) => {
      await saver.flush();
      const fresh = await readBook(book.state);
      const sheets = fresh.snapshot.sheets.map(({ name }) => name);
      const plan = markPlan(findings(fresh), book.state.marks, sheets);
      const { receipt, marks } = await applyMarks(plan);
      try {
        remember(marks);
        await saver.flush();
      } catch (error) {
        // Marks nobody remembers could never be taken away again.
        remember(book.state.marks);
        if (receipt) await workbook.undo(receipt);
        throw error;
      }
      if (!receipt) {
        send({ type: "read", id, snapshot: fresh.snapshot, state: null, check: false });
        send({ type: "said", text: "没有需要改动的标记。" });
        return;
      }
      const places = `${receipt.edits.length} 个单元格的填充色`;
      await written(id, { title, places, receipt, marksBefore: book.state.marks });
    });
  }

  function remember(marks: WorkbookState["marks"]): void {
    if (session.book) change({ ...session.book.state, marks }, typingTime);
  }

  async function applyMarks(
    plan: MarkPlan,
  ): Promise<{ receipt: Receipt | null; marks: WorkbookState["marks"] }> {
    if (plan.edits.length === 0) return { receipt: null, marks: [...plan.kept] };
    const receipt = await workbook.apply(plan.edits);
    const foreign = refilled(plan, receipt);
    if (foreign.length === 0) return { receipt, marks: marksAfter(plan, receipt) };
    await workbook.undo(receipt);
    const removed = plan.removed.filter((mark) => !foreign.includes(mark));
    const edits = plan.edits.filter(({ place }) => !foreign.some((mark) => samePlace(mark, place)));
    return applyMarks({ ...plan, removed, edits });
  }

  function writeReport(): void {
    const { book } = session;
    if (!book) return;
    run("write", "正在写入工作表…", async (id) => {
      await saver.flush();
      const { snapshot, result } = await readBook(book.state);
      if (!result) return;
      const { edits } = planReport(snapshot, result, session.book?.state ?? book.state, today());
      await applyAndTell(id, edits, { title: "生成报告", places: sheetsText(edits), marksBefore: null });
    });
  }

  function undo(): void {
    const [last] = session.done;
    if (!last) return;
    run("undo", "正在撤回…", async (id) => {
      const { changedSince } = await workbook.undo(last.receipt);
      if (changedSince.length > 0) {
        send({ type: "undo refused", id, changed: changedSince });
        return;
      }
      send({ type: "undone", id, snapshot: await readAfter() });
      if (last.marksBefore && session.book) saver.soon(session.book.state, 0);
    });
  }

  function show(place: CellPlace): void {
    workbook.show(place).catch((error: unknown) => {
      fail(null, error, () => {
        show(place);
      });
    });
  }

  const act: Actions = {
    choose: (next) => {
      send({ type: "view chosen", view: next });
    },
    check,
    cancel: () => {
      const { task } = session;
      if (!task) return;
      send({ type: "ended", id: task.id });
      send({ type: "said", text: "已取消。" });
    },
    retry: () => {
      send({ type: "problem dismissed" });
      attempt();
    },
    dismiss: () => {
      send({ type: "problem dismissed" });
    },
    chooseSheet: (form, sheet) => {
      send({ type: "sheet chosen", form, sheet });
    },
    chooseProfile: (id) => {
      if (session.book) change({ ...session.book.state, profile: id }, 0);
    },
    show,
    accept: ({ rule, message }, reason) => {
      if (!session.book) return;
      const { state } = session.book;
      const others = state.accepted.filter((each) => each.rule !== rule || each.message !== message);
      change({ ...state, accepted: [...others, { rule, message, reason, date: today() }] }, 0);
      send({ type: "said", text: "已标为“已核实”。" });
    },
    withdraw: ({ rule, message }) => {
      if (!session.book) return;
      const { state } = session.book;
      const others = state.accepted.filter((each) => each.rule !== rule || each.message !== message);
      change({ ...state, accepted: others }, 0);
      send({ type: "said", text: "已撤销“已核实”。" });
    },
    write,
    mark: () => {
      remark("标出问题单元格", ({ result, state }) =>
        result ? tallyOf(result.outcomes, state.accepted).open : [],
      );
    },
    unmark: () => {
      remark("清除标记", () => []);
    },
    answer: (what, text) => {
      if (!session.book) return;
      const { state } = session.book;
      const others = Object.entries(state.userText).filter(([key]) => key !== what);
      const userText = Object.fromEntries(text === "" ? others : [...others, [what, text]]);
      change({ ...state, userText }, typingTime);
    },
    writeReport,
    undo,
    keepLast: () => {
      send({ type: "last kept" });
    },
    say: (text) => {
      send({ type: "said", text });
    },
  };

  return {
    session: () => session,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (checkAtOnce) => {
      open(checkAtOnce);
      const stop = workbook.onChanged(() => {
        send({ type: "changed outside" });
        recheckSoon();
      });
      return () => {
        stop();
        clearTimeout(quietTimer);
        flush();
      };
    },
    flush,
    act,
  };
}

function sheetsText(edits: readonly Edit[]): string {
  const sheets = edits.flatMap((edit) => (edit.kind === "sheet" ? [edit] : []));
  const written = sheets.map(({ content }) => `“${content.name}”`).join("、");
  const kept = sheets.flatMap(({ keepOldAs }) => (keepOldAs === null ? [] : [`“${keepOldAs}”`]));
  return kept.length === 0 ? `工作表${written}` : `工作表${written}；原来的工作表保留为${kept.join("、")}`;
}
