import type { OpenGrid } from "../grid/open-grid";
import type { Problem } from "../../taskpane/session";
import type { KeptWork } from "../unsaved/kept-work";
import { type Store, storeOf } from "./store";

/** A workbook on the bench. */
export interface OpenBook {
  /** Tells books apart that have the same name. */
  readonly number: number;
  readonly name: string;
  readonly grid: OpenGrid;
  /** The file as it was opened: saving writes into it. */
  readonly original: Uint8Array;
  /** Brings into the workbook what was typed in the pane last; set by the pane. */
  readonly flushPane: { current: () => Promise<void> };
}

/** Whether what is in the grid is in a file, too. */
export type Saved =
  | { readonly is: "saved" }
  | { readonly is: "changed" }
  /** Kept in the browser; `at` in milliseconds. */
  | { readonly is: "kept"; readonly at: number }
  /** Why it could not be kept, in Chinese. */
  | { readonly is: "not kept"; readonly why: string };

/** Something the user must decide. */
export interface Question {
  readonly title: string;
  readonly lines: readonly string[];
  /** The first is the one most will want. */
  readonly choices: readonly string[];
  /** With one of the choices, or null for neither. */
  readonly answer: (choice: string | null) => void;
}

/** All the page shows. */
export interface BenchState {
  readonly book: OpenBook | null;
  /** What is being done: 正在打开“…”… */
  readonly task: string | null;
  /** What went wrong last. */
  readonly problem: Pick<Problem, "message" | "reopen"> | null;
  /** What was done last or refused by the grid, in Chinese. */
  readonly notice: string | null;
  /** What is to be known of the open file, told once. */
  readonly notes: readonly string[];
  readonly saved: Saved;
  readonly question: Question | null;
  /** Work of earlier visits that was never saved. */
  readonly offers: readonly KeptWork[];
}

export type Bench = Store<BenchState>;

export function newBench(): Bench {
  return storeOf<BenchState>({
    book: null,
    task: null,
    problem: null,
    notice: null,
    notes: [],
    saved: { is: "saved" },
    question: null,
    offers: [],
  });
}

/** Asks the user; gives what was chosen, or null. */
export function ask(bench: Bench, question: Omit<Question, "answer">): Promise<string | null> {
  return new Promise((resolve) => {
    bench.change({
      question: {
        ...question,
        answer: (choice) => {
          bench.change({ question: null });
          resolve(choice);
        },
      },
    });
  });
}

/** Whether closing the page now would lose something. */
export function isUnsaved({ saved }: BenchState): boolean {
  return saved.is !== "saved";
}
