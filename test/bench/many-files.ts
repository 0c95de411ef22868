import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { builtCli } from "../build/built";
import { type Line, timeOf } from "./measure";
import { copies } from "./processes";

/** Writes the process's highest memory (MB) and its time on a processor (ms) when it ends. */
const hook = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("peak " + Math.round(maxRSS / 1024) + " cpu " + Math.round((userCPUTime + systemCPUTime) / 1000) + "\\n");
});`;

interface Run {
  readonly time: number;
  readonly work: number;
  readonly peak: number;
}

/** A tenth of the files tells whether the memory grows with their number. */
const count = Number(process.env.BENCH_FILES ?? 1_000);
const few = Math.ceil(count / 10);

/** The built command line on copies of the test workbooks: few and many, with one thread and with one per core. */
export async function manyFiles(): Promise<Line[]> {
  const cli = builtCli();
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-bench-"));
  try {
    const required = path.join(folder, "hook.cjs");
    writeFileSync(required, hook);
    const run = async (jobs: number, from: string): Promise<Run> => {
      const args = ["--require", required, cli, "check", from, "--ndjson", "--jobs", String(jobs)];
      let stderr = "";
      const time = await timeOf(() => {
        ({ stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 30 }));
      });
      const [, peak, work] = /peak (\d+) cpu (\d+)/.exec(stderr) ?? [];
      return { time, work: Number(work), peak: Number(peak) };
    };
    const all = path.join(folder, "all");
    const tenth = path.join(folder, "tenth");
    copies(all, count);
    copies(tenth, few);
    const cores = availableParallelism();
    const [fewSingle, fewThreaded] = [await run(1, tenth), await run(cores, tenth)];
    const [single, threaded] = [await run(1, all), await run(cores, all)];
    const shown = ({ time, work, peak }: Run, before: Run) =>
      `${((count / time) * 1000).toFixed(1)} files/s, ${(work / count).toFixed(1)} ms of a processor per file; peak **${peak} MB** (${few} files: ${before.peak} MB)`;
    return [
      { what: `(e) ${count} files, 1 thread`, result: shown(single, fewSingle), goal: "memory bounded" },
      {
        what: `(e) ${count} files, ${cores} threads`,
        result: `${shown(threaded, fewThreaded)}; **${(single.time / threaded.time).toFixed(2)}×** as fast, ${((cores * single.work) / threaded.work).toFixed(2)}× by time of processors (what idle ones would give)`,
        goal: `${cores}×`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
