import { areaOf } from "../core/address";
import type { Area } from "../core/address";
import type { PartsDraft } from "./parts-draft";
import { relationshipsOf } from "./relationships";
import { wholeNumber } from "./xml-elements";

/** A table (Ctrl+T) on a sheet. */
export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
}

/** The tables of a worksheet part. */
export function tablesOn(draft: PartsDraft, sheetPath: string): SheetTable[] {
  return relationshipsOf(draft, sheetPath).flatMap((relationship) => {
    if (relationship.kind !== "table" || !relationship.path || !draft.has(relationship.path)) return [];
    const root = draft.root(relationship.path);
    const area = areaOf(root.getAttribute("ref") ?? "");
    const name = root.getAttribute("displayName") ?? root.getAttribute("name") ?? "";
    return area ? [{ name, area, hasHeader: wholeNumber(root, "headerRowCount") !== 0 }] : [];
  });
}
