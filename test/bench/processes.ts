import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtCli } from "../build/built";
import { isInstalled } from "../xlsx/soffice";
import { type Line, ms, sideBySide } from "./measure";

const seed = path.resolve(__dirname, "../forms/seed-2024.xlsx");

/** Whole processes, their start included: the command line's own start, and LibreOffice on the same file. */
export async function wholeProcesses(): Promise<Line[]> {
  const cli = builtCli();
  const node = (...args: readonly string[]) => spawnSync(process.execPath, args);
  const [bare = NaN, help = NaN, check = NaN] = await sideBySide(
    5,
    [() => node("-e", "0"), () => node(cli, "--help"), () => node(cli, "check", seed)],
    1,
  );
  const lines: Line[] = [
    {
      what: "start of the command line",
      result: `node alone ${ms(bare)}, jixiao --help ${ms(help)}, jixiao check of one workbook ${ms(check)}`,
      goal: "–",
    },
  ];
  if (!isInstalled("soffice")) {
    return [...lines, { what: "(b) LibreOffice", result: "not installed", goal: "≤ 1/50" }];
  }
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-bench-"));
  try {
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const args = [profile, "--headless", "--convert-to", "xlsx", "--outdir", folder, seed];
    const acts = [() => spawnSync("soffice", args), () => node(cli, "check", seed)];
    const [office = NaN, ours = NaN] = await sideBySide(3, acts, 1);
    return [
      ...lines,
      {
        what: "(b) check ÷ LibreOffice opening, recalculating and saving the same file, whole processes",
        result: `**1/${(office / ours).toFixed(1)}** (${ms(ours)} : ${ms(office)})`,
        goal: "≤ 1/50",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
