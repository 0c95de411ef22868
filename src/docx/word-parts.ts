import { foreignZip, oleKind, packageParts } from "../xlsx/package-parts";
import { PartsDraft } from "../xlsx/parts-draft";
import type { XmlElement } from "../xlsx/xml";
import { allElements, childElement, childElements } from "../xlsx/xml-elements";
import { UnreadableWorkbook } from "../xlsx/unreadable-workbook";
import { UnreadableDocument, asDocument } from "./unreadable-document";

/** The parts of a document that hold its text and the numbers of its lists, each by its root element. */
export interface WordParts {
  readonly body: XmlElement;
  readonly numbering: XmlElement | null;
  readonly styles: XmlElement | null;
  /** What stands beside the text, each part with what it is called. */
  readonly beside: readonly { readonly name: string; readonly root: XmlElement }[];
}

/** The parts beside the text, by the names that Word, WPS and LibreOffice give them. */
const besideNames: readonly (readonly [part: RegExp, name: string])[] = [
  [/^footnotes\.xml$/, "脚注"],
  [/^endnotes\.xml$/, "尾注"],
  [/^comments\.xml$/, "批注"],
  [/^header\d*\.xml$/, "页眉"],
  [/^footer\d*\.xml$/, "页脚"],
];

/**
 * Opens the bytes of a .docx (or .docm) file. Entities, deep nesting and archives that unpack without end are refused.
 * @throws UnreadableDocument
 */
export function wordParts(bytes: Uint8Array): WordParts {
  return asDocument(() => {
    if (oleKind(bytes) === "doc") throw new UnreadableDocument("doc", "OLE container");
    const parts = new PartsDraft(packageParts(bytes));
    const main = mainPart(parts);
    const part = (name: string) => {
      const path = main.replace(/[^/]*$/, name);
      return parts.has(path) ? parts.root(path) : null;
    };
    const root = part(main.replace(/^.*\//, ""));
    const body = root?.localName === "document" ? childElement(root, "body") : null;
    if (!body) throw new UnreadableDocument("notDocx", `${main}: no body`);
    return {
      body,
      numbering: part("numbering.xml"),
      styles: part("styles.xml"),
      beside: besideNames.flatMap(([pattern, name]) =>
        besides(parts, main)
          .filter((file) => pattern.test(file))
          .flatMap((file) => {
            const root = part(file);
            return root ? [{ name, root }] : [];
          }),
      ),
    };
  });
}

/** The path of the main part: what the package's relationships name. */
function mainPart(parts: PartsDraft): string {
  const path = "_rels/.rels";
  if (!parts.has(path)) throw new UnreadableWorkbook(foreignZip(parts.names()), "no relationships");
  const target = allElements(parts.root(path))
    .find((each) => each.getAttribute("Type")?.endsWith("/officeDocument"))
    ?.getAttribute("Target")
    ?.replace(/^\/|^\.\//, "");
  if (target === undefined || !parts.has(target)) throw new UnreadableDocument("notDocx", "no main part");
  return target;
}

/** The names of the parts in the folder of the main one. */
function besides(parts: PartsDraft, main: string): string[] {
  const folder = main.replace(/[^/]*$/, "");
  return parts
    .names()
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

/** The value of an attribute by its local name: w:val. */
export function attribute(element: XmlElement | null, name: string): string | null {
  for (let index = 0; index < (element?.attributes.length ?? 0); index++) {
    const found = element?.attributes.item(index);
    if (found?.localName === name) return found.value;
  }
  return null;
}

/** The w:val of a property ("gridSpan" of w:tcPr), or null where the property or its value is missing. */
export function valueOf(properties: XmlElement | null, name: string): string | null {
  return properties ? attribute(childElement(properties, name), "val") : null;
}

/** A style that is based on itself, or on more than this, is nobody's. */
const longestStyleChain = 20;

/** A style and those it is based on, itself first; none for an id that the document does not have. */
export function styleChain(styles: ReadonlyMap<string, XmlElement>, id: string | null): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = id; next !== null && chain.length < longestStyleChain;) {
    const style = styles.get(next);
    if (!style) break;
    chain.push(style);
    next = valueOf(style, "basedOn");
  }
  return chain;
}

/** Elements of a list part (w:style, w:num …) by one of their attributes. */
export function byId(root: XmlElement | null, name: string, id: string): ReadonlyMap<string, XmlElement> {
  const found = root ? childElements(root, name) : [];
  return new Map(found.map((element) => [attribute(element, id) ?? "", element]));
}
