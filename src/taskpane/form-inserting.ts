import type { SheetEdit } from "../core/edits";
import type { FormName } from "../core/form/fields";
import { newFormName } from "../core/template/form-purpose";
import { sheetsText } from "./report-writing";
import type { Tasks } from "./tasks";
import type { Writing } from "./writing";

/** Gives the action that inserts blank forms of a year as new last sheets. */
export function formInserting(
  { session, run }: Tasks,
  { readBook, applyAndTell }: Writing,
): (forms: readonly FormName[], year: number) => void {
  return (forms, year) => {
    const { book } = session();
    if (!book) return;
    run("write", "正在插入空白表样…", async (id) => {
      const { snapshot, profile } = await readBook(book.state);
      const { blankForm } = await import(/* webpackChunkName: "later" */ "../core/template/blank-form");
      const edits = forms.map((form): SheetEdit => {
        const content = { ...blankForm(form, { year, profile }), name: newFormName(form, snapshot.sheets) };
        return { kind: "sheet", content, keepOldAs: null };
      });
      await applyAndTell(id, edits, {
        title: "插入空白表样",
        places: sheetsText(edits),
        marksBefore: null,
      });
    });
  };
}
