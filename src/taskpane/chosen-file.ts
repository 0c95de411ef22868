import { BadProfile } from "../core/profile/profile-file";
import { UnreadableDocument } from "../docx/unreadable-document";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";

/** Why a file that the user chose is not taken; `message` is one Chinese sentence with what to do. */
export class FileRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileRefused";
  }
}

/** Bytes; what is larger is refused before it is read. Unpacked, a workbook may be as large (src/xlsx/open-xlsx.ts). */
const largest = 100 * 1024 * 1024;

/** What a file holds that the user chose. @throws FileRefused */
export async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > largest) throw new FileRefused("文件超过 100 MB，请删去多余的图片、空行或工作表后再试。");
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new FileRefused("浏览器读不到这个文件（可能已移动、删除，或者是文件夹），请重新选择。");
  }
}

const plain = [FileRefused, UnreadableWorkbook, UnreadableDocument, BadProfile];

/** Why a file that the user chose cannot be used, as one Chinese sentence with what to do. */
export function fileProblem(error: unknown): string {
  if (error instanceof Error && plain.some((kind) => error instanceof kind)) return error.message;
  // For whoever looks into it; the sentence below is what the user can do.
  console.error(error);
  return "助手的文件没有加载成功，请检查网络后再试一次。";
}
