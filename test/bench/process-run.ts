import { spawnSync } from "node:child_process";
import { median } from "./measure";

/** What a process took, in milliseconds: on the clock, and of processors with all that it started. */
export interface Run {
  readonly time: number;
  readonly work: number;
}

/** Runs a program to its end. The shell's `times` tells the work of all its children, whatever they are. */
export function processRun(program: string, args: readonly string[]): Run {
  const started = performance.now();
  const { stderr } = spawnSync("sh", ["-c", '"$@" >/dev/null 2>&1; times >&2', "sh", program, ...args], {
    encoding: "utf8",
  });
  const time = performance.now() - started;
  const [, ofChildren = ""] = stderr.trimEnd().split("\n");
  const seconds = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, rest]) => Number(minutes) * 60 + Number(rest),
  );
  return { time, work: seconds.reduce((sum, each) => sum + each, 0) * 1000 };
}

/** Several programs in turn; of each the medians. The first round does not count. */
export function processesInTurn(rounds: number, runs: readonly (() => Run)[]): Run[] {
  const found: Run[][] = runs.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const each = run();
      if (round >= 0) found[index]?.push(each);
    }
  }
  return found.map((all) => ({
    time: median(all.map(({ time }) => time)),
    work: median(all.map(({ work }) => work)),
  }));
}
