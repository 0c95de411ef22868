import { randomUUID } from "node:crypto";
import { open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** What can be wrong with a file, as one Chinese line that names it and says what to do. */
export class FileProblem extends Error {
  constructor(
    message: string,
    /** The system's code ("ENOENT"), or "SAME_FILE" for a refusal to write over an input. */
    readonly code: string,
  ) {
    super(message);
    this.name = "FileProblem";
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "文件或文件夹不存在，请检查路径",
  ENOTDIR: "路径中有一段不是文件夹，请检查路径",
  EISDIR: "这是文件夹，不是文件，请给出文件名",
  EACCES: "没有权限，请换一个文件夹或联系管理员",
  EPERM: "没有权限，或文件正被 Excel、WPS 打开，请关闭后再试",
  EBUSY: "文件正被 Excel、WPS 打开，请关闭后再试",
  EROFS: "此磁盘只读，请换一个文件夹",
  ENOSPC: "磁盘空间不足，请清理后再试",
  EDQUOT: "磁盘配额已用完，请清理后再试",
  ENAMETOOLONG: "文件名太长，请缩短后再试",
  EMFILE: "打开的文件太多，请稍后再试",
  ERR_FS_FILE_TOO_LARGE: "文件超过 2 GB，请检查是否选错了文件",
  ELOOP: "快捷方式互相指向，请检查路径",
};

function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "UNKNOWN";
}

function problem(action: string, path: string, error: unknown): FileProblem | UnreadableWorkbook {
  if (error instanceof FileProblem || error instanceof UnreadableWorkbook) return error;
  const code = codeOf(error);
  return new FileProblem(`${action}「${path}」：${reasons[code] ?? `系统错误 ${code}，请稍后再试`}。`, code);
}

/** No workbook that is opened can be larger: unpacked it may have 100 MB. */
const packedLimit = 128 * 1024 * 1024;

/**
 * The bytes of a file.
 * @throws FileProblem, also for what would never end: a pipe or a device
 * @throws UnreadableWorkbook when it is too large to be one that is opened
 */
export async function readXlsxFile(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile() && !found.isDirectory()) {
      throw new FileProblem(`无法读取「${path}」：这不是普通文件，请检查路径。`, "NOT_A_FILE");
    }
    if (found.size > packedLimit) throw new UnreadableWorkbook("tooLarge", `${found.size} bytes`);
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw problem("无法读取", path, error);
  }
}

/** Where a path really leads, or the path itself when nothing is there yet. */
async function target(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return path;
    throw error;
  }
}

/** Whether two paths are one file, however they are spelled: links and hard links count. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return first.ino === second.ino && first.dev === second.dev;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
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

/** Writes beside the target, then renames: a reader sees the old file or the whole new one, never half of it. */
async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  const mode = await stat(path).then(
    (found) => {
      if (found.isDirectory())
        throw new FileProblem(`无法写入「${path}」：${reasons.EISDIR ?? ""}。`, "EISDIR");
      return found.mode;
    },
    () => undefined,
  );
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
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
    for (const input of inputs) {
      if (isInPlace || !(await isSameFile(path, input))) continue;
      const reason = "这就是输入文件，写入会覆盖原表，请换一个输出文件名";
      throw new FileProblem(`无法写入「${path}」：${reason}。`, "SAME_FILE");
    }
    const real = await target(path);
    const backup = isInPlace ? await backUp(real) : null;
    await replace(real, bytes);
    return backup;
  } catch (error) {
    throw problem("无法写入", path, error);
  }
}
