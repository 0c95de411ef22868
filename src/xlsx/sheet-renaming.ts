import type { PartsDraft } from "./parts-draft";
import { renamedInFormula, sameSheet } from "./renamed-formula";
import { sheetEntries } from "./workbook-part";
import { allElements, setText, textOf } from "./xml-elements";
import { escapedText } from "./xml";
import type { XmlElement } from "./xml";

/** Elements whose text is a formula or a range: cells, formats, validations, names, tables, charts, sparklines. */
const formulaElements = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);

/** Attributes that hold a range, by the element they stand on ("*" = any). */
const rangeAttributes: Readonly<Record<string, string>> = {
  location: "hyperlink",
  textlink: "*",
  fmlaLink: "*",
  fmlaRange: "*",
  fmlaGroup: "*",
  fmlaTxbx: "*",
  linkedCell: "*",
  listFillRange: "*",
  val: "cfvo",
};

/** Elements whose attribute `sheet` is a sheet's bare name: sources of pivot tables and consolidations. */
const sheetAttributeElements = new Set(["worksheetSource", "rangeSet", "dataRef"]);

/** The attributes of an element that change, with their new values. */
function changedAttributes(element: XmlElement, from: string, to: string): [string, string][] {
  const changed: [string, string][] = [];
  const name = element.localName ?? "";
  for (const [attribute, owner] of Object.entries(rangeAttributes)) {
    const value = owner === "*" || owner === name ? element.getAttribute(attribute) : null;
    const renamed = value === null ? null : renamedInFormula(value, from, to);
    if (renamed !== null && renamed !== value) changed.push([attribute, renamed]);
  }
  const sheet = sheetAttributeElements.has(name) ? element.getAttribute("sheet") : null;
  if (sheet !== null && sameSheet(sheet, from)) changed.push(["sheet", to]);
  const target = name === "Relationship" ? (element.getAttribute("Target") ?? "") : "";
  if (target.startsWith("#")) {
    const place = decodedTarget(target.slice(1));
    const renamed = renamedInFormula(place, from, to);
    if (renamed !== place) changed.push(["Target", `#${renamed}`]);
  }
  return changed;
}

/** A link's place in the workbook; non-ASCII names may be percent-encoded. */
function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function renameInPart(draft: PartsDraft, path: string, from: string, to: string): void {
  for (const element of allElements(draft.root(path))) {
    const attributes = changedAttributes(element, from, to);
    for (const [attribute, value] of attributes) {
      draft.changedRoot(path);
      element.setAttribute(attribute, value);
    }
    if (!formulaElements.has(element.localName ?? "")) continue;
    const formula = textOf(element);
    const renamed = renamedInFormula(formula, from, to);
    if (renamed === formula) continue;
    draft.changedRoot(path);
    setText(element, renamed);
  }
}

/** Old form controls keep their linked cells in VML, which need not be well-formed: it is changed as text. */
function renameInDrawing(draft: PartsDraft, path: string, from: string, to: string): void {
  const text = new TextDecoder().decode(draft.bytes(path));
  const renamed = text.replace(
    /(<x:Fmla\w+>)([^<]*)(<\/x:Fmla\w+>)/g,
    (_, open: string, formula: string, close: string) => {
      const plain = formula.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
      const changed = renamedInFormula(plain, from, to);
      return open + (changed === plain ? formula : escapedText(changed)) + close;
    },
  );
  if (renamed !== text) draft.put(path, new TextEncoder().encode(renamed));
}

/** Parts that never refer to a sheet of this workbook. */
const unrelated = /^docProps\/|externalLinks\/|sharedStrings\.xml$|styles\.xml$|theme\/|^\[Content_Types\]/;

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
    if (!bytes || unrelated.test(path)) continue;
    if (!/\.(xml|rels|vml)$/i.test(path) || !mayMention(bytes, from)) continue;
    if (/\.vml$/i.test(path)) renameInDrawing(draft, path, from, to);
    else renameInPart(draft, path, from, to);
  }
  const entry = sheetEntries(draft, workbook).find((sheet) => sheet.name === from);
  draft.changedRoot(workbook);
  entry?.element.setAttribute("name", to);
}
