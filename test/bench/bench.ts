import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { growth } from "./growth";
import { manyFiles } from "./many-files";
import type { Line } from "./measure";
import { oneWorkbook } from "./one-workbook";
import { pane } from "./pane";
import { wholeProcesses } from "./processes";
import { sizes } from "./sizes";
import { throughExcel } from "./through-excel";

const measures: Readonly<Record<string, () => Promise<Line[]>>> = {
  "one-workbook": oneWorkbook,
  processes: wholeProcesses,
  growth,
  "through-excel": throughExcel,
  pane,
  "many-files": manyFiles,
  sizes,
};

/** `npm run bench [-- name…]`: prints the table of docs/performance.md, all measures or those named. */
async function bench(names: readonly string[]): Promise<void> {
  const [cpu] = cpus();
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  console.log(
    `${new Date().toISOString().slice(0, 16)} UTC, commit ${commit}, ${cpus().length} × ${cpu?.model ?? "?"}, Node ${process.version}\n`,
  );
  console.log("| measure | result | goal |\n|---|---|---|");
  for (const [name, measure] of Object.entries(measures)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const { what, result, goal } of await measure()) console.log(`| ${what} | ${result} | ${goal} |`);
  }
}

void bench(process.argv.slice(2));
