import { endOf } from "./display-width";
import type { Terminal } from "./terminal";

/** Columns of the bar, and of the file's name behind the figures: together they fit a terminal of 80. */
const barWidth = 16;
const nameWidth = 24;
/** Moves to the start of the line and clears it. */
const clearLine = "\r\u001b[K";
/** Milliseconds between two lines where no bar can be drawn, and between two drawings of the bar. */
const lineInterval = 10_000;
const drawInterval = 100;

export interface Progress {
  step(file: string): void;
  end(): void;
}

/**
 * How far we are, how fast, and how long it will take, on standard error: a bar on a terminal, elsewhere a plain line now and
 * then. Nothing for a single file. `total` null = it is not known how many files will come.
 */
export function progressOf(total: number | null, terminal: Terminal): Progress {
  if (total === 1) return { step: () => undefined, end: () => undefined };
  const started = terminal.clock();
  const interval = terminal.showsProgress ? drawInterval : lineInterval;
  let told = terminal.showsProgress ? -Infinity : started;
  let done = 0;
  return {
    step: (file) => {
      done += 1;
      const now = terminal.clock();
      if (now - told < interval && !(terminal.showsProgress && done === total)) return;
      told = now;
      const figures = figuresText(done, total, now - started);
      if (!terminal.showsProgress) terminal.err(`已校验 ${figures}\n`);
      else terminal.err(`${clearLine}${bar(done, total)}${figures} ${endOf(file, nameWidth)}`);
    },
    end: () => {
      if (terminal.showsProgress) terminal.err(clearLine);
    },
  };
}

function bar(done: number, total: number | null): string {
  if (total === null) return "";
  const filled = Math.round((done / total) * barWidth);
  return `${"█".repeat(filled)}${"░".repeat(barWidth - filled)} `;
}

/** "120/300，45 个/秒，约剩 4 秒" */
function figuresText(done: number, total: number | null, milliseconds: number): string {
  const rate = milliseconds > 0 ? (done / milliseconds) * 1000 : 0;
  const speed = rate === 0 ? [] : [`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)} 个/秒`];
  const left = rate === 0 || total === null ? [] : [`约剩 ${durationText((total - done) / rate)}`];
  return [total === null ? `${done} 个` : `${done}/${total}`, ...speed, ...left].join("，");
}

function durationText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} 秒`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} 分钟` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`;
}
