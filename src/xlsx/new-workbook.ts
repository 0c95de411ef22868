import type { SheetContent } from "../core/sheet-content";
import { contentTypesPath } from "./content-types";
import { recalculateOnLoad } from "./recalculation-on-load";
import { transitionalRelationships } from "./strict-packages";
import { applySheetEdit } from "./sheet-edits";
import { WorkbookDraft } from "./workbook-draft";
import { xmlDeclaration } from "./xml";
import { writeZip } from "./zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Its parts. */
const skeleton: Readonly<Record<string, string>> = {
  [contentTypesPath]:
    `<Types xmlns="${packageNamespace}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${packageNamespace}/relationships">` +
    `<Relationship Id="rId1" Type="${transitionalRelationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    `<workbook xmlns="${main}" xmlns:r="${transitionalRelationships}">` +
    `<bookViews><workbookView/></bookViews><sheets/></workbook>`,
  "xl/_rels/workbook.xml.rels":
    `<Relationships xmlns="${packageNamespace}/relationships">` +
    `<Relationship Id="rId1" Type="${transitionalRelationships}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml":
    `<styleSheet xmlns="${main}">` +
    `<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
};

/**
 * The bytes of a new .xlsx file of these sheets (at least one, as Excel wants).
 * @throws EditRefused when Excel would not take a sheet's name or content.
 */
export function newXlsx(sheets: readonly SheetContent[]): Uint8Array {
  if (sheets.length === 0) throw new Error("工作簿至少要有一个工作表。");
  const book = emptyBook();
  for (const content of sheets) applySheetEdit(book, { kind: "sheet", content, keepOldAs: null });
  recalculateOnLoad(book.draft, book.path);
  return writeZip(book.draft.parts());
}

/** A workbook without any sheet yet. */
export function emptyBook(): WorkbookDraft {
  const encoder = new TextEncoder();
  const parts = Object.entries(skeleton).map(
    ([path, xml]) => [path, encoder.encode(xmlDeclaration + xml)] as const,
  );
  return new WorkbookDraft(new Map(parts));
}
