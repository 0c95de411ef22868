import { stateFrom, stateNamespace, stateXml } from "../core/state";
import type { WorkbookState } from "../core/state";
import { addContentType, contentTypeOf } from "./content-types";
import type { PartsDraft } from "./parts-draft";
import { addRelationship, relationshipsOf } from "./relationships";
import { relationshipNamespace } from "./strict-packages";
import { UnreadableWorkbook } from "./unreadable-workbook";
import { xmlOf } from "./xml";
import type { XmlElement } from "./xml";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Identifies our part among a workbook's data; it need only differ from those of other parts. */
const itemId = "{5B6F0E53-7C1B-4F0E-9A43-2D6B8E1C4A70}";

/** The root of a custom XML part, or null for one that is no XML we would open: it is somebody else's. */
function rootAt(draft: PartsDraft, path: string): XmlElement | null {
  try {
    return draft.root(path);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) return null;
    throw error;
  }
}

/** The path of our own custom XML part. */
function statePath(draft: PartsDraft, workbook: string): string | null {
  for (const { kind, path } of relationshipsOf(draft, workbook)) {
    if (kind !== "customXml" || path === null || !draft.has(path)) continue;
    if (rootAt(draft, path)?.namespaceURI === stateNamespace) return path;
  }
  return null;
}

/** The state that a workbook carries, or null when it has none that this version understands. */
export function stateIn(draft: PartsDraft, workbook: string): WorkbookState | null {
  const path = statePath(draft, workbook);
  const root = path === null ? null : rootAt(draft, path);
  return root ? stateFrom(xmlOf(root)) : null;
}

/** Adds a custom XML part with its properties as Excel writes them: customXml/itemN.xml and itemPropsN.xml. */
function addItem(draft: PartsDraft, workbook: string, xml: string): void {
  const isTaken = (number: number) =>
    draft.names().some((name) => /^customxml\/item(?:props)?(\d+)\.xml$/i.exec(name)?.[1] === String(number));
  let number = 1;
  while (isTaken(number)) number++;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  const types = relationshipNamespace(draft.root(workbook));
  draft.putText(item, xml);
  draft.putText(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
      `<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${types.replace(/relationships$/, "customXml")}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${stateNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addRelationship(draft, item, `${types}/customXmlProps`, `itemProps${number}.xml`);
  if (contentTypeOf(draft, item) === "") addContentType(draft, item, "application/xml");
  addContentType(draft, properties, propertiesType);
  const up = "../".repeat(workbook.split("/").length - 1);
  addRelationship(draft, workbook, `${types}/customXml`, up + item);
}

/** Makes a workbook carry a state. Custom XML of anybody else stays as it is. */
export function putState(draft: PartsDraft, workbook: string, state: WorkbookState): void {
  const xml = stateXml(state);
  const path = statePath(draft, workbook);
  if (path === null) addItem(draft, workbook, xml);
  else if (new TextDecoder().decode(draft.bytes(path)) !== xml) draft.putText(path, xml);
}
