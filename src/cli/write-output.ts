import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isSameFile, writeFileSafely } from "../xlsx/file";
import { FileProblem, problem } from "../xlsx/file-problem";

/** What a command writes, and where. */
export interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The file that was read, if there is one; it is replaced only when `inPlace`. */
  readonly input: string | null;
  readonly inPlace: boolean;
  /** Whether another file that is there may be replaced. */
  readonly force: boolean;
  /** Whether only to tell what would be written. */
  readonly dryRun: boolean;
  /** Whether the folder it goes into is made where there is none. */
  readonly makesFolder: boolean;
}

/**
 * Writes the result and gives the lines to tell. A file that is replaced is kept as a backup: the input when it is written
 * in place, and an output of last time into which someone may have written since.
 * @throws FileProblem when it cannot be written, and when there is a file with something else in it and `force` is not set.
 */
export async function writeOutput(written: Written): Promise<string[]> {
  const { path, bytes, input, inPlace, force, dryRun, makesFolder } = written;
  if (inPlace && dryRun) return [`（试运行）将修改：${path}`];
  if (inPlace && input !== null) {
    const backup = await writeFileSafely(path, bytes, { inputs: [input], inPlaceOf: input });
    return [`已保存：${path}`, ...(backup === null ? [] : [`原文件已备份：${backup}`])];
  }
  const isInput = input !== null && (await isSameFile(path, input));
  const keepsOld = !isInput && (await holdsOtherThan(path, bytes));
  if (keepsOld && !force) {
    const reason = "已有内容不同的同名文件，请换一个输出文件名，或加 --force 覆盖（会先备份）";
    throw new FileProblem(`没有写入“${path}”：${reason}。`, "EXISTS");
  }
  if (dryRun) return [`（试运行）将${keepsOld ? "备份并覆盖" : "写入"}：${path}`];
  if (makesFolder) await makeFolderOf(path);
  const backup = await writeFileSafely(path, bytes, {
    inputs: input === null ? [] : [input],
    ...(keepsOld ? { inPlaceOf: path } : {}),
  });
  return [`已保存：${path}`, ...(backup === null ? [] : [`原有的同名文件已备份：${backup}`])];
}

async function makeFolderOf(path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
  } catch (error) {
    throw problem("无法写入", path, error);
  }
}

/** Whether there is a file with something else in it. */
async function holdsOtherThan(path: string, bytes: Uint8Array): Promise<boolean> {
  const old = await readFile(path).catch(() => null);
  return old !== null && !old.equals(bytes);
}
