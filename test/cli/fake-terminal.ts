import picocolors from "picocolors";
import { run } from "../../src/cli/program";
import type { Terminal } from "../../src/cli/terminal";

interface Options {
  readonly colours?: boolean;
  readonly showsProgress?: boolean;
  readonly standardInput?: string;
  readonly interruption?: AbortSignal;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal made of strings, on 2026-11-24; each look at its clock takes half a second. */
export function fakeTerminal(options: Options = {}): {
  terminal: Terminal;
  printed: () => Omit<Run, "code">;
} {
  let out = "";
  let err = "";
  let time = 0;
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    drained: () => Promise.resolve(),
    showsProgress: options.showsProgress ?? false,
    colours: picocolors.createColors(options.colours ?? false),
    standardInput: () => lines(options.standardInput ?? ""),
    interruption: () => ({
      signal: options.interruption ?? new AbortController().signal,
      end: () => undefined,
    }),
    today: () => "2026-11-24",
    clock: () => (time += 500),
  };
  return { terminal, printed: () => ({ out, err }) };
}

/** Runs the command line as the shell would, with strings for its streams, in this thread alone. */
export async function jixiao(args: readonly string[], options: Options = {}): Promise<Run> {
  const { terminal, printed } = fakeTerminal(options);
  const code = await run(args, { terminal, version: "9.8.7", worker: null });
  return { code, ...printed() };
}

// eslint-disable-next-line @typescript-eslint/require-await -- These lines are there at once.
async function* lines(text: string): AsyncGenerator<string> {
  yield* text.split("\n");
}
