import picocolors from "picocolors";
import { run } from "../../src/cli/program";
import type { Terminal } from "../../src/cli/terminal";

interface Options {
  readonly colours?: boolean;
  readonly showsProgress?: boolean;
  readonly standardInput?: string;
}

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line as the shell would, with strings for its streams and 2026-11-24 for today. */
export async function jixiao(args: readonly string[], options: Options = {}): Promise<Run> {
  let out = "";
  let err = "";
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    showsProgress: options.showsProgress ?? false,
    colours: picocolors.createColors(options.colours ?? false),
    standardInput: () => Promise.resolve(options.standardInput ?? ""),
    today: () => "2026-11-24",
  };
  const code = await run(args, "9.8.7", terminal);
  return { code, out, err };
}
