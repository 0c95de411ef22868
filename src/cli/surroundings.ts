import type { Terminal } from "./terminal";

/** What a command runs in. */
export interface Surroundings {
  readonly terminal: Terminal;
  /** The version of this program. */
  readonly version: string;
  /** The file that threads run (check-worker as it is built), or null where there is none. */
  readonly worker: string | null;
}
