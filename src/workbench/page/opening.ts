import { fileProblem } from "../../taskpane/chosen-file";
import type { KeptWork } from "../unsaved/kept-work";
import { type Bench, type BenchState, type OpenBook, ask, isUnsaved } from "./bench";
import type { Keeping } from "./keeping";
import type { Loaded, Source } from "./source";
import type { Saving } from "./saving";

/** Puts workbooks on the bench. */
export interface Opening {
  /** Opens a file in place of what is open, after asking about unsaved work. */
  readonly open: (source: Source) => void;
  /** Opens what an earlier visit left behind. */
  readonly restore: (work: KeptWork) => void;
}

export interface OpeningNeeds {
  /** The element for the grid, once the page is there. */
  readonly place: () => HTMLElement | null;
  readonly isDark: () => boolean;
}

/** Gives the browser time to show what is being done before the page is busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

/** Why a file cannot be opened just now; null = it can. */
function whyWait({ task, question }: BenchState): string | null {
  if (task !== null) return `${task.replace(/…$/, "")}，请等它完成`;
  return question === null ? null : "请先回答窗口里的问题";
}

export function openingOf(
  bench: Bench,
  keeping: Keeping,
  saving: Saving,
  { place, isDark }: OpeningNeeds,
): Opening {
  let count = 0;

  /** Whether what is open may go. */
  async function mayReplace(): Promise<boolean> {
    if (!isUnsaved(bench.get())) return true;
    const [save, drop] = ["保存后打开", "不保存"];
    const choice = await ask(bench, {
      title: `“${bench.get().book?.name ?? ""}”有未保存的修改`,
      lines: ["打开另一个文件后，这些修改不再保留。"],
      choices: [save, drop],
    });
    if (choice === save) return saving.saveNow();
    return choice === drop;
  }

  async function opened({ name, bytes: original }: Loaded): Promise<OpenBook | null> {
    const host = place();
    if (!host) return null;
    const { openGrid } = await import(/* webpackChunkName: "grid" */ "../grid/open-grid");
    const container = document.createElement("div");
    container.className = "grid-container";
    host.append(container);
    try {
      const grid = await openGrid(container, {
        bytes: original,
        isDark: isDark(),
        onRefused: (notice) => {
          bench.change({ notice });
        },
      });
      count += 1;
      const dispose = () => {
        grid.dispose();
        container.remove();
      };
      const flushPane = { current: () => Promise.resolve() };
      return { number: count, name, grid: { ...grid, dispose }, original, flushPane };
    } catch (error) {
      container.remove();
      throw error;
    }
  }

  /** Gives whether it was opened. `restored` = the work it is; null = a file. */
  async function put({ name, load }: Source, restored: KeptWork | null): Promise<boolean> {
    const wait = whyWait(bench.get());
    if (wait !== null) {
      bench.change({ problem: { message: `没有打开“${name}”：${wait}，然后再打开或拖入一次。` } });
      return false;
    }
    await bench.get().book?.grid.endEditing();
    if (!(await mayReplace())) return false;
    bench.change({ task: `正在打开“${name}”…`, problem: null, notice: null });
    await painted();
    try {
      const before = bench.get().book;
      const loaded = await load();
      const book = await opened(loaded);
      if (!book) return false;
      const { warnings, notShown } = book.grid;
      const left = bench.get().offers.filter((work) => work !== restored).length;
      const notes = [
        ...loaded.notes,
        ...warnings,
        ...(left > 0 ? [`另有 ${left} 份没有保存的修改仍暂存在这个浏览器里，下次打开本页时可以恢复。`] : []),
        ...(notShown.length > 0 ? [`这里不显示${notShown.join("、")}，保存后它们仍在文件里。`] : []),
      ];
      bench.change({ book, notes, offers: [] });
      before?.grid.dispose();
      await keeping.follow(book, restored === null);
      return true;
    } catch (error) {
      const { message, reopen } = await fileProblem(error);
      bench.change({ problem: { message: `没有打开“${name}”：${message}`, reopen } });
      return false;
    } finally {
      bench.change({ task: null });
    }
  }

  return {
    open: (source) => {
      void put(source, null);
    },
    restore: (work) => {
      void (async () => {
        const { name, bytes } = work;
        const source = { name, load: () => Promise.resolve({ name, bytes, notes: [] }) };
        if (await put(source, work)) await keeping.discard(work);
      })();
    },
  };
}
