import { removeContentType } from "./content-types";
import type { PartsDraft } from "./parts-draft";
import { relationshipsOf, removeRelationship } from "./relationships";
import { workbookOrder } from "./schema-order";
import { childElement, insertInOrder, isOn, newElement } from "./xml-elements";

/** Makes Excel compute everything anew when it opens the file, and takes away its list of what to compute in which order. */
export function recalculateOnLoad(draft: PartsDraft, workbook: string): void {
  const present = childElement(draft.root(workbook), "calcPr");
  if (!isOn(present, "fullCalcOnLoad")) {
    const root = draft.changedRoot(workbook);
    const settings = present ?? newElement(root, "calcPr");
    if (!present) insertInOrder(root, settings, workbookOrder);
    settings.setAttribute("fullCalcOnLoad", "1");
  }
  for (const relationship of relationshipsOf(draft, workbook)) {
    if (relationship.kind !== "calcChain") continue;
    removeRelationship(draft, workbook, relationship);
    if (!relationship.path) continue;
    draft.remove(relationship.path);
    removeContentType(draft, relationship.path);
  }
}
