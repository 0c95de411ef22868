import { sameSheet } from "../core/address";
import { heldReferences, mayHoldReferences, rewrittenDrawing } from "./held-references";
import type { PartsDraft } from "./parts-draft";
import { renamedInFormula } from "./renamed-formula";
import { sheetEntries } from "./workbook-part";
import { allElements } from "./xml-elements";
import { escapedText } from "./xml";

/** Elements whose attribute `sheet` is a sheet's bare name: sources of pivot tables and consolidations. */
const sheetAttributeElements = new Set(["worksheetSource", "rangeSet", "dataRef"]);

function renameInPart(draft: PartsDraft, path: string, from: string, to: string): void {
  for (const held of heldReferences(draft.root(path))) {
    const renamed = renamedInFormula(held.text, from, to);
    if (renamed === held.text) continue;
    draft.changedRoot(path);
    held.put(renamed);
  }
  for (const element of allElements(draft.root(path))) {
    if (!sheetAttributeElements.has(element.localName ?? "")) continue;
    if (!sameSheet(element.getAttribute("sheet") ?? "", from)) continue;
    draft.changedRoot(path);
    element.setAttribute("sheet", to);
  }
}

function renameInDrawing(draft: PartsDraft, path: string, from: string, to: string): void {
  const text = new TextDecoder().decode(draft.bytes(path));
  const renamed = rewrittenDrawing(text, (formula) => renamedInFormula(formula, from, to));
  if (renamed !== text) draft.putText(path, renamed);
}

/** Whether the bytes may hold the name at all; those that do not are not even parsed. */
function mayMention(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder().decode(bytes).toLowerCase();
  const plain = name.toLowerCase();
  const spellings = [
    plain,
    plain.replaceAll("'", "''"),
    escapedText(plain),
    encodeURIComponent(plain).toLowerCase(),
  ];
  return /[&'"]/.test(plain) || spellings.some((spelling) => text.includes(spelling)) || text.includes("&#");
}

/**
 * Gives a sheet another name, and with it everything in the package that refers to it: formulas, names, links,
 * validations, conditional formats, charts, controls, pivot sources.
 */
export function renameSheet(draft: PartsDraft, workbook: string, from: string, to: string): void {
  for (const path of draft.names()) {
    const bytes = draft.bytes(path);
    if (!bytes || !mayHoldReferences(path) || !(draft.isTouched(path) || mayMention(bytes, from))) continue;
    if (/\.vml$/i.test(path)) renameInDrawing(draft, path, from, to);
    else renameInPart(draft, path, from, to);
  }
  const entry = sheetEntries(draft, workbook).find((sheet) => sheet.name === from);
  draft.changedRoot(workbook);
  entry?.element.setAttribute("name", to);
}
