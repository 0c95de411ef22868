import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { builtCli } from "../build/built";
import { type Line, median, timeOf } from "./measure";

const forms = path.resolve(__dirname, "../forms");

/** Writes the process's highest memory (MB) and its time on a processor (ms) when it ends. */
const hook = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("peak " + Math.round(maxRSS / 1024) + " cpu " + Math.round((userCPUTime + systemCPUTime) / 1000) + "\\n");
});`;

interface Run {
  readonly time: number;
  readonly cpu: number;
  readonly peak: number;
}

/** The built command line on copies of the test workbooks: with one thread and with one per core, in turn. */
export async function manyFiles(): Promise<Line[]> {
  const count = Number(process.env.BENCH_FILES ?? 1_000);
  const cli = builtCli();
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-bench-"));
  try {
    const filed = path.join(folder, "filed");
    const few = path.join(folder, "few");
    const required = path.join(folder, "hook.cjs");
    writeFileSync(required, hook);
    fill(filed, count);
    fill(few, 1);
    const cores = availableParallelism();
    const run = async (jobs: number, from: string): Promise<Run> => {
      const args = ["--require", required, cli, "check", from, "--ndjson", "--jobs", String(jobs)];
      let stderr = "";
      const time = await timeOf(() => {
        ({ stderr } = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 2 ** 30 }));
      });
      const [, peak, cpu] = /peak (\d+) cpu (\d+)/.exec(stderr) ?? [];
      return { time, cpu: Number(cpu), peak: Number(peak) };
    };
    const single: Run[] = [];
    const threaded: Run[] = [];
    for (let round = 0; round < 3; round++) {
      single.push(await run(1, filed));
      threaded.push(await run(cores, filed));
    }
    const alone = await run(1, few);
    const middle = (runs: readonly Run[], of: keyof Run) => median(runs.map((each) => each[of]));
    const shown = (runs: readonly Run[]) =>
      `${((count / middle(runs, "time")) * 1000).toFixed(1)} files/s, ${(middle(runs, "cpu") / count).toFixed(1)} ms of a processor per file, peak ${middle(runs, "peak")} MB`;
    const faster = (middle(single, "time") / middle(threaded, "time")).toFixed(2);
    const could = ((cores * middle(single, "cpu")) / middle(threaded, "cpu")).toFixed(2);
    return [
      {
        what: `(e) ${count} files, 1 thread`,
        result: `${shown(single)} (one file alone: ${alone.peak} MB)`,
        goal: "–",
      },
      {
        what: `(e) ${count} files, ${cores} threads`,
        result: `${shown(threaded)}; **${faster}×** as fast, ${could}× by time of processors (what idle ones would give)`,
        goal: `${cores}×`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Copies of the test workbooks, one after the other. */
function fill(folder: string, count: number): void {
  mkdirSync(folder);
  const names = readdirSync(forms).filter((name) => name.endsWith(".xlsx"));
  for (let index = 0; index < count; index++) {
    const name = names[index % names.length] ?? "";
    copyFileSync(path.join(forms, name), path.join(folder, `${String(index).padStart(5, "0")}-${name}`));
  }
}
