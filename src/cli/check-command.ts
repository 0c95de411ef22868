import type { Profile } from "../core/profile/profile";
import { newXlsx } from "../xlsx/new-workbook";
import { writeFileSafely } from "../xlsx/file";
import { type CheckedFile, checkFile } from "./file-result";
import { htmlPage } from "./html-page";
import { inputFiles } from "./input-files";
import { listSheet } from "./list-sheet";
import { overviewSheet } from "./overview-sheet";
import { chosenProfile } from "./profile-option";
import { progressBar } from "./progress";
import { readableResults } from "./readable";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

export interface CheckOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly html?: string;
  readonly xlsx?: string;
  readonly profile?: string;
  readonly jobs: number;
}

/** Exit codes of the contract. */
export type ExitCode = 0 | 1 | 2;

/** `jixiao check`: checks files one after the other (at most `jobs` at once); one bad file never stops the rest. */
export async function checkCommand(
  args: readonly string[],
  options: CheckOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.json && options.ndjson) throw new UsageError("--json 和 --ndjson 只能选一个。");
  const profile = await chosenProfile(options.profile);
  const outputs = [options.html, options.xlsx].flatMap((path) => path ?? []);
  const { files, emptyFolders } = await inputFiles(args, terminal.standardInput, outputs);
  const nothingIn = emptyFolders.map((folder) => `文件夹「${folder}」里没有 .xlsx、.xlsm、.xls 文件。`);
  if (files.length === 0) {
    throw new UsageError(
      nothingIn.length === 0 ? "没有要校验的文件：标准输入里没有文件名。" : nothingIn.join("\n"),
    );
  }
  for (const line of nothingIn) terminal.err(`${line}\n`);
  const progress = progressBar(files.length, terminal);
  const checked = await checkAll(files, profile, options.jobs, (file) => {
    progress.step(file.result.file);
    if (options.ndjson) terminal.out(`${JSON.stringify(file.result)}\n`);
  });
  progress.end();
  if (options.json)
    terminal.out(
      `${JSON.stringify(
        checked.map(({ result }) => result),
        null,
        2,
      )}\n`,
    );
  await writeLists(checked, files, options, terminal);
  const toFile = options.html !== undefined || options.xlsx !== undefined;
  if (!options.json && !options.ndjson && !toFile) {
    terminal.out(readableResults(checked, terminal.colours));
  }
  return exitCode(checked);
}

async function checkAll(
  files: readonly string[],
  profile: Profile | undefined,
  jobs: number,
  finished: (file: CheckedFile) => void,
): Promise<CheckedFile[]> {
  const results: CheckedFile[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const checked = await checkFile(files[index] ?? "", profile);
      results[index] = checked;
      finished(checked);
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs, files.length) }, worker));
  return results;
}

async function writeLists(
  checked: readonly CheckedFile[],
  inputs: readonly string[],
  { html, xlsx }: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  if (html !== undefined) {
    await writeFileSafely(html, new TextEncoder().encode(htmlPage(checked)), { inputs });
    terminal.err(`已写出网页：${html}\n`);
  }
  if (xlsx !== undefined) {
    await writeFileSafely(xlsx, newXlsx([listSheet(checked), overviewSheet(checked)]), { inputs });
    terminal.err(`已写出问题清单：${xlsx}\n`);
  }
}

function exitCode(checked: readonly CheckedFile[]): ExitCode {
  if (checked.some(({ result }) => result.error !== null)) return 2;
  return checked.some(({ result }) => result.summary.errors > 0) ? 1 : 0;
}
