import { newKeeper } from "../unsaved/kept-work";
import type { KeptWork } from "../unsaved/kept-work";
import { download } from "../../taskpane/download";
import { type Bench, ask, isUnsaved, newBench } from "./bench";
import { sourceOf } from "./chosen-file";
import { keepingOf } from "./keeping";
import { type OpeningNeeds, openingOf } from "./opening";
import { type Sample, samplesOf } from "./samples";
import { newSaver } from "./saver";
import { savingOf } from "./saving";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Everything the page can do; each returns at once, and what comes of it shows in the bench. */
export interface Workshop {
  readonly bench: Bench;
  readonly samples: readonly Sample[];
  /** Offers what earlier visits left behind, or opens the first sample. Returns how to stop. */
  readonly start: () => () => void;
  readonly openSample: (sample: Sample) => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly save: () => void;
  /** Loads the page anew, once what is unsaved is kept in the browser; what was kept is offered then. */
  readonly reopen: () => void;
  readonly restore: (work: KeptWork) => void;
  readonly discard: (work: KeptWork) => void;
  readonly dismissProblem: () => void;
  readonly dismissNotes: () => void;
}

/** The workbench without its looks. `today` is an ISO date. */
export function newWorkshop(needs: OpeningNeeds & { readonly today: string }): Workshop {
  const bench = newBench();
  const keeper = newKeeper();
  const saver = newSaver();
  const keeping = keepingOf(bench, keeper, saver);
  const saving = savingOf(bench, keeping, saver, (name, bytes) => {
    download(name, new Blob([bytes.slice()], { type: workbookType }));
  });
  const opening = openingOf(bench, keeping, saving, needs);
  const samples = samplesOf(needs.today);

  async function begin(): Promise<void> {
    const offers = await keeper.leftBehind().catch(() => []);
    if (offers.length > 0) bench.change({ offers });
    else opening.open(samples[0]);
  }

  let isReopening = false;
  async function reopen(): Promise<void> {
    const { book } = bench.get();
    await book?.grid.endEditing();
    await book?.flushPane.current();
    await keeping.keepNow();
    const { saved } = bench.get();
    if (saved.is === "not kept") {
      bench.change({
        problem: { message: "没有重新打开：修改没有暂存下来。请先点“另存为 .xlsx”。", reopen: true },
      });
      return;
    }
    // What was changed meanwhile is asked about by the browser.
    isReopening = saved.is !== "changed";
    location.reload();
  }

  async function discard(work: KeptWork): Promise<void> {
    const [title, yes] = [`丢弃“${work.name}”没有保存的修改？`, "丢弃"];
    const lines = ["这些修改只暂存在这个浏览器里，丢弃后不能恢复。"];
    if ((await ask(bench, { title, lines, choices: [yes] })) !== yes) return;
    const offers = bench.get().offers.filter((each) => each !== work);
    bench.change({ offers });
    void keeping.discard(work);
    if (offers.length === 0 && !bench.get().book) opening.open(samples[0]);
  }

  function beforeUnload(event: BeforeUnloadEvent): void {
    // What is still being typed in a cell is work, too.
    void bench.get().book?.grid.endEditing();
    if (isReopening || !isUnsaved(bench.get())) return;
    event.preventDefault();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Chromium before 119 asks for this instead
    event.returnValue = "";
  }

  function whenHidden(): void {
    if (document.visibilityState === "hidden") void keeping.keepNow();
  }

  function onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    event.stopPropagation();
    saving.save();
  }

  return {
    bench,
    samples,
    start: () => {
      void begin();
      window.addEventListener("beforeunload", beforeUnload);
      window.addEventListener("keydown", onKey, { capture: true });
      document.addEventListener("visibilitychange", whenHidden);
      return () => {
        window.removeEventListener("beforeunload", beforeUnload);
        window.removeEventListener("keydown", onKey, { capture: true });
        document.removeEventListener("visibilitychange", whenHidden);
      };
    },
    openSample: opening.open,
    openFiles: ([file, ...more]) => {
      if (!file) return;
      if (more.length > 0) bench.change({ problem: { message: "一次只能打开一个文件，请只选一个工作簿。" } });
      else opening.open(sourceOf(file));
    },
    save: saving.save,
    reopen: () => {
      void reopen();
    },
    restore: opening.restore,
    discard: (work) => {
      void discard(work);
    },
    dismissProblem: () => {
      bench.change({ problem: null });
    },
    dismissNotes: () => {
      bench.change({ notes: [] });
    },
  };
}
