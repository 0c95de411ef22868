import type { SheetEdit } from "../core/edits";
import type { FormName } from "../core/form/fields";
import { blankForm } from "../core/template/blank-form";
import { newFormName } from "../core/template/form-purpose";
import type { Book } from "./book";
import { sheetsText } from "./sheets-text";
import type { Writing } from "./writing";

/**
 * Inserts blank forms of a year as new last sheets, as task `id`.
 * @throws what the workbook throws
 */
export async function insertForms(
  id: number,
  book: Book,
  forms: readonly FormName[],
  year: number,
  { readBook, applyAndTell }: Writing,
): Promise<void> {
  const { snapshot, profile } = await readBook(id, book.state);
  const edits = forms.map((form): SheetEdit => {
    const content = { ...blankForm(form, { year, profile }), name: newFormName(form, snapshot.sheets) };
    return { kind: "sheet", content, keepOldAs: null };
  });
  await applyAndTell(id, edits, { title: "插入空白表样", places: sheetsText(edits), marksBefore: null });
}
