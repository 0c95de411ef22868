import { ICommandService } from "@univerjs/core";
import { type Bench, newBench } from "../../../src/workbench/page/bench";
import { type Keeping, keepingOf } from "../../../src/workbench/page/keeping";
import type { Saver } from "../../../src/workbench/page/saver";
import { lossesOf, saveWorkbook } from "../../../src/workbench/save/save-workbook";
import type { Keeper, KeptWork } from "../../../src/workbench/unsaved/kept-work";
import { type HeadlessGrid, openHeadless } from "../headless-grid";

/** What the worker does, without the worker. */
export const saver: Saver = {
  prepare: () => undefined,
  losses: (original, structure) => Promise.resolve().then(() => lossesOf(original, structure)),
  save: (original, contents) => Promise.resolve().then(() => saveWorkbook(original, contents)),
};

/** A browser that keeps work as long as the test lasts, or refuses to. */
export interface MemoryKeeper extends Keeper {
  kept: Omit<KeptWork, "visit"> | null;
  isFull: boolean;
}

export function memoryKeeper(): MemoryKeeper {
  const keeper: MemoryKeeper = {
    kept: null,
    isFull: false,
    keep: (work) => {
      if (keeper.isFull) return Promise.reject(new DOMException("full", "QuotaExceededError"));
      keeper.kept = work;
      return Promise.resolve();
    },
    forget: () => {
      keeper.kept = null;
      return Promise.resolve();
    },
    leftBehind: () => Promise.resolve([]),
    discard: () => Promise.resolve(),
  };
  return keeper;
}

export interface HeadlessBench {
  readonly bench: Bench;
  readonly keeper: MemoryKeeper;
  readonly keeping: Keeping;
  readonly grid: HeadlessGrid;
  /** Makes the grid do what the user would. */
  readonly command: (id: string, params: object) => void;
}

/** A file on the bench, over a grid without a page. */
export async function benchOf(
  name: string,
  bytes: Uint8Array,
  isOnDisk = true,
  making: Saver = saver,
): Promise<HeadlessBench> {
  const grid = openHeadless(bytes);
  const bench = newBench();
  const keeper = memoryKeeper();
  const keeping = keepingOf(bench, keeper, making);
  const book = {
    number: 1,
    name,
    original: bytes,
    grid: {
      workbook: grid.workbook,
      warnings: [],
      notShown: [],
      endEditing: () => Promise.resolve(),
      setDark: () => undefined,
      dispose: () => undefined,
    },
    flushPane: { current: () => Promise.resolve() },
  };
  bench.change({ book });
  await keeping.follow(book, isOnDisk);
  return {
    bench,
    keeper,
    keeping,
    grid,
    command: (id, params) => {
      grid.univer.__getInjector().get(ICommandService).syncExecuteCommand(id, params);
    },
  };
}
