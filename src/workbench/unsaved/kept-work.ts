import { type UseStore, createStore, del, entries, set } from "idb-keyval";

/** Work that was never saved as a file, as the browser keeps it. */
export interface KeptWork {
  /** Of the visit that it comes from. */
  readonly visit: string;
  readonly name: string;
  /** The .xlsx file that saving would have given. */
  readonly bytes: Uint8Array;
  /** When, in milliseconds. */
  readonly at: number;
}

const lockOf = (visit: string) => `jixiao-workbench-visit-${visit}`;

/** The place for unsaved work of this visit, and of those before it that ended without saving. */
export interface Keeper {
  /** Keeps work in place of what this visit kept before. */
  keep(work: Omit<KeptWork, "visit">): Promise<void>;
  /** Forgets what this visit kept. */
  forget(): Promise<void>;
  /** The work of visits that are over, latest first. */
  leftBehind(): Promise<readonly KeptWork[]>;
  /** Forgets work of a visit that is over. */
  discard(work: KeptWork): Promise<void>;
}

/** Where the browser keeps unsaved work (IndexedDB). Every method throws where the browser keeps nothing. */
export function newKeeper(): Keeper {
  const visit = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  let opened: UseStore | null = null;
  // Not before it is needed: opening throws at once where the browser has none.
  const store = () => (opened ??= createStore("jixiao-workbench", "unsaved"));
  holdLock(visit);
  return {
    keep: async (work) => {
      await set(visit, { ...work, visit }, store());
    },
    forget: async () => {
      await del(visit, store());
    },
    leftBehind: async () => {
      const living = await heldLocks();
      return (await entries<string, KeptWork>(store()))
        .map(([, work]) => work)
        .filter((work) => work.visit !== visit && !living.has(lockOf(work.visit)))
        .sort((one, other) => other.at - one.at);
    },
    discard: async (work) => {
      await del(work.visit, store());
    },
  };
}

/** The browser's locks, which end with their page; only https and localhost have them. */
function locks(): LockManager | undefined {
  return "locks" in navigator ? navigator.locks : undefined;
}

/** Tells other tabs that this visit goes on, whatever becomes of this page. */
function holdLock(visit: string): void {
  locks()
    ?.request(lockOf(visit), () => new Promise(() => undefined))
    // Without it other tabs may offer this tab's work; nothing is lost.
    .catch(() => undefined);
}

async function heldLocks(): Promise<ReadonlySet<string>> {
  const state = await locks()?.query();
  return new Set((state?.held ?? []).flatMap(({ name }) => (name === undefined ? [] : [name])));
}
