import { unshare } from "../../xlsx/cell-writing";
import { isVml, rewriteVml, sourcesFrom } from "../../xlsx/held-references";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";
import type { SheetEntry } from "../../xlsx/workbook-part";
import { allElements } from "../../xlsx/xml-elements";
import { moveColumnDefinitions } from "./column-definitions";
import type { LineMove } from "./line-move";
import { movedAreas, movedFormula } from "./moved-formula";
import { rewriteReferences } from "./rewritten-references";
import { moveAnchors, movedDrawing } from "./sheet-anchors";
import { moveCellsOfSheet } from "./sheet-lines";
import { partsOfSheet } from "./sheet-parts";
import { moveRanges, rebaseRelativeFormulas } from "./sheet-ranges";
import { moveTable } from "./sheet-tables";

/** Attributes that hold a cell or an area, in parts that hang on a sheet; what stands on a cell that went goes too. */
const companions: Readonly<Record<string, string>> = {
  comment: "ref",
  threadedComment: "ref",
  singleXmlCell: "r",
  location: "ref",
};

function moveCompanion(book: WorkbookDraft, path: string, move: LineMove): void {
  for (const element of allElements(book.draft.root(path))) {
    const attribute = companions[element.localName ?? ""];
    const areas = attribute === undefined ? null : element.getAttribute(attribute);
    if (attribute === undefined || areas === null) continue;
    const moved = movedAreas(areas, move);
    if (moved === areas) continue;
    book.draft.changedRoot(path);
    if (moved !== "") element.setAttribute(attribute, moved);
    else if (element.localName !== "location") element.parentNode?.removeChild(element);
  }
}

/** Where pivot tables and consolidations take their data from: a sheet's name and an area, side by side. */
function moveSources(book: WorkbookDraft, sheet: string, move: LineMove): void {
  for (const path of book.draft
    .names()
    .filter((name) => /pivotCacheDefinition\d*\.xml$|worksheets\/[^/]+\.xml$/.test(name))) {
    for (const source of sourcesFrom(book.draft.root(path), sheet)) {
      const areas = source.getAttribute("ref");
      const moved = areas === null ? null : movedAreas(areas, move);
      if (moved === null || moved === areas || moved === "") continue;
      book.draft.changedRoot(path);
      source.setAttribute("ref", moved);
    }
  }
}

/**
 * Inserts or removes rows or columns of a sheet, and moves everything in the package that refers to its cells.
 * @returns What cannot be kept, in Chinese.
 */
export function moveLines(book: WorkbookDraft, entry: SheetEntry, move: LineMove): string[] {
  const { draft } = book;
  const root = draft.changedRoot(entry.path);
  if (book.worksheet(entry).sharesFormulas) unshare(book.worksheetToChange(entry));
  rebaseRelativeFormulas(root, move);
  rewriteReferences(book, (formula, own) => movedFormula(formula, own, entry.name, move));
  moveSources(book, entry.name, move);
  moveRanges(root, move);
  moveAnchors(root, move);
  moveCellsOfSheet(root, move);
  if (move.axis === "column") moveColumnDefinitions(root, move);
  book.sheetsChanged();
  const lost: string[] = [];
  for (const path of partsOfSheet(book, entry.path)) {
    if (path === entry.path) continue;
    if (isVml(path)) {
      rewriteVml(draft, path, (vml) => movedDrawing(vml, move));
    } else if (/\.xml$/i.test(path)) {
      const kind = draft.root(path).localName;
      if (kind === "wsDr") moveAnchors(draft.changedRoot(path), move);
      else if (kind === "table")
        lost.push(...[moveTable(book, entry, path, move)].filter((one) => one !== null));
      else if (kind !== "chartSpace") moveCompanion(book, path, move);
    }
  }
  book.sheetsChanged();
  return lost;
}
