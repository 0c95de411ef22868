import { sameSheet } from "../core/address";
import type { SheetEdit } from "../core/edits";
import type { CellStyle, SheetContent } from "../core/sheet-content";
import { requireRoom, requireWritable } from "../core/step-refusals";
import { storableText } from "../core/storable-text";
import type { CellImage } from "../core/workbook";
import { addSheet } from "./sheet-adding";
import { renameSheet } from "./sheet-renaming";
import type { WorkbookDraft } from "./workbook-draft";
import { childElement, isOn } from "./xml-elements";

/**
 * Adds a sheet at the end; one that has its name already is renamed first and kept.
 * @throws EditRefused when the workbook or a name does not allow it.
 */
export function applySheetEdit(book: WorkbookDraft, edit: SheetEdit): void {
  requireWritable([edit]);
  const { content, keepOldAs } = edit;
  const tab = (name: string) => book.entries.find((entry) => sameSheet(entry.name, name));
  requireRoom(edit, {
    isLocked: isOn(childElement(book.draft.root(book.path), "workbookProtection"), "lockStructure"),
    has: (name) => tab(name) !== undefined,
  });
  const old = tab(content.name);
  if (old && keepOldAs !== null) renameSheet(book.draft, book.path, old.name, keepOldAs);
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
