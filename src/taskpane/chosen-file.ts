import { BadProfile } from "../core/profile/profile-file";
import { UnreadableDocument } from "../docx/unreadable-document";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";
import { isMissingFile, missingFile } from "./missing-file";
import type { Problem } from "./session";

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

/** Why a file that the user chose cannot be used, with what to do: choosing it again is trying again. */
export async function fileProblem(error: unknown): Promise<Problem> {
  if (isMissingFile(error)) return missingFile(error);
  if (error instanceof Error && plain.some((kind) => error instanceof kind))
    return { code: error.name, message: error.message, retry: true };
  // For whoever looks into it; the sentence below is what the user can do.
  console.error(error);
  return {
    code: "Unknown",
    message: "助手读这个文件时出了错，请再试一次；仍不行时，联系管理员。",
    retry: true,
  };
}
