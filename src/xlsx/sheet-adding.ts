import { quotedSheet } from "../core/address";
import { type CellStyle, type SheetContent, printedColumns, printedRows } from "../core/sheet-content";
import { addCharts } from "./chart-adding";
import { addContentType } from "./content-types";
import type { PartsDraft } from "./parts-draft";
import { addRelationship } from "./relationships";
import { workbookOrder } from "./schema-order";
import { sheetXml } from "./sheet-xml";
import { relationshipNamespace } from "./strict-packages";
import { relationshipId } from "./workbook-part";
import { childElement, childElements, insertInOrder, newElement, setText, wholeNumber } from "./xml-elements";
import type { XmlElement } from "./xml";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

function list(root: XmlElement, name: string): XmlElement {
  const existing = childElement(root, name);
  if (existing) return existing;
  const made = newElement(root, name);
  insertInOrder(root, made, workbookOrder);
  return made;
}

/** The rows and columns printed on every page are a name limited to the sheet. */
function addPrintTitles(root: XmlElement, index: number, content: SheetContent): void {
  const lines = [printedColumns(content.page), printedRows(content.page)].filter((each) => each !== null);
  if (lines.length === 0) return;
  addSheetName(root, { name: "_xlnm.Print_Titles", localSheetId: String(index) }, content.name, ...lines);
}

/** Adds a name limited to a sheet for an area of it, or for several. */
export function addSheetName(
  root: XmlElement,
  attributes: Readonly<Record<string, string>>,
  sheet: string,
  ...areas: readonly string[]
): void {
  const name = newElement(root, "definedName", attributes);
  setText(name, areas.map((area) => `${quotedSheet(sheet)}!${area}`).join(","));
  list(root, "definedNames").appendChild(name);
}

/** Adds a sheet after all others. */
export function addSheet(
  draft: PartsDraft,
  workbook: string,
  content: SheetContent,
  style: (style: CellStyle) => number,
): void {
  const root = draft.changedRoot(workbook);
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const path = draft.freePath(`${folder}worksheets/sheet`);
  const relationships = relationshipNamespace(root);
  const drawing = addCharts(draft, folder, path, content, relationships);
  draft.putText(path, sheetXml(content, root.namespaceURI ?? "", style, drawing));
  addContentType(draft, path, worksheetType);
  const id = addRelationship(draft, workbook, `${relationships}/worksheet`, path.slice(folder.length));
  const sheets = list(root, "sheets");
  const others = childElements(sheets, "sheet");
  const sheetId = Math.max(0, ...others.map((sheet) => wholeNumber(sheet, "sheetId") ?? 0)) + 1;
  const sheet = newElement(root, "sheet", { name: content.name, sheetId: String(sheetId) });
  const [first] = others;
  const idAttribute = (first && relationshipId(first)?.name) ?? "r:id";
  sheet.setAttributeNS(relationships, idAttribute, id);
  sheets.appendChild(sheet);
  addPrintTitles(root, others.length, content);
}
