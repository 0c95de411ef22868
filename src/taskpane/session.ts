import type { FormName } from "../core/form/fields";
import type { ChosenSheets } from "../core/form/recognise";
import type { Snapshot } from "../core/snapshot";
import type { Mark, WorkbookState } from "../core/state";
import type { CellImage, Receipt } from "../core/workbook";
import { type Book, bookOf, withState } from "./book";

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
}

/** An error as the user reads it. */
export interface Problem {
  readonly message: string;
  readonly retry: boolean;
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
  readonly chosen: ChosenSheets;
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
  /** `state` null = as before; `check` = also check it, even if it was not checked yet. */
  | {
      readonly type: "read";
      readonly id: number;
      readonly snapshot: Snapshot;
      readonly state: WorkbookState | null;
      readonly check: boolean;
    }
  /** `snapshot` null = it could not be read again after writing. */
  | {
      readonly type: "written";
      readonly id: number;
      readonly done: Done;
      readonly snapshot: Snapshot | null;
    }
  | { readonly type: "undone"; readonly id: number; readonly snapshot: Snapshot | null }
  | { readonly type: "undo refused"; readonly id: number; readonly changed: readonly CellImage[] }
  | { readonly type: "ended"; readonly id: number }
  /** `id` null = no task failed, but something small such as showing a cell. */
  | { readonly type: "failed"; readonly id: number | null; readonly problem: Problem }
  | { readonly type: "problem dismissed" }
  | { readonly type: "changed outside" }
  | { readonly type: "sheet chosen"; readonly form: FormName; readonly sheet: string | null }
  | { readonly type: "state changed"; readonly state: WorkbookState }
  | { readonly type: "last kept" }
  | { readonly type: "said"; readonly text: string };

/** A pane that has just been opened. */
export function newSession(view: View): Session {
  return {
    view,
    book: null,
    chosen: {},
    task: null,
    problem: null,
    codes: [],
    changes: 0,
    stale: false,
    done: [],
    conflict: [],
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
    case "read":
      return session.task?.id === event.id ? read(session, session.task, event) : session;
    case "written":
      if (session.task?.id !== event.id) return session;
      return {
        ...freshly(session, session.task, event.snapshot),
        done: [event.done, ...session.done],
        conflict: [],
        said: next(session, `已完成：${event.done.title}。可以撤回。`),
      };
    case "undone": {
      const [last, ...rest] = session.done;
      if (session.task?.id !== event.id || !last) return session;
      const after = freshly(session, session.task, event.snapshot);
      return {
        ...after,
        book: after.book && withMarks(after.book, last.marksBefore),
        done: rest,
        conflict: [],
        said: next(session, `已撤回：${last.title}。`),
      };
    }
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
    case "sheet chosen":
      return sheetChosen(session, event.form, event.sheet);
    case "state changed":
      return session.book ? { ...session, book: withState(session.book, event.state) } : session;
    case "last kept":
      return { ...session, done: session.done.slice(1), conflict: [] };
    case "said":
      return { ...session, said: next(session, event.text) };
  }
}

function started(session: Session, { id, kind, label }: Extract<SessionEvent, { type: "started" }>): Session {
  const task = { id, kind, label, changes: session.changes };
  // A quiet re-check must not take away what the user is reading.
  return { ...session, task, problem: kind === "recheck" ? session.problem : null };
}

function read(session: Session, task: Task, event: Extract<SessionEvent, { type: "read" }>): Session {
  const state = event.state ?? session.book?.state;
  if (!state) return session;
  const check = event.check || (session.book?.result ?? null) !== null;
  return {
    ...session,
    task: null,
    book: bookOf(event.snapshot, session.chosen, state, check),
    stale: session.changes !== task.changes,
  };
}

/** After writing: as read again, or marked stale when that was not possible. */
function freshly(session: Session, task: Task, snapshot: Snapshot | null): Session {
  const { book } = session;
  if (!book) return { ...session, task: null };
  if (!snapshot) return { ...session, task: null, stale: true };
  return {
    ...session,
    task: null,
    book: bookOf(snapshot, session.chosen, book.state, book.result !== null),
    stale: session.changes !== task.changes,
  };
}

function withMarks(book: Book, marks: readonly Mark[] | null): Book {
  return marks ? withState(book, { ...book.state, marks: [...marks] }) : book;
}

function sheetChosen(session: Session, form: FormName, sheet: string | null): Session {
  const others = Object.entries(session.chosen).filter(([name]) => name !== form);
  const chosen: ChosenSheets = {
    ...Object.fromEntries(others),
    ...(sheet === null ? {} : { [form]: sheet }),
  };
  const { book } = session;
  if (!book) return { ...session, chosen };
  return { ...session, chosen, book: bookOf(book.snapshot, chosen, book.state, book.result !== null) };
}

function next({ said }: Session, text: string): Session["said"] {
  return { number: said.number + 1, text };
}
