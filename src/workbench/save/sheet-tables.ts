import { areaAddress, areaOf } from "../../core/address";
import type { Area } from "../../core/address";
import { setCellText } from "../../xlsx/cell-writing";
import { removeContentType } from "../../xlsx/content-types";
import { relationshipsOf, relationshipsPath, removeRelationship } from "../../xlsx/relationships";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import { relationshipId } from "../../xlsx/workbook-part";
import type { SheetEntry } from "../../xlsx/workbook-part";
import { childElement, childElements, newElement, recount, wholeNumber } from "../../xlsx/xml-elements";
import type { XmlElement } from "../../xlsx/xml";
import { movedLine, movedSpan } from "./line-move";
import type { LineMove } from "./line-move";
import { moveRanges } from "./sheet-ranges";

/** The area of a table after the move, or null when it cannot be a table any more. */
function movedTableArea(table: XmlElement, area: Area, move: LineMove): Area | null {
  if (move.axis === "column") {
    const span = movedSpan(area.left, area.right, move);
    return span && { ...area, left: span[0], right: span[1] };
  }
  const span = movedSpan(area.top, area.bottom, move);
  const header = wholeNumber(table, "headerRowCount") ?? 1;
  const totals = wholeNumber(table, "totalsRowCount") ?? 0;
  const isWhole =
    (header === 0 || movedLine(area.top, move) !== null) &&
    (totals === 0 || movedLine(area.bottom, move) !== null);
  if (!span || !isWhole || span[1] - span[0] < header + totals) return null;
  return { ...area, top: span[0], bottom: span[1] };
}

/** Every column of a table has a name of its own, which its header shows. */
function freeName(columns: readonly XmlElement[]): string {
  const taken = new Set(columns.map((column) => column.getAttribute("name")?.toLowerCase()));
  let number = 1;
  while (taken.has(`列${number}`)) number++;
  return `列${number}`;
}

/** Takes away or adds the columns of a table; gives the names of those that came in, in order. */
function moveTableColumns(list: XmlElement, area: Area, move: LineMove): string[] {
  const columns = childElements(list, "tableColumn");
  const added: string[] = [];
  if (move.kind === "remove") {
    for (const [index, column] of columns.entries()) {
      if (movedLine(area.left + index, move) === null) list.removeChild(column);
    }
  } else if (move.first > area.left && move.first <= area.right) {
    const next = columns[move.first - area.left] ?? null;
    for (let count = 0; count < move.count; count++) {
      const present = childElements(list, "tableColumn");
      const id = Math.max(0, ...present.map((column) => wholeNumber(column, "id") ?? 0)) + 1;
      const name = freeName(present);
      list.insertBefore(newElement(list, "tableColumn", { id: String(id), name }), next);
      added.push(name);
    }
  }
  recount(list);
  return added;
}

/** Makes a table plain cells. */
function dropTable(book: WorkbookDraft, entry: SheetEntry, path: string): void {
  const { draft } = book;
  const relationship = relationshipsOf(draft, entry.path).find((one) => one.path === path);
  if (!relationship) return;
  const root = draft.changedRoot(entry.path);
  const list = childElement(root, "tableParts");
  for (const part of list ? childElements(list, "tablePart") : []) {
    if (relationshipId(part)?.value === relationship.id) list?.removeChild(part);
  }
  if (list && childElements(list).length === 0) root.removeChild(list);
  else if (list) recount(list);
  removeRelationship(draft, entry.path, relationship);
  draft.remove(path);
  if (draft.has(relationshipsPath(path))) draft.remove(relationshipsPath(path));
  removeContentType(draft, path);
}

/**
 * Moves a table with its sheet's rows or columns, which have moved already.
 * @returns What of it is lost, in Chinese, or null.
 */
export function moveTable(
  book: WorkbookDraft,
  entry: SheetEntry,
  path: string,
  move: LineMove,
): string | null {
  const table = book.draft.changedRoot(path);
  const area = areaOf(table.getAttribute("ref") ?? "");
  if (!area) return null;
  const moved = movedTableArea(table, area, move);
  if (!moved) {
    const name = table.getAttribute("displayName") ?? "";
    dropTable(book, entry, path);
    return `工作表“${entry.name}”的表格“${name}”（筛选和样式）：删去了它的标题行、汇总行或全部数据，其余单元格照旧保留。`;
  }
  moveRanges(table, move);
  table.setAttribute("ref", areaAddress(moved));
  const columns = childElement(table, "tableColumns");
  const added = columns && move.axis === "column" ? moveTableColumns(columns, area, move) : [];
  if (wholeNumber(table, "headerRowCount") === 0) return null;
  book.sheetsChanged();
  const sheet = book.worksheetToChange(entry);
  for (const [index, name] of added.entries()) setCellText(sheet, area.top, move.first + index, name);
  return null;
}
