import { UnreadableWorkbook } from "./unreadable-workbook";

/** What can be wrong with a file, as one Chinese line that names it and says what to do. */
export class FileProblem extends Error {
  constructor(
    message: string,
    /** The system's code ("ENOENT"), or ours: "SAME_FILE" (an input), "EXISTS" (another file), "NOT_A_FILE" (a pipe). */
    readonly code: string,
  ) {
    super(message);
    this.name = "FileProblem";
  }
}

export const reasons: Readonly<Record<string, string>> = {
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
  ERR_WORKER_OUT_OF_MEMORY: "内存不够，请用 --jobs 减少线程数，或删去表中多余的行、图片和工作表后再试",
  ELOOP: "快捷方式互相指向，请检查路径",
};

/** The system's code of an error. */
export function codeOf(error: unknown): string {
  const isCoded = typeof error === "object" && error !== null && "code" in error;
  return isCoded && typeof error.code === "string" ? error.code : "UNKNOWN";
}

/** An error of the file system as one line: what was to be done, with which file, and why it cannot be. */
export function problem(action: string, path: string, error: unknown): FileProblem | UnreadableWorkbook {
  if (error instanceof FileProblem || error instanceof UnreadableWorkbook) return error;
  const code = codeOf(error);
  return new FileProblem(`${action}“${path}”：${reasons[code] ?? `系统错误 ${code}，请稍后再试`}。`, code);
}
