import { Zip, ZipDeflate, strFromU8, strToU8 } from "fflate";
import { areaAddress, fixedAreaAddress } from "../core/address";
import type { CellStyle, ContentRow, SheetContent } from "../core/sheet-content";
import { lastRow } from "../core/sheet-size";
import { contentTypesPath } from "./content-types";
import { emptyBook } from "./new-workbook";
import { recalculateOnLoad } from "./recalculation-on-load";
import { addSheetName } from "./sheet-adding";
import { applySheetEdit } from "./sheet-edits";
import { rowXml } from "./sheet-xml";

/** A sheet that is begun with its first rows. */
export interface BegunSheet {
  readonly content: SheetContent;
  /** Filter buttons on its first row, for all rows below. */
  readonly filtered: boolean;
}

interface GrowingSheet extends BegunSheet {
  readonly part: ZipDeflate;
  /** The sheet's XML up to its rows, and behind them. */
  readonly head: string;
  readonly foot: string;
  rows: number;
}

const rowsEnd = "</sheetData>";

/**
 * A new .xlsx file whose rows are written as they come, so that it may be larger than the memory. Rows hold no merged
 * cells and no links.
 */
export class GrowingWorkbook {
  private readonly book = emptyBook();
  private readonly zip: Zip;
  private readonly sheets: readonly GrowingSheet[];
  /** Style numbers by the style itself: rows are expected to share theirs. */
  private readonly styles = new Map<CellStyle, number>();

  /**
   * @param begun The sheets in the order of their tabs.
   * @param largest Which of them goes straight to `write`; the compressed rows of all others are kept until the end.
   * @param write Takes the file's bytes, piece by piece.
   */
  constructor(begun: readonly BegunSheet[], largest: number, write: (piece: Uint8Array) => void) {
    this.zip = new Zip((error, piece) => {
      if (error) throw error;
      write(piece);
    });
    const { draft } = this.book;
    for (const { content } of begun) applySheetEdit(this.book, { kind: "sheet", content, keepOldAs: null });
    recalculateOnLoad(draft, this.book.path);
    const parts = draft.parts();
    this.put(contentTypesPath, parts.get(contentTypesPath));
    draft.remove(contentTypesPath);
    this.sheets = this.book.entries.flatMap(({ path }, index) => {
      const sheet = begun[index];
      const [head = "", foot = ""] = strFromU8(parts.get(path) ?? new Uint8Array()).split(rowsEnd);
      return sheet ? [{ ...sheet, part: entry(path), head, foot, rows: sheet.content.rows.length }] : [];
    });
    const inZip = [...this.sheets];
    inZip.unshift(...inZip.splice(largest, 1));
    for (const { part, head } of inZip) {
      this.zip.add(part);
      // How far the sheet reaches is not known yet, and need not be said.
      part.push(strToU8(head.replace(/<dimension [^>]*>/, "")));
    }
    for (const { path } of this.book.entries) draft.remove(path);
  }

  /** Adds a row below those of a sheet. False when Excel takes no more of them. */
  add(index: number, row: ContentRow): boolean {
    const sheet = this.sheets[index];
    if (!sheet || sheet.rows > lastRow) return false;
    const xml = rowXml(sheet.rows, row, row.cells, (style) => this.styleNumber(style));
    sheet.part.push(strToU8(xml));
    sheet.rows += 1;
    return true;
  }

  /** Writes what is left of the file. */
  end(): void {
    const { draft, path } = this.book;
    for (const [index, { content, filtered, part, foot, rows }] of this.sheets.entries()) {
      const right = content.columnWidths.length - 1;
      const area = { top: 0, left: 0, bottom: rows - 1, right };
      const filter = filtered ? `<autoFilter ref="${areaAddress(area)}"/>` : "";
      part.push(strToU8(`${rowsEnd}${filter}${foot}`), true);
      if (!filtered) continue;
      const attributes = { name: "_xlnm._FilterDatabase", localSheetId: String(index), hidden: "1" };
      addSheetName(draft.changedRoot(path), attributes, content.name, fixedAreaAddress(area));
    }
    for (const [name, bytes] of draft.parts()) this.put(name, bytes);
    this.zip.end();
  }

  private styleNumber(style: CellStyle): number {
    const number = this.styles.get(style) ?? this.book.styles.styleNumber(style);
    this.styles.set(style, number);
    return number;
  }

  private put(name: string, bytes: Uint8Array = new Uint8Array()): void {
    const part = entry(name);
    this.zip.add(part);
    part.push(bytes, true);
  }
}

function entry(name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = new Date(1980, 0, 1);
  return part;
}
