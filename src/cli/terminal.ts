import { text } from "node:stream/consumers";
import picocolors from "picocolors";
import { isoDate } from "../core/iso-date";

/** What a command talks to: standard streams in real life, strings in tests. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal, so that a progress line may be drawn over itself. */
  readonly showsProgress: boolean;
  readonly colours: ReturnType<typeof picocolors.createColors>;
  readonly standardInput: () => Promise<string>;
  /** ISO date of today in local time. */
  readonly today: () => string;
}

/** The process's own terminal. Colour follows NO_COLOR, FORCE_COLOR and whether standard output is a terminal. */
export function processTerminal(): Terminal {
  return {
    out: (line) => process.stdout.write(line),
    err: (line) => process.stderr.write(line),
    showsProgress: process.stderr.isTTY,
    colours: picocolors.createColors(coloured()),
    standardInput: () => text(process.stdin),
    today: () => isoDate(new Date()),
  };
}

function coloured(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return (FORCE_COLOR !== undefined && FORCE_COLOR !== "0") || (process.stdout.isTTY && TERM !== "dumb");
}
