import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtCli } from "../build/built";
import { isInstalled } from "../xlsx/soffice";
import { type Line, ms } from "./measure";
import { type Run, processRun, processesInTurn } from "./process-run";

const forms = path.resolve(__dirname, "../forms");
const seed = path.join(forms, "seed-2024.xlsx");

/** How many files LibreOffice converts in one process. */
const folderSize = 60;

/** Whole processes, their start included: the command line's own start, and LibreOffice on the same files. */
export function wholeProcesses(): Promise<Line[]> {
  const cli = builtCli();
  const node = (...args: readonly string[]) => processRun(process.execPath, args);
  const [bare, help, check] = processesInTurn(5, [
    () => node("-e", "0"),
    () => node(cli, "--help"),
    () => node(cli, "check", seed),
  ]);
  const lines: Line[] = [
    {
      what: "start of the command line",
      result: `node alone ${shown(bare)}, jixiao --help ${shown(help)}, jixiao check of one workbook ${shown(check)}`,
      goal: "–",
    },
  ];
  if (!isInstalled("soffice")) {
    return Promise.resolve([...lines, { what: "(b) LibreOffice", result: "not installed", goal: "≤ 1/50" }]);
  }
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-bench-"));
  try {
    const filed = path.join(folder, "filed");
    const files = copies(filed, folderSize);
    const converting = (inputs: readonly string[]) =>
      processRun("soffice", [
        `-env:UserInstallation=file://${path.join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        path.join(folder, "converted"),
        ...inputs,
      ]);
    const checking = (...inputs: readonly string[]) =>
      node(cli, "check", ...inputs, "--ndjson", "--jobs", "1");
    const one = processesInTurn(3, [() => converting([seed]), () => checking(seed)]);
    const many = processesInTurn(2, [() => converting(files), () => checking(filed)]);
    return Promise.resolve([
      ...lines,
      compared(
        "(b) one workbook, whole processes: check ÷ LibreOffice opening, recalculating, saving",
        one,
        1,
      ),
      compared(
        `(b) ${folderSize} workbooks, one process each: check ÷ LibreOffice, per file`,
        many,
        folderSize,
      ),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compared(what: string, [office, ours]: readonly Run[], files: number): Line {
  const ratio = (of: keyof Run) => ((office?.[of] ?? NaN) / (ours?.[of] ?? NaN)).toFixed(1);
  return {
    what,
    result: `**1/${ratio("time")}** on the clock, 1/${ratio("work")} of processors (${shown(ours, files)} : ${shown(office, files)})`,
    goal: "≤ 1/50",
  };
}

/** "211 ms (work 180 ms)", per file. */
function shown({ time, work }: Run = { time: NaN, work: NaN }, files = 1): string {
  return `${ms(time / files)} (work ${ms(work / files)})`;
}

/** Copies of the test workbooks, one after the other. */
export function copies(folder: string, count: number): string[] {
  mkdirSync(folder);
  const names = readdirSync(forms).filter((name) => name.endsWith(".xlsx"));
  return Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? "";
    const file = path.join(folder, `${String(index).padStart(5, "0")}-${name}`);
    copyFileSync(path.join(forms, name), file);
    return file;
  });
}
