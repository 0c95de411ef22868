import { importDocx } from "../docx/import-docx";
import { readXlsxFile } from "../xlsx/file";
import { newXlsx } from "../xlsx/new-workbook";
import { openXlsx } from "../xlsx/open-xlsx";
import type { XlsxWorkbook } from "../xlsx/xlsx-workbook";

/** Files that are read as Word documents; the older .doc is named so that its message can say what to do. */
const wordEnding = /\.doc[xm]?$/i;

/**
 * A filing as a workbook: an .xlsx file as it is, a Word document as `jixiao import` would write it.
 * @throws FileProblem, UnreadableWorkbook, UnreadableDocument
 */
export async function openFiling(path: string): Promise<XlsxWorkbook> {
  const bytes = await readXlsxFile(path);
  return openXlsx(wordEnding.test(path) ? newXlsx(importDocx(bytes).sheets) : bytes);
}
