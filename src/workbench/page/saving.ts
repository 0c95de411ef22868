import { SaveRefused } from "../save/save-refused";
import { type Bench, ask } from "./bench";
import type { Keeping } from "./keeping";
import type { Saver } from "./saver";

/** Gives the user the workbook as a file. */
export interface Saving {
  readonly save: () => void;
  /** As `save`; gives whether the file was made. */
  readonly saveNow: () => Promise<boolean>;
}

/** @param hand Gives the user a file. */
export function savingOf(
  bench: Bench,
  keeping: Keeping,
  saver: Saver,
  hand: (name: string, bytes: Uint8Array) => void,
): Saving {
  async function mayLose(losses: readonly string[]): Promise<boolean> {
    if (losses.length === 0) return true;
    const save = "仍然保存";
    const title = "保存后有内容会改变";
    return (await ask(bench, { title, lines: losses, choices: [save] })) === save;
  }

  async function saveNow(): Promise<boolean> {
    const { book, task } = bench.get();
    if (!book || task !== null) return false;
    bench.change({ task: `正在保存“${book.name}”…`, problem: null, notice: null });
    try {
      await book.grid.endEditing();
      await book.flushPane.current();
      const changes = keeping.changes();
      const contents = await book.grid.workbook.contents();
      if (!(await mayLose(await saver.losses(book.original, contents.structure)))) return false;
      const bytes = await saver.save(book.original, contents);
      hand(book.name, bytes);
      await keeping.noteSaved(bytes, changes);
      bench.change({ notice: `已保存：请在浏览器的下载文件夹中查看“${book.name}”。` });
      return true;
    } catch (error) {
      const message =
        error instanceof SaveRefused
          ? error.message
          : "没有保存：工作台没有完成此操作，请再试一次。表格里的内容没有变。";
      bench.change({ problem: { message } });
      return false;
    } finally {
      bench.change({ task: null });
    }
  }

  return {
    save: () => {
      void saveNow();
    },
    saveNow,
  };
}
