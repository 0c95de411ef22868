import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg } from "node:os";
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

const page = "docs/performance.md";
/** What stands between these lines of the page is written by the bench. */
const marks = ["<!-- measured -->", "<!-- /measured -->"] as const;

/**
 * `npm run bench [-- name…]` prints the table, all measures or those named. `npm run bench -- --write` measures all and
 * puts the table into docs/performance.md.
 */
async function bench(args: readonly string[]): Promise<void> {
  const names = args.filter((arg) => arg !== "--write");
  const unknown = names.find((name) => !(name in measures));
  if (unknown !== undefined) throw new Error(`${unknown}: one of ${Object.keys(measures).join(", ")}`);
  const lines: string[] = [];
  const print = (line: string) => {
    console.log(line);
    lines.push(line);
  };
  const started = performance.now();
  print(`${machine()}.\n`);
  print("| measure | result | goal |\n|---|---|---|");
  for (const [name, measure] of Object.entries(measures)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const { what, result, goal } of await measure()) print(`| ${what} | ${result} | ${goal} |`);
  }
  const minutes = ((performance.now() - started) / 60_000).toFixed(0);
  print(`\nThe run took ${minutes} minutes; load at its end ${load()}.`);
  if (args.includes("--write") && names.length === 0) write(lines.join("\n"));
}

function machine(): string {
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const [cpu] = cpus();
  return `${day}, commit ${commit}, ${availableParallelism()} cores (${cpu?.model ?? "?"}), Node ${process.version}, load at the start ${load()}`;
}

/** How many programs want a processor: above the number of cores, times on the clock are too long. */
function load(): string {
  return (loadavg()[0] ?? NaN).toFixed(1);
}

function write(table: string): void {
  const [begin, end] = marks;
  const text = readFileSync(page, "utf8");
  const before = text.slice(0, text.indexOf(begin));
  const after = text.slice(text.indexOf(end));
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n${after}`);
}

void bench(process.argv.slice(2));
