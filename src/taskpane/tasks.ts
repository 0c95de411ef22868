import type { Host } from "./host";
import { isMissingFile, missingFile } from "./missing-file";
import {
  type Problem,
  type Session,
  type SessionEvent,
  type TaskKind,
  type View,
  isBusy,
  newSession,
  reduce,
} from "./session";

/** Something that is done as the task of this id. */
type Job = (id: number) => Promise<void>;

/** The session, and what the pane does with the workbook: one thing at a time. */
export interface Tasks {
  readonly session: () => Session;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (event: SessionEvent) => void;
  /** Does a job unless another is under way; only a quiet re-check gives way. What it throws is shown, 重试 does it again. */
  readonly run: (kind: TaskKind, label: string, job: Job) => void;
  /** Shows an error of a task, or of something small (null); `again` is what 重试 does. */
  readonly fail: (id: number | null, error: unknown, again: () => void) => void;
  /** Does again what failed last. */
  readonly retry: () => void;
}

/** A session that begins at a view. */
export function tasksOf(
  { problemOf, endEditing }: Pick<Host, "problemOf" | "endEditing">,
  view: View,
): Tasks {
  let session = newSession(view);
  let lastId = 0;
  let attempt: () => void = () => undefined;
  const listeners = new Set<() => void>();

  const send = (event: SessionEvent) => {
    session = reduce(session, event);
    listeners.forEach((listener) => {
      listener();
    });
  };
  const fail = (id: number | null, error: unknown, again: () => void) => {
    attempt = again;
    const tell = (problem: Problem) => {
      send({ type: "failed", id, problem });
    };
    if (isMissingFile(error)) void missingFile(error).then(tell);
    else tell(problemOf(error));
  };

  function run(kind: TaskKind, label: string, job: Job): void {
    // Nobody asked for the quiet re-check: it must not take the cell from under the user's hands.
    if (kind === "recheck" || !endEditing) begin(kind, label, job);
    else
      void endEditing().then(() => {
        begin(kind, label, job);
      });
  }

  function begin(kind: TaskKind, label: string, job: Job): void {
    if (isBusy(session)) return;
    lastId += 1;
    const id = lastId;
    send({ type: "started", id, kind, label });
    job(id).catch((error: unknown) => {
      // Cancelled or replaced: what became of it is nobody's concern any more.
      if (session.task?.id !== id) return;
      // Nobody asked for the quiet re-check: the banner that says "out of date" stays, that is all.
      if (kind === "recheck") send({ type: "ended", id });
      else
        fail(id, error, () => {
          run(kind, label, job);
        });
    });
  }

  return {
    session: () => session,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send,
    run,
    fail,
    retry: () => {
      attempt();
    },
  };
}
