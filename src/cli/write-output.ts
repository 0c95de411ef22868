import { readFile, stat } from "node:fs/promises";
import { writeFileSafely } from "../xlsx/file";

/** What a command writes, and where. */
export interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that was read; it is replaced only when `inPlace`. */
  readonly input: string;
  readonly inPlace: boolean;
}

/**
 * Writes the result and gives the lines to tell. A file that is replaced is kept as a backup: the input when it is
 * written in place, and an output of last time into which someone may have written since.
 */
export async function writeOutput({ path, bytes, input, inPlace }: Written): Promise<string[]> {
  if (inPlace) {
    const backup = await writeFileSafely(path, bytes, { inputs: [input], inPlaceOf: input });
    return [`已保存：${path}`, ...(backup === null ? [] : [`原文件已备份：${backup}`])];
  }
  const keepsOld = !(await isOneFile(path, input)) && (await holdsOtherThan(path, bytes));
  const backup = await writeFileSafely(path, bytes, {
    inputs: [input],
    ...(keepsOld ? { inPlaceOf: path } : {}),
  });
  return [`已保存：${path}`, ...(backup === null ? [] : [`原有的同名文件已备份：${backup}`])];
}

/** Whether two paths lead to one file; writing to it is then refused. */
async function isOneFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(one).catch(() => null), stat(other).catch(() => null)]);
  return first !== null && second !== null && first.ino === second.ino && first.dev === second.dev;
}

/** Whether there is a file with something else in it. */
async function holdsOtherThan(path: string, bytes: Uint8Array): Promise<boolean> {
  const old = await readFile(path).catch(() => null);
  return old !== null && !old.equals(bytes);
}
