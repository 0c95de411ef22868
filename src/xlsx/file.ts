import { open, readFile, realpath, stat, unlink } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { FileProblem, codeOf, problem } from "./file-problem";
import { PendingFile } from "./pending-file";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** No workbook or document that is opened can be larger: unpacked it may have 100 MB. */
const packedLimit = 128 * 1024 * 1024;

/**
 * The bytes of a file.
 * @throws FileProblem, also for what would never end: a pipe or a device
 * @throws UnreadableWorkbook when it is too large to be one that is opened
 */
export async function readFileSafely(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) {
      throw new FileProblem(`无法读取“${path}”：这不是普通文件，请检查路径。`, "NOT_A_FILE");
    }
    if (found.size > packedLimit) throw new UnreadableWorkbook("tooLarge", `${found.size} bytes`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw problem("无法读取", path, error);
  }
}

/**
 * Whether an output is a file that is there, however the paths are spelled: links and hard links count.
 * @throws FileProblem when that cannot be told: then nothing can be written either.
 */
export async function isSameFile(output: string, file: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(output, { bigint: true }), stat(file, { bigint: true })]);
    return first.ino === second.ino && first.dev === second.dev;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw problem("无法写入", output, error);
  }
}

/** 20261124-153000 */
function stamp(time: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const day = `${time.getFullYear()}${two(time.getMonth() + 1)}${two(time.getDate())}`;
  return `${day}-${two(time.getHours())}${two(time.getMinutes())}${two(time.getSeconds())}`;
}

/** Names that {@link backUp} gives. */
export const backupEnding = /\.备份-\d{8}-\d{6}(-\d+)?\.[a-z]+$/i;

/** Takes a name that is still free, beside a file and telling of it, by an empty file that is then replaced. */
async function claimedName(path: string): Promise<string> {
  const ending = extname(path);
  const stem = join(dirname(path), `${basename(path, ending)}.备份-${stamp(new Date())}`);
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? "" : `-${number}`}${ending}`;
    try {
      await (await open(name, "wx")).close();
      return name;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
  }
}

/** Copies a file beside itself. */
async function backUp(path: string): Promise<string> {
  const bytes = await readFile(path);
  const copy = await claimedName(path);
  try {
    await replace(copy, bytes);
    return copy;
  } catch (error) {
    await unlink(copy).catch(() => undefined);
    throw error;
  }
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const file = await PendingFile.of(path);
  file.write(bytes);
  file.keep();
}

/** @throws FileProblem when the path leads to one of the inputs, which must not be written over. */
export async function refuseInputs(path: string, inputs: Iterable<string>): Promise<void> {
  if (!(await isSameFile(path, path))) return;
  for (const input of inputs) {
    if (!(await isSameFile(path, input))) continue;
    const reason = "这就是输入文件，写入会覆盖原表，请换一个输出文件名";
    throw new FileProblem(`无法写入“${path}”：${reason}。`, "SAME_FILE");
  }
}

export interface WriteOptions {
  /** Files that were read and must not be written over. */
  readonly inputs?: readonly string[];
  /** The one input that may be replaced; it is copied first. */
  readonly inPlaceOf?: string;
}

/**
 * Writes a file whole or not at all, and never over an input unless that was asked for. Gives the path of the backup
 * that was made, or null.
 * @throws FileProblem
 */
export async function writeFileSafely(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<string | null> {
  try {
    const { inputs = [], inPlaceOf } = options;
    const isInPlace = inPlaceOf !== undefined && (await isSameFile(path, inPlaceOf));
    if (!isInPlace) await refuseInputs(path, inputs);
    const backup = isInPlace ? await backUp(await realpath(path)) : null;
    await replace(path, bytes);
    return backup;
  } catch (error) {
    throw problem("无法写入", path, error);
  }
}
