import { type Choices, noChoices } from "../core/report/choices";
import type { Mark, WorkbookState } from "../core/state";
import type { CellImage, Receipt } from "../core/workbook";
import { type Book, withPreferred, withState } from "./book";
import { marksTakenBack } from "./check/mark-plan";
import { type Settings, defaultSettings } from "./settings";
import { undoDivision, undoneText } from "./undo-division";

export type View = "check" | "fill" | "report" | "help";

export type TaskKind = "open" | "check" | "recheck" | "write" | "undo";

/** The one thing the pane is doing with the workbook. */
export interface Task {
  readonly id: number;
  readonly kind: TaskKind;
  /** "正在校验…" */
  readonly label: string;
  /** How often the workbook had been changed when it began. */
  readonly changes: number;
  /** How much of it is done, 0 to 1; null = it cannot tell. */
  readonly share: number | null;
}

/** An error as the user reads it. */
export interface Problem {
  readonly message: string;
  readonly retry: boolean;
  /** Whether the page must be opened anew; there is nothing else to do then. */
  readonly reopen?: boolean;
  readonly code: string;
}

/** Something that was written and can be taken back. */
export interface Done {
  /** "填写比率：5 个单元格" */
  readonly title: string;
  /** "基础数据表!D3、D20", or the sheets written. */
  readonly places: string;
  readonly receipt: Receipt;
  /** The marks the file carried before, where this changed them. */
  readonly marksBefore: readonly Mark[] | null;
}

export interface Session {
  readonly view: View;
  /** null until the workbook was read for the first time. */
  readonly book: Book | null;
  readonly settings: Settings;
  /** Whether this computer keeps the settings. */
  readonly keepsSettings: boolean;
  readonly task: Task | null;
  readonly problem: Problem | null;
  /** Codes of all problems so far, for the diagnostics. */
  readonly codes: readonly string[];
  /** How often others changed the workbook since the pane opened. */
  readonly changes: number;
  /** Whether the workbook was changed after it was read. */
  readonly stale: boolean;
  /** What was written, latest first. */
  readonly done: readonly Done[];
  /** The cells that keep the latest receipt from being undone; empty = nothing does. */
  readonly conflict: readonly CellImage[];
  /** What came of the last thing done where no receipt says it, until the next thing is done; null = nothing to say. */
  readonly told: string | null;
  /** The sheet whose findings alone are listed; null = all sheets' are. */
  readonly onlySheet: string | null;
  /** What was decided about the edits on the tab 自评报告, until the report is written with it. */
  readonly choices: Choices;
  /** What the host says about the workbook as it is open now. */
  readonly remarks: readonly string[];
  /** The last thing told to screen readers; the number tells repeated sentences apart. */
  readonly said: { readonly number: number; readonly text: string };
}

export type SessionEvent =
  | { readonly type: "view chosen"; readonly view: View }
  | {
      readonly type: "started";
      readonly id: number;
      readonly kind: TaskKind;
      readonly label: string;
    }
  | { readonly type: "advanced"; readonly id: number; readonly share: number }
  /** What the user chose meanwhile goes before the book's; `check` = its result is wanted, even if there was none yet. */
  | {
      readonly type: "read";
      readonly id: number;
      readonly book: Book;
      readonly check: boolean;
    }
  /** `book` null = it could not be read again after writing. */
  | {
      readonly type: "written";
      readonly id: number;
      readonly done: Done;
      readonly book: Book | null;
    }
  /** `kept` = what was changed since and so was left alone. */
  | {
      readonly type: "undone";
      readonly id: number;
      readonly kept: readonly CellImage[];
      readonly book: Book | null;
    }
  /** There was nothing to write; `told` says why. */
  | { readonly type: "nothing written"; readonly id: number; readonly book: Book; readonly told: string }
  | { readonly type: "told dismissed" }
  | { readonly type: "undo refused"; readonly id: number; readonly changed: readonly CellImage[] }
  | { readonly type: "ended"; readonly id: number }
  /** `id` null = no task failed, but something small such as showing a cell. */
  | { readonly type: "failed"; readonly id: number | null; readonly problem: Problem }
  | { readonly type: "problem dismissed" }
  | { readonly type: "changed outside" }
  | { readonly type: "sheet shown only"; readonly sheet: string | null }
  | { readonly type: "edits chosen"; readonly choices: Choices }
  | { readonly type: "remarked"; readonly remarks: readonly string[] }
  | { readonly type: "state changed"; readonly state: WorkbookState }
  | { readonly type: "settings changed"; readonly settings: Settings; readonly kept: boolean }
  | { readonly type: "last kept" }
  | { readonly type: "said"; readonly text: string };

/** Whether the pane is at something that the next thing has to wait for: only a quiet re-check gives way. */
export function isBusy({ task }: Session): boolean {
  return task !== null && task.kind !== "recheck";
}

/** A pane that has just been opened. */
export function newSession(view: View): Session {
  return {
    view,
    book: null,
    settings: defaultSettings,
    keepsSettings: true,
    task: null,
    problem: null,
    codes: [],
    changes: 0,
    stale: false,
    done: [],
    conflict: [],
    told: null,
    onlySheet: null,
    choices: noChoices,
    remarks: [],
    said: { number: 0, text: "" },
  };
}

/** The session after an event. What a task reports after it was cancelled or replaced is ignored. */
export function reduce(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case "view chosen":
      return { ...session, view: event.view };
    case "started":
      return started(session, event);
    case "advanced":
      if (session.task?.id !== event.id) return session;
      return { ...session, task: { ...session.task, share: event.share } };
    case "read":
      return session.task?.id === event.id ? read(session, session.task, event) : session;
    case "written":
      if (session.task?.id !== event.id) return session;
      return {
        ...freshly(session, session.task, event.book),
        done: [event.done, ...session.done],
        conflict: [],
        said: next(session, `已完成：${event.done.title}。可以撤回。`),
      };
    case "undone":
      return session.task?.id === event.id ? undone(session, session.task, event) : session;
    case "nothing written":
      if (session.task?.id !== event.id) return session;
      return {
        ...freshly(session, session.task, event.book),
        told: event.told,
        said: next(session, event.told),
      };
    case "told dismissed":
      return { ...session, told: null };
    case "undo refused":
      if (session.task?.id !== event.id) return session;
      return { ...session, task: null, conflict: event.changed };
    case "ended":
      return session.task?.id === event.id ? { ...session, task: null } : session;
    case "failed":
      if (event.id !== null && session.task?.id !== event.id) return session;
      return {
        ...session,
        task: event.id === null ? session.task : null,
        problem: event.problem,
        codes: [...session.codes, event.problem.code],
      };
    case "problem dismissed":
      return { ...session, problem: null };
    case "changed outside":
      return { ...session, changes: session.changes + 1, stale: session.book !== null };
    case "sheet shown only":
      return { ...session, onlySheet: event.sheet };
    case "edits chosen":
      return { ...session, choices: event.choices };
    case "remarked":
      return { ...session, remarks: event.remarks };
    case "state changed":
      return session.book ? { ...session, book: withState(session.book, event.state) } : session;
    case "settings changed": {
      const { settings, kept } = event;
      const book = session.book && withPreferred(session.book, settings.profile);
      return { ...session, settings, keepsSettings: kept, book };
    }
    case "last kept":
      return { ...session, done: session.done.slice(1), conflict: [] };
    case "said":
      return { ...session, said: next(session, event.text) };
  }
}

function started(session: Session, { id, kind, label }: Extract<SessionEvent, { type: "started" }>): Session {
  const task = { id, kind, label, changes: session.changes, share: null };
  // A quiet re-check must not take away what the user is reading.
  return kind === "recheck" ? { ...session, task } : { ...session, task, problem: null, told: null };
}

function read(
  session: Session,
  task: Task,
  event: { readonly book: Book; readonly check: boolean },
): Session {
  const wanted = event.check || (session.book?.result ?? null) !== null;
  const book = asChosen(event.book, session);
  return {
    ...session,
    task: null,
    book: wanted ? book : { ...book, result: null },
    stale: session.changes !== task.changes,
  };
}

/** A book that was read while the user went on: what the user chose last holds. */
function asChosen(book: Book, session: Session): Book {
  return session.book ? withPreferred(withState(book, session.book.state), session.settings.profile) : book;
}

/** After writing: as read again, or marked stale when that was not possible. */
function freshly(session: Session, task: Task, book: Book | null): Session {
  if (!session.book) return { ...session, task: null };
  if (!book) return { ...session, task: null, stale: true };
  return read(session, task, { book, check: false });
}

function undone(session: Session, task: Task, event: Extract<SessionEvent, { type: "undone" }>): Session {
  const [last, ...rest] = session.done;
  if (!last) return session;
  const division = undoDivision(last.receipt, event.kept);
  const partly = event.kept.length > 0 ? undoneText(division) : null;
  const after = freshly(session, task, event.book);
  const { book } = after;
  const marks =
    last.marksBefore && book && marksTakenBack(book.state.marks, last.marksBefore, division.restCells);
  return {
    ...after,
    book: book && marks ? withState(book, { ...book.state, marks }) : book,
    done: rest,
    conflict: [],
    told: partly,
    said: next(session, partly ?? `已撤回：${last.title}。`),
  };
}

function next({ said }: Session, text: string): Session["said"] {
  return { number: said.number + 1, text };
}
