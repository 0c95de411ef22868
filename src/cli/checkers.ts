import { availableParallelism } from "node:os";
import type { Profile } from "../core/profile/profile";
import { codeOf, problem, reasons } from "../xlsx/file-problem";
import { type CheckedFile, checkFile } from "./checked-file";
import { unreadable } from "./file-result";

/** Who checks files: this thread, or several others. */
export interface Checkers {
  /** How many files to hand over at once, so that none of them ever waits for the next. */
  readonly atOnce: number;
  /** Never throws for what is wrong with a file. */
  check(file: string): Promise<CheckedFile>;
  close(): Promise<void>;
}

/** What a thread is told to check, and under which profile. */
export interface CheckTask {
  readonly file: string;
  readonly profile: Profile | undefined;
}

/** A thread costs its start and its first, slow files: below this many files, an estimate, it is not worth it. */
const worthThreads = 24;

/**
 * How many threads are worth while: those asked for, else one per core where there are many files. Names from standard
 * input come from an engine that runs as many of us as it has cores.
 */
export function jobsFor(asked: number | undefined, files: number | null): number {
  if (files === null) return asked ?? 1;
  return Math.min(asked ?? (files < worthThreads ? 1 : availableParallelism()), files);
}

/** @param worker The file of `check-worker` as it is built; without it all is done in this thread. */
export async function checkersOf(
  jobs: number,
  profile: Profile | undefined,
  worker: string | null,
): Promise<Checkers> {
  if (jobs < 2 || worker === null) {
    return { atOnce: 2, check: (file) => checkFile(file, profile), close: () => Promise.resolve() };
  }
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename: worker, minThreads: jobs, maxThreads: jobs });
  return {
    atOnce: 4 * jobs,
    check: async (file) => {
      try {
        return (await pool.run({ file, profile } satisfies CheckTask)) as CheckedFile;
      } catch (error) {
        // The thread itself has gone, most likely for want of memory; the pool starts another one.
        const cause = codeOf(error) in reasons ? problem("无法校验", file, error) : error;
        return { result: unreadable(file, cause), reading: null };
      }
    },
    close: () => pool.destroy(),
  };
}
