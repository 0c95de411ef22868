import { sameSheet } from "../core/address";
import type { PartsDraft } from "./parts-draft";
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
const rangeAttributes = Object.entries({
  location: "hyperlink",
  textlink: "*",
  fmlaLink: "*",
  fmlaRange: "*",
  fmlaGroup: "*",
  fmlaTxbx: "*",
  linkedCell: "*",
  listFillRange: "*",
  val: "cfvo",
});

/** A sheet's cells without their formulas: most of all elements, and none holds a reference. */
const plainElements = new Set(["row", "c", "v", "is", "t"]);

/** A formula or range somewhere in a part. */
interface HeldReference {
  readonly text: string;
  put(text: string): void;
}

/** A link's place in the workbook; non-ASCII names may be percent-encoded. */
function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function heldBy(element: XmlElement): HeldReference[] {
  const held: HeldReference[] = [];
  const name = element.localName ?? "";
  if (plainElements.has(name)) return held;
  for (const [attribute, owner] of rangeAttributes) {
    const text = owner === "*" || owner === name ? element.getAttribute(attribute) : null;
    const put = (value: string) => {
      element.setAttribute(attribute, value);
    };
    if (text !== null) held.push({ text, put });
  }
  const target = name === "Relationship" ? (element.getAttribute("Target") ?? "") : "";
  if (target.startsWith("#")) {
    const put = (value: string) => {
      element.setAttribute("Target", `#${value}`);
    };
    held.push({ text: decodedTarget(target.slice(1)), put });
  }
  if (formulaElements.has(name)) {
    const put = (value: string) => {
      setText(element, value);
    };
    held.push({ text: textOf(element), put });
  }
  return held;
}

/** Old form controls keep their linked cells in VML, which need not be well-formed: it is changed as text. */
function rewrittenVml(text: string, rewrite: (formula: string) => string): string {
  return text.replace(
    /(<x:Fmla\w+>)([^<]*)(<\/x:Fmla\w+>)/g,
    (_, open: string, formula: string, close: string) => {
      const plain = formula.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
      const changed = rewrite(plain);
      return open + (changed === plain ? formula : escapedText(changed)) + close;
    },
  );
}

/** Changes the text of an old drawing (VML); one that stays the same is left alone. */
export function rewriteVml(draft: PartsDraft, path: string, rewrite: (text: string) => string): void {
  const text = new TextDecoder().decode(draft.bytes(path));
  const rewritten = rewrite(text);
  if (rewritten !== text) draft.putText(path, rewritten);
}

/** Whether a part is an old drawing. */
export function isVml(path: string): boolean {
  return /\.vml$/i.test(path);
}

/**
 * Rewrites all in a part that refers to cells by a formula or a range: formulas, names, links, charts, controls. A part in
 * which nothing changes stays as it is.
 */
export function rewriteReferencesIn(
  draft: PartsDraft,
  path: string,
  rewrite: (formula: string) => string,
): void {
  if (isVml(path)) {
    rewriteVml(draft, path, (text) => rewrittenVml(text, rewrite));
    return;
  }
  for (const held of allElements(draft.root(path)).flatMap(heldBy)) {
    const rewritten = rewrite(held.text);
    if (rewritten === held.text) continue;
    draft.changedRoot(path);
    held.put(rewritten);
  }
}

/** Elements that name a sheet by its bare name beside an area: sources of pivot tables and consolidations. */
const sources = new Set(["worksheetSource", "rangeSet", "dataRef"]);

/** The elements of a part that take their data from a sheet. */
export function sourcesFrom(root: XmlElement, sheet: string): XmlElement[] {
  return allElements(root).filter(
    (element) =>
      sources.has(element.localName ?? "") && sameSheet(element.getAttribute("sheet") ?? "", sheet),
  );
}

/** Parts that never refer to a sheet of this workbook. */
const unrelated = /^docProps\/|externalLinks\/|sharedStrings\.xml$|styles\.xml$|theme\/|^\[Content_Types\]/;

/** Whether a part may hold references to cells of the workbook, by its name. */
export function mayHoldReferences(path: string): boolean {
  return /\.(xml|rels|vml)$/i.test(path) && !unrelated.test(path);
}
