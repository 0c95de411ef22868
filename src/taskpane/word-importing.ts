import type { FormName } from "../core/form/fields";
import { formTitles } from "../core/form/layout";
import type { SheetContent } from "../core/sheet-content";
import { sheetEdit } from "../core/write-report";
import type { Book } from "./book";
import type { Host } from "./host";
import { sheetsText } from "./sheets-text";
import type { StateKeeper } from "./state-keeper";
import type { Writing } from "./writing";

/**
 * Adds the sheets of a filing written in Word, as task `id`. Sheets of the same names are kept under dated names; the new forms
 * are then the ones that are checked.
 * @throws what the workbook throws
 */
export async function importSheets(
  id: number,
  book: Book,
  contents: readonly SheetContent[],
  { today }: Host,
  { change }: StateKeeper,
  { readBook, applyAndTell }: Writing,
): Promise<void> {
  const { snapshot } = await readBook(id, book.state);
  const names = snapshot.sheets.map(({ name }) => name);
  const edits = contents.map((content) => sheetEdit(content, names, today()));
  await applyAndTell(id, edits, { title: "从 Word 导入", places: sheetsText(edits), marksBefore: null });
  const forms = (Object.keys(formTitles) as FormName[]).filter((form) =>
    contents.some(({ name }) => name === formTitles[form]),
  );
  if (forms.length === 0) return;
  const chosen = Object.fromEntries(forms.map((form) => [form, formTitles[form]]));
  change((state) => ({ ...state, chosen: { ...state.chosen, ...chosen } }), 0);
}
