import { packageParts } from "./package-parts";
import type { Recalculate } from "./patch";
import type { PartsDraft } from "./parts-draft";
import { relationshipsOf } from "./relationships";
import { tablesOn } from "./tables";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { WorkbookDraft } from "./workbook-draft";
import { definedNames } from "./workbook-part";
import { XlsxWorkbook } from "./xlsx-workbook";

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
  const parts = packageParts(bytes);
  const book = new WorkbookDraft(parts);
  if (book.entries.length === 0) throw new UnreadableWorkbook("corrupted", "no sheets");
  definedNames(book.draft, book.path);
  for (const entry of book.entries) tablesOn(book.draft, entry.path);
  const warnings = isSigned(book.draft) ? ["此文件带有数字签名，修改并保存后签名将失效，需要重新签名。"] : [];
  const workbook = new XlsxWorkbook(parts, warnings, options.recalculate);
  workbook.snapshot();
  return workbook;
}

/** Whether the package was signed: any change makes the signature invalid. */
function isSigned(draft: PartsDraft): boolean {
  return (
    draft.names().some((name) => name.startsWith("_xmlsignatures/")) ||
    relationshipsOf(draft, "").some((relationship) =>
      relationship.fullType.endsWith("/digital-signature/origin"),
    )
  );
}
