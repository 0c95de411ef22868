import { importDocx } from "../docx/import-docx";
import { readFileSafely } from "../xlsx/file";
import { newXlsx } from "../xlsx/new-workbook";
import { type OpenOptions, openXlsx } from "../xlsx/open-xlsx";
import type { XlsxWorkbook } from "../xlsx/xlsx-workbook";

/** Files that are read as Word documents; the older .doc is named so that its message can say what to do. */
const wordEnding = /\.doc[xm]?$/i;

/** Whether a file is one that people write in Word. */
export function isWordFile(path: string): boolean {
  return wordEnding.test(path);
}

/**
 * A filing as a workbook: an .xlsx file as it is, a Word document as `jixiao import` would write it.
 * @throws FileProblem, UnreadableWorkbook, UnreadableDocument
 */
export async function openFiling(path: string, options: OpenOptions = {}): Promise<XlsxWorkbook> {
  const bytes = await readFileSafely(path);
  return openXlsx(isWordFile(path) ? newXlsx(importDocx(bytes).sheets) : bytes, options);
}
