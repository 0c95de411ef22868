import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { builtCli } from "../build/built";
import { isInstalled } from "../xlsx/soffice";
import { type Line, ms, sideBySide } from "./measure";

const seed = path.resolve(__dirname, "../forms/seed-2024.xlsx");
const ten = 10;

/** Whole processes, their start included: the command line's own start, and LibreOffice on the same file. */
export async function wholeProcesses(): Promise<Line[]> {
  const cli = builtCli();
  const node = (...args: readonly string[]) => spawnSync(process.execPath, args);
  const [bare = NaN, help = NaN, check = NaN] = await sideBySide(
    9,
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
    const copies = Array.from({ length: ten }, (_, index) => path.join(folder, `${index}.xlsx`));
    for (const copy of copies) copyFileSync(seed, copy);
    const profile = `-env:UserInstallation=file://${path.join(folder, "profile")}`;
    const office = (files: readonly string[]) =>
      spawnSync("soffice", [
        profile,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        path.join(folder, "out"),
        ...files,
      ]);
    const [one = NaN, office10 = NaN, ours = NaN, ours10 = NaN] = await sideBySide(
      3,
      [
        () => office(copies.slice(0, 1)),
        () => office(copies),
        () => node(cli, "check", seed),
        () => node(cli, "check", ...copies, "--jobs", "1"),
      ],
      1,
    );
    const [more, oursMore] = [(office10 - one) / (ten - 1), (ours10 - ours) / (ten - 1)];
    return [
      ...lines,
      {
        what: "(b) check ÷ LibreOffice opening, recalculating and saving the same file",
        result: `whole process **1/${(one / ours).toFixed(1)}** (${ms(ours)} : ${ms(one)}), each further file **1/${(more / oursMore).toFixed(1)}** (${ms(oursMore)} : ${ms(more)})`,
        goal: "≤ 1/50",
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
