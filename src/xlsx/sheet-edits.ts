import { contentProblem, nameProblem } from "../core/edit-limits";
import type { SheetEdit } from "../core/edits";
import {
  keptNameInUse,
  nameInUse,
  protectedStructure,
  sheetRefused,
  unusableKeptName,
} from "../core/refusals";
import type { CellStyle, SheetContent } from "../core/sheet-content";
import { storableText } from "../core/storable-text";
import type { CellImage } from "../core/workbook";
import { sameSheet } from "./renamed-formula";
import { addSheet } from "./sheet-adding";
import { renameSheet } from "./sheet-renaming";
import type { WorkbookDraft } from "./workbook-draft";
import { childElement, isOn } from "./xml-elements";

/**
 * Adds a sheet at the end; one that has its name already is renamed first and kept.
 * @throws EditRefused when the workbook or a name does not allow it.
 */
export function applySheetEdit(book: WorkbookDraft, edit: SheetEdit): void {
  const { content, keepOldAs } = edit;
  const refuse = (reason: string) => sheetRefused(edit, reason);
  const problem = nameProblem(content.name) ?? contentProblem(content);
  if (problem !== null) throw refuse(problem);
  if (isOn(childElement(book.draft.root(book.path), "workbookProtection"), "lockStructure")) {
    throw refuse(protectedStructure);
  }
  const existing = book.entries.find((entry) => sameSheet(entry.name, content.name));
  if (existing) {
    if (keepOldAs === null) throw refuse(nameInUse);
    const keepProblem = nameProblem(keepOldAs);
    if (keepProblem !== null) throw refuse(unusableKeptName(keepOldAs, keepProblem));
    if (book.entries.some((entry) => sameSheet(entry.name, keepOldAs))) {
      throw refuse(keptNameInUse(keepOldAs));
    }
    renameSheet(book.draft, book.path, existing.name, keepOldAs);
  }
  const numbers = new Map<string, number>();
  addSheet(book.draft, book.path, content, (style: CellStyle) => {
    const key = JSON.stringify(style);
    const number = numbers.get(key) ?? book.styles.styleNumber(style);
    numbers.set(key, number);
    return number;
  });
  book.sheetsChanged();
}

/** What the sheet's cells must hold once it was written. */
export function imagesOfContent(content: SheetContent): CellImage[] {
  return content.rows.flatMap(({ cells }, row) =>
    cells.map(({ column, value, formula, style }) => ({
      place: { sheet: content.name, row, column },
      value: typeof value === "string" ? storableText(value) || null : value,
      formula: formula ?? null,
      numberFormat: style?.numberFormat ?? "General",
      fill: style?.fill?.toUpperCase() ?? null,
    })),
  );
}
