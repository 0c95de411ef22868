import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { SheetSnapshot } from "../../core/snapshot";
import { emptyState } from "../../core/state";
import type { WorkbookState } from "../../core/state";
import { themeColors, colorOf } from "../../xlsx/colors";
import { openXlsx } from "../../xlsx/open-xlsx";
import { packageParts } from "../../xlsx/package-parts";
import { stateIn } from "../../xlsx/state-part";
import { tablesOn } from "../../xlsx/tables";
import { WorkbookDraft } from "../../xlsx/workbook-draft";
import { singlePart } from "../../xlsx/workbook-part";
import type { SheetEntry } from "../../xlsx/workbook-part";
import { childElement, isOn } from "../../xlsx/xml-elements";
import type { Worksheet } from "../../xlsx/worksheet";
import { rangeOfArea } from "./areas";
import { cellData, heldArea } from "./cell-data";
import { customOf } from "./cell-notes";
import { notShownIn } from "./not-shown";
import { columnData, defaultSizes, rowData, viewData } from "./sheet-layout";
import { shownSize } from "./sizes";
import { styleData } from "./style-data";

/** A file as the grid takes it, and what the grid does not take. */
export interface GridFile {
  readonly data: IWorkbookData;
  readonly state: WorkbookState;
  /** See OpenGrid.notShown. */
  readonly notShown: readonly string[];
  /** What the user should be told about saving this file, in Chinese. */
  readonly warnings: readonly string[];
  /** The sheet that is in front when the file is opened. */
  readonly activeSheet: string | null;
}

/**
 * Reads a file for the grid: what stands in its cells through the same reader as the command line, their look from the
 * file's own styles.
 * @throws UnreadableWorkbook
 */
export function gridFile(bytes: Uint8Array): GridFile {
  const workbook = openXlsx(bytes);
  const snapshots = new Map(workbook.snapshot().sheets.map((sheet) => [sheet.name, sheet]));
  const book = new WorkbookDraft(packageParts(bytes));
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, entry] of book.entries.entries()) {
    const snapshot = snapshots.get(entry.name);
    if (snapshot) sheets[`sheet-${index}`] = sheetData(book, entry, snapshot, `sheet-${index}`);
  }
  const styles = stylesOf(book);
  return {
    data: {
      id: "workbook",
      name: "workbook",
      appVersion: "0.25.1",
      locale: LocaleType.ZH_CN,
      styles: Object.fromEntries(styles.entries()),
      ...(styles[0] ? { defaultStyle: styles[0] } : {}),
      sheetOrder: Object.keys(sheets),
      sheets,
      ...(isStructureLocked(book) ? customOf({ lockedStructure: true }) : {}),
    },
    state: stateIn(book.draft, book.path) ?? emptyState,
    notShown: notShownIn(book),
    warnings: workbook.warnings,
    activeSheet: activeSheet(book),
  };
}

function stylesOf(book: WorkbookDraft): IStyleData[] {
  const root = (kind: string) => {
    const path = singlePart(book.draft, book.path, kind);
    return path === null ? null : book.draft.root(path);
  };
  return styleData(root("styles"), themeColors(root("theme")));
}

function sheetData(
  book: WorkbookDraft,
  entry: SheetEntry,
  snapshot: SheetSnapshot,
  id: string,
): Partial<IWorksheetData> {
  const sheet = book.worksheet(entry);
  const area = heldArea(sheet, snapshot);
  const size = shownSize(area.bottom, area.right);
  return {
    id,
    name: snapshot.name,
    hidden: snapshot.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...tabColor(sheet),
    ...defaultSizes(sheet.root),
    ...viewData(sheet.root),
    ...size,
    cellData: cellData(sheet, snapshot, tablesOn(book.draft, entry.path), book.formats),
    rowData: rowData(sheet, snapshot),
    columnData: columnData(sheet, snapshot, size.columnCount),
    mergeData: sheet.merges.map(rangeOfArea),
    ...(snapshot.protected ? customOf({ protected: true }) : {}),
  };
}

function tabColor(sheet: Worksheet): { tabColor?: string } {
  const properties = childElement(sheet.root, "sheetPr");
  const color = colorOf(properties && childElement(properties, "tabColor"), []);
  return color === null ? {} : { tabColor: `#${color}` };
}

function isStructureLocked(book: WorkbookDraft): boolean {
  return isOn(childElement(book.draft.root(book.path), "workbookProtection"), "lockStructure");
}

function activeSheet(book: WorkbookDraft): string | null {
  const views = childElement(book.draft.root(book.path), "bookViews");
  const view = views && childElement(views, "workbookView");
  const entry = book.entries[Number(view?.getAttribute("activeTab") ?? "0")];
  return entry && entry.isWorksheet && !entry.hidden ? entry.name : null;
}
