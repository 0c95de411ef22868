import { once } from "node:events";
import { createInterface } from "node:readline";
import picocolors from "picocolors";
import { isoDate } from "../core/iso-date";

/** The user's wish to break off. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** Stops listening: from then on Ctrl-C ends the process at once, as ever. */
  end(): void;
}

/** What a command talks to: standard streams in real life, strings in tests. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Waits until whoever reads standard output has taken what was written, so that it does not pile up. */
  readonly drained: () => Promise<void>;
  /** Whether standard error is a terminal, so that a progress line may be drawn over itself. */
  readonly showsProgress: boolean;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  /** The lines of standard input, each as soon as it is there. */
  readonly standardInput: () => AsyncIterable<string>;
  /** Listens for Ctrl-C (and for a request to end): the first one is the command's, a second one ends the process. */
  readonly interruption: () => Interruption;
  /** ISO date of today in local time. */
  readonly today: () => string;
  /** Milliseconds since some moment. */
  readonly clock: () => number;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/** The process's own terminal. Colour follows NO_COLOR, FORCE_COLOR and whether standard output is a terminal. */
export function processTerminal(): Terminal {
  return {
    out: (line) => process.stdout.write(line),
    err: (line) => process.stderr.write(line),
    drained: async () => {
      if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
    },
    showsProgress: process.stderr.isTTY,
    colours: picocolors.createColors(coloured()),
    standardInput: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
    interruption: () => {
      const controller = new AbortController();
      const end = () => {
        for (const signal of signals) process.off(signal, interrupt);
      };
      const interrupt = () => {
        end();
        controller.abort();
      };
      for (const signal of signals) process.on(signal, interrupt);
      return { signal: controller.signal, end };
    },
    today: () => isoDate(new Date()),
    clock: () => performance.now(),
  };
}

function coloured(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== "0") || (process.stdout.isTTY && TERM !== "dumb");
}
