import { contentTypeOf, contentTypesPath } from "./content-types";
import { foreignZip } from "./package-parts";
import type { PartsDraft } from "./parts-draft";
import { relationshipsOf } from "./relationships";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { childElement, childElements, textOf, wholeNumber } from "./xml-elements";
import type { XmlElement } from "./xml";

/** A tab of the workbook. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  readonly path: string;
  /** A sheet of cells, not a chart sheet, dialog or macro sheet. */
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

/** A name defined in the workbook; `sheet` is the tab it is limited to. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string | null;
  readonly formula: string;
}

/**
 * The path of the workbook's main part.
 * @throws UnreadableWorkbook when the package is something else: a text document, a binary workbook, any other zip.
 */
export function workbookPath(draft: PartsDraft): string {
  if (!draft.has(contentTypesPath)) {
    throw new UnreadableWorkbook(foreignZip(draft.names()), "no content types");
  }
  const main = relationshipsOf(draft, "").find((relationship) => relationship.kind === "officeDocument");
  if (!main?.path) throw new UnreadableWorkbook("notXlsx", "no main part");
  const contentType = contentTypeOf(draft, main.path);
  if (contentType.includes("ms-excel.sheet.binary")) throw new UnreadableWorkbook("xlsb", contentType);
  if (!/spreadsheetml|ms-excel/.test(contentType)) throw new UnreadableWorkbook("notXlsx", contentType);
  if (!draft.has(main.path)) throw new UnreadableWorkbook("corrupted", `missing part ${main.path}`);
  return main.path;
}

/** The id of a relationship that an element names; its prefix and namespace differ between files. */
export function relationshipId(element: XmlElement): { name: string; value: string } | null {
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes.item(index);
    if (attribute?.localName === "id" && attribute.namespaceURI?.endsWith("/relationships")) {
      return { name: attribute.name, value: attribute.value };
    }
  }
  return null;
}

/** All tabs, in order. */
export function sheetEntries(draft: PartsDraft, workbook: string): SheetEntry[] {
  const relationships = new Map(relationshipsOf(draft, workbook).map((entry) => [entry.id, entry]));
  const list = childElement(draft.root(workbook), "sheets");
  const taken = new Set<string>();
  return (list ? childElements(list, "sheet") : []).map((element) => {
    const target = relationships.get(relationshipId(element)?.value ?? "");
    const name = element.getAttribute("name");
    if (!target?.path || name === null || !draft.has(target.path)) {
      throw new UnreadableWorkbook("corrupted", `sheet ${name ?? "without a name"} has no part`);
    }
    if (taken.has(target.path)) throw new UnreadableWorkbook("corrupted", `two sheets in ${target.path}`);
    taken.add(target.path);
    return {
      name,
      hidden: ["hidden", "veryHidden"].includes(element.getAttribute("state") ?? ""),
      path: target.path,
      isWorksheet: target.kind === "worksheet",
      element,
    };
  });
}

/** A part that the workbook has at most one of: "styles", "sharedStrings", "calcChain". */
export function singlePart(draft: PartsDraft, workbook: string, kind: string): string | null {
  const found = relationshipsOf(draft, workbook).find((relationship) => relationship.kind === kind);
  return found?.path && draft.has(found.path) ? found.path : null;
}

export function definedNames(draft: PartsDraft, workbook: string): DefinedName[] {
  const list = childElement(draft.root(workbook), "definedNames");
  const sheets = sheetEntries(draft, workbook);
  return (list ? childElements(list, "definedName") : []).map((element) => {
    const index = wholeNumber(element, "localSheetId");
    return {
      name: element.getAttribute("name") ?? "",
      sheet: index === null ? null : (sheets[index]?.name ?? null),
      formula: textOf(element),
    };
  });
}
