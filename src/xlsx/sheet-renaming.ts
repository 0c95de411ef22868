import { isVml, mayHoldReferences, rewriteReferencesIn, sourcesFrom } from "./held-references";
import type { PartsDraft } from "./parts-draft";
import { renamedInFormula } from "./renamed-formula";
import { sheetEntries } from "./workbook-part";
import { escapedText } from "./xml";

function renameInPart(draft: PartsDraft, path: string, from: string, to: string): void {
  rewriteReferencesIn(draft, path, (formula) => renamedInFormula(formula, from, to));
  if (isVml(path)) return;
  for (const source of sourcesFrom(draft.root(path), from)) {
    draft.changedRoot(path);
    source.setAttribute("sheet", to);
  }
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
    renameInPart(draft, path, from, to);
  }
  const entry = sheetEntries(draft, workbook).find((sheet) => sheet.name === from);
  draft.changedRoot(workbook);
  entry?.element.setAttribute("name", to);
}
