import { requireZip } from "./package-kind";
import type { Recalculate } from "./patch";
import { isSigned } from "./sheet-adding";
import { tablesOn } from "./tables";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WorkbookDraft } from "./workbook-draft";
import { definedNames } from "./workbook-part";
import { XlsxWorkbook } from "./xlsx-workbook";
import { readZip } from "./zip";

/** The largest workbook that is opened, in bytes once unpacked. */
export const unpackedLimit = 100 * 1024 * 1024;

export interface OpenOptions {
  /** Computes formulas anew after an edit; without it the stored results that became stale are taken away. */
  readonly recalculate?: Recalculate;
}

/**
 * Opens the bytes of an .xlsx (or .xlsm) file. Everything that is read later is read once here, so that a damaged file
 * shows now.
 * @throws UnreadableWorkbook
 */
export function openXlsx(bytes: Uint8Array, options: OpenOptions = {}): XlsxWorkbook {
  requireZip(bytes);
  const parts = readZip(bytes, unpackedLimit);
  const book = new WorkbookDraft(parts);
  if (book.entries.length === 0) throw new UnreadableWorkbook("corrupted", "no sheets");
  definedNames(book.draft, book.path);
  for (const entry of book.entries) tablesOn(book.draft, entry.path);
  const warnings = isSigned(book.draft) ? ["此文件带有数字签名，修改并保存后签名将失效，需要重新签名。"] : [];
  const workbook = new XlsxWorkbook(parts, warnings, options.recalculate);
  workbook.snapshot();
  return workbook;
}
