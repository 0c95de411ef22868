import { endOf } from "./display-width";
import type { Terminal } from "./terminal";

/** Columns of the bar, and of the file's name behind it: together they fit a terminal of 80. */
const barWidth = 20;
const nameWidth = 40;
/** Moves to the start of the line and clears it. */
const clearLine = "\r\u001b[K";

/** A progress bar on standard error, drawn only when that is a terminal and there is more than one file. */
export function progressBar(
  total: number,
  terminal: Terminal,
): { step: (file: string) => void; end: () => void } {
  if (!terminal.showsProgress || total < 2) return { step: () => undefined, end: () => undefined };
  let done = 0;
  return {
    step: (file) => {
      done += 1;
      const filled = Math.round((done / total) * barWidth);
      const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
      terminal.err(`${clearLine}${bar} ${done}/${total} ${endOf(file, nameWidth)}`);
    },
    end: () => {
      terminal.err(clearLine);
    },
  };
}
