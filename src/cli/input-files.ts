import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { backupEnding } from "../xlsx/file";

/** Endings of workbooks that are looked for in folders; .xls is named so that its message can say what to do. */
const workbookEnding = /\.(xlsx|xlsm|xls)$/i;
/** Files that are no one's work: Excel's lock files and our unfinished ones (our backups are told by their ending). */
const notMeant = /^(~\$|\.)/;

export interface InputFiles {
  /** In order, each once. */
  readonly files: readonly string[];
  /** Folders that were named and hold no workbook. */
  readonly emptyFolders: readonly string[];
}

/**
 * The files behind the arguments: a file stands for itself, a folder for the workbooks below it, "-" for the names on
 * standard input, one a line. What does not exist is kept: reading it says so. `outputs` are files that this command
 * writes: the list of last time, found in a folder, is no filing.
 */
export async function inputFiles(
  args: readonly string[],
  standardInput: () => Promise<string>,
  outputs: readonly string[] = [],
): Promise<InputFiles> {
  const written = new Set(outputs.map((path) => resolve(path)));
  const files = new Map<string, string>();
  const emptyFolders: string[] = [];
  for (const arg of args) {
    for (const name of arg === "-" ? lines(await standardInput()) : [arg]) {
      const below = await workbooksBelow(name);
      const found = below === null ? [name] : below.filter((path) => !written.has(resolve(path)));
      if (found.length === 0) emptyFolders.push(name);
      for (const path of found) if (!files.has(resolve(path))) files.set(resolve(path), path);
    }
  }
  return { files: [...files.values()], emptyFolders };
}

/** The lines of a text that hold something; the mark that some editors begin a file with is none of the name. */
function lines(text: string): string[] {
  return text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}

/** The workbooks in a folder and those below it; null when it is no folder or cannot be listed: reading it says why. */
async function workbooksBelow(folder: string): Promise<string[] | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return null;
    const entries = await readdir(folder, { withFileTypes: true });
    const sorted = entries
      .filter(({ name }) => !notMeant.test(name) && !backupEnding.test(name))
      .sort((a, b) => a.name.localeCompare(b.name, "zh-CN"));
    const found = await Promise.all(
      sorted.map(async (entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return (await workbooksBelow(path)) ?? [path];
        return workbookEnding.test(entry.name) ? [path] : [];
      }),
    );
    return found.flat();
  } catch {
    return null;
  }
}
