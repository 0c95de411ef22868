import { relationshipsOf } from "../../xlsx/relationships";
import type { WorkbookDraft } from "../../xlsx/workbook-draft";

/** What a sheet's own parts lead to that is not the sheet's: data shared by several sheets. */
const shared = new Set(["worksheet", "pivotCacheDefinition", "officeDocument"]);

/** The parts that belong to a sheet: its own, then what hangs on it (drawings, charts, comments, tables …). */
export function partsOfSheet({ draft }: WorkbookDraft, path: string): string[] {
  const found = new Set([path]);
  for (const part of found) {
    for (const { kind, path: next } of relationshipsOf(draft, part)) {
      if (next !== null && !shared.has(kind) && draft.has(next)) found.add(next);
    }
  }
  return [...found];
}

/** Every part that the package leads to. */
export function reachableParts({ draft }: WorkbookDraft): Set<string> {
  const found = new Set<string>([""]);
  for (const part of found) {
    for (const { path } of relationshipsOf(draft, part))
      if (path !== null && draft.has(path)) found.add(path);
  }
  return found;
}
