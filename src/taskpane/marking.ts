import type { Finding } from "../core/rules/rule";
import type { Mark } from "../core/state";
import type { Receipt } from "../core/workbook";
import type { Book } from "./book";
import { markPlan } from "./check/mark-plan";
import { writeMarks } from "./check/mark-writing";
import { openFindings } from "./check/tally";
import type { Host } from "./host";
import type { StateKeeper } from "./state-keeper";
import type { Tasks } from "./tasks";
import type { Writing } from "./writing";

/** Colours the cells at fault, and takes the colours away. */
export interface Marking {
  readonly mark: () => void;
  readonly unmark: () => void;
}

/** Milliseconds after which marks are saved that could not be saved at once. */
const savingTime = 800;

export function markingOf(
  { workbook }: Host,
  { session, send, run }: Tasks,
  state: StateKeeper,
  { readBook, tell }: Writing,
): Marking {
  /** Marks the cells of these findings and no others. */
  function markOnly(title: string, findings: (book: Book) => readonly Finding[]): void {
    const { book } = session();
    if (!book) return;
    run("write", `正在${title}…`, async (id) => {
      await state.flush();
      const fresh = await readBook(id, book.state);
      const sheets = fresh.snapshot.sheets.map(({ name }) => name);
      const { applied, marks } = await writeMarks(
        workbook,
        markPlan(findings(fresh), book.state.marks, sheets),
      );
      const marksBefore = book.state.marks;
      const places = `${applied?.receipt.edits.length ?? 0} 个单元格的填充色`;
      try {
        remember(marks);
        await state.flush();
      } catch (error) {
        // Marks nobody remembers could never be taken away again.
        if (applied && !(await isTakenBack(applied.receipt))) {
          await tell(id, { ...applied, error }, { title, places, marksBefore });
          return;
        }
        remember(marksBefore);
        throw error;
      }
      if (applied) {
        await tell(id, applied, { title, places, marksBefore });
        return;
      }
      send({ type: "read", id, book: fresh, check: false });
      send({ type: "said", text: "没有需要改动的标记。" });
    });
  }

  function remember(marks: readonly Mark[]): void {
    state.change((before) => ({ ...before, marks: [...marks] }), savingTime);
  }

  function isTakenBack(receipt: Receipt): Promise<boolean> {
    return workbook.undo(receipt, "keep").then(
      () => true,
      () => false,
    );
  }

  return {
    mark: () => {
      markOnly("标出问题单元格", openFindings);
    },
    unmark: () => {
      markOnly("清除标记", () => []);
    },
  };
}
