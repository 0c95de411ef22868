import type { SheetEntry } from "../../xlsx/workbook-part";
import { relationshipsOf } from "../../xlsx/relationships";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";

/** What hangs on a sheet without being in its cells, by the last word of its relationship's type. */
const kinds: Readonly<Record<string, string>> = {
  drawing: "图表或图片",
  comments: "批注",
  threadedComment: "批注",
  pivotTable: "数据透视表",
  slicer: "切片器",
  ctrlProp: "控件",
};

function hangingOn(book: WorkbookDraft, entry: SheetEntry): string[] {
  const found = relationshipsOf(book.draft, entry.path).map(({ kind }) => kinds[kind]);
  return [...new Set(found.filter((name) => name !== undefined))];
}

/** What a file has that the grid does not show, one phrase each: 工作表“图”的图表或图片. */
export function notShownIn(book: WorkbookDraft): string[] {
  return book.entries.flatMap((entry) =>
    entry.isWorksheet
      ? hangingOn(book, entry).map((name) => `工作表“${entry.name}”的${name}`)
      : [`图表工作表“${entry.name}”`],
  );
}
