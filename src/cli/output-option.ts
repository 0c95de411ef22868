import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { isWordFile } from "./open-filing";
import { UsageError } from "./usage-error";

/** Where a command writes: a new file, a folder for several, or the input itself after a backup. */
export interface OutputOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
  /** The pattern of the files' names in a folder. */
  readonly name?: string;
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

/** What a command can write. */
export type OutputKind = "workbook" | "docx" | "md";

/** @throws UsageError unless exactly one way was chosen. */
export function requireOneWay({ output, inPlace, name }: OutputOptions): void {
  if (output !== undefined && inPlace) throw new UsageError("-o 和 --in-place 只能选一个。");
  if (name !== undefined && inPlace) throw new UsageError("--in-place 不改文件名，不能和 --name 一起用。");
  if (output === undefined && !inPlace) {
    throw new UsageError(
      "请用 -o 指定输出文件（例如 -o 结果.xlsx）或文件夹，或用 --in-place 直接修改原文件（会先备份）。",
    );
  }
}

/** @throws UsageError for a file that cannot be changed in place. */
export function requireWorkbook(input: string): void {
  if (isWordFile(input)) {
    throw new UsageError("Word 文件不能用 --in-place 修改，请用 -o 指定输出文件（例如 -o 结果.xlsx）。");
  }
}

/** Whether -o names a folder: one that is there, or a path that ends as one. */
export async function isFolder(output: string): Promise<boolean> {
  if (/[\\/]$/.test(output)) return true;
  return stat(output).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * What to write into a file, by its ending. A workbook keeps the ending of its input: Excel opens no .xlsm under the name of an .xlsx.
 * @throws UsageError when the ending is none that can be written.
 */
export function outputKind(input: string, path: string, also: readonly ("docx" | "md")[]): OutputKind {
  const ending = extname(path).toLowerCase();
  const workbook = workbookEnding(input);
  if (ending === workbook) return "workbook";
  const other = also.find((kind) => ending === `.${kind}`);
  if (other) return other;
  const endings = [workbook, ...also.map((kind) => `.${kind}`)].join("、");
  throw new UsageError(`不能写成“${path}”：输出文件应以 ${endings} 结尾。`);
}

export function workbookEnding(input: string): ".xlsx" | ".xlsm" {
  return extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
}
