import { DOMParser } from "@xmldom/xmldom";
import type { Document, Element, Node } from "@xmldom/xmldom";
import { UnreadableWorkbook } from "./unreadable-workbook";

export type XmlDocument = Document;
export type XmlElement = Element;
export type XmlNode = Node;

/** The text of an XML part in whichever encoding it declares. */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(head.replace(/^ï»¿/, ""))?.[1];
  const wide = head.startsWith("ÿþ") ? "utf-16le" : head.startsWith("þÿ") ? "utf-16be" : undefined;
  return new TextDecoder(wide ?? declared ?? "utf-8", { fatal: true }).decode(bytes);
}

/** Every complaint of the parser stops it, but the one about U+FFFD, which is a character like any other. */
function stop(level: string, message: string): void {
  if (level !== "warning" || !message.includes("replacement character")) throw new Error(message);
}

/** Line ends as XML 1.0 wants them; the parser's own way would also change U+0085, U+2028 and U+2029. */
function normalizeLineEndings(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The parser copies all namespaces known so far at each element that declares one: nested, they would take for ever. */
const declarationLimit = 10_000;

function requireFewDeclarations(text: string): void {
  const declarations = text.split("xmlns", declarationLimit + 2).length - 1;
  if (declarations > declarationLimit) throw new Error("too many namespace declarations");
}

/**
 * An XML part as a document. This is the only place where documents are made.
 * @throws UnreadableWorkbook for anything not well-formed, and for a document type: no workbook has one, and entities are
 * a way to attack a reader.
 */
export function parseXml(bytes: Uint8Array, name: string): XmlDocument {
  try {
    const text = decoded(bytes);
    if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) throw new Error("document type");
    requireFewDeclarations(text);
    return new DOMParser({ onError: stop, normalizeLineEndings, locator: false }).parseFromString(
      text,
      "text/xml",
    );
  } catch (error) {
    throw new UnreadableWorkbook("corrupted", `${name}: ${String(error)}`);
  }
}

/** The document element. */
export function rootOf(document: XmlDocument, name: string): XmlElement {
  const root = document.documentElement;
  if (!root) throw new UnreadableWorkbook("corrupted", `${name}: no root element`);
  return root;
}

export function isElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1;
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text between tags. A carriage return is escaped, or the next reader would turn it into a line feed. */
export function escapedText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => escapes[character] ?? character);
}

export function escapedAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? character);
}

function openingTag(element: XmlElement): string {
  let tag = `<${element.nodeName}`;
  for (let index = 0; index < element.attributes.length; index++) {
    const attribute = element.attributes.item(index);
    if (attribute) tag += ` ${attribute.name}="${escapedAttribute(attribute.value)}"`;
  }
  return tag;
}

function leaf(node: XmlNode): string {
  const data = node.nodeValue ?? "";
  if (node.nodeType === 3) return escapedText(data);
  if (node.nodeType === 4) return `<![CDATA[${data}]]>`;
  if (node.nodeType === 8) return `<!--${data}-->`;
  if (node.nodeType === 7 && node.nodeName !== "xml") return `<?${node.nodeName} ${data}?>`;
  return "";
}

/** A node as XML text, names and attributes exactly as they were read. Without recursion: depth is the file's choice. */
export function xmlOf(node: XmlNode): string {
  const out: string[] = [];
  const stack: (XmlNode | string)[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === "string") {
      out.push(next);
    } else if (isElement(next) || next.nodeType === 9) {
      if (isElement(next)) {
        out.push(openingTag(next), next.firstChild ? ">" : "/>");
        if (next.firstChild) stack.push(`</${next.nodeName}>`);
      }
      for (let child = next.lastChild; child; child = child.previousSibling) {
        if (isElement(next) || child.nodeType !== 3) stack.push(child);
      }
    } else {
      out.push(leaf(next));
    }
  }
  return out.join("");
}

/** How a part begins. */
export const xmlDeclaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** A document as the bytes of a part. */
export function serializedXml(document: XmlDocument): Uint8Array {
  return new TextEncoder().encode(xmlDeclaration + xmlOf(document));
}
