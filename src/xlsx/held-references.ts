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
export interface HeldReference {
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

/** All that refers to cells by a formula or a range, in a part's XML: formulas, names, links, charts, controls. */
export function heldReferences(root: XmlElement): HeldReference[] {
  return allElements(root).flatMap(heldBy);
}

/** Old form controls keep their linked cells in VML, which need not be well-formed: it is changed as text. */
export function rewrittenDrawing(text: string, rewrite: (formula: string) => string): string {
  return text.replace(
    /(<x:Fmla\w+>)([^<]*)(<\/x:Fmla\w+>)/g,
    (_, open: string, formula: string, close: string) => {
      const plain = formula.replaceAll("&apos;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
      const changed = rewrite(plain);
      return open + (changed === plain ? formula : escapedText(changed)) + close;
    },
  );
}

/** Parts that never refer to a sheet of this workbook. */
const unrelated = /^docProps\/|externalLinks\/|sharedStrings\.xml$|styles\.xml$|theme\/|^\[Content_Types\]/;

/** Whether a part may hold references to cells of the workbook, by its name. */
export function mayHoldReferences(path: string): boolean {
  return /\.(xml|rels|vml)$/i.test(path) && !unrelated.test(path);
}
