import { isElement } from "./xml";
import type { XmlElement } from "./xml";

/** The child elements, of one local name where it is given: prefixes differ between writers. */
export function childElements(parent: XmlElement, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node);
  }
  return found;
}

/** The first child element of that local name. */
export function childElement(parent: XmlElement, name: string): XmlElement | null {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && node.localName === name) return node;
  }
  return null;
}

/** Every element under (and with) a root, in document order, without recursion. */
export function allElements(root: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const stack = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    found.push(next);
    for (let child = next.lastChild; child; child = child.previousSibling) {
      if (isElement(child)) stack.push(child);
    }
  }
  return found;
}

/** The text directly inside an element. */
export function textOf(element: XmlElement): string {
  let text = "";
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 || node.nodeType === 4) text += node.nodeValue ?? "";
  }
  return text;
}

/** Replaces everything inside an element by text. */
export function setText(element: XmlElement, text: string): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  const document = element.ownerDocument;
  if (document && text !== "") element.appendChild(document.createTextNode(text));
}

/** An on/off attribute: writers use 1, true and on. */
export function isOn(element: XmlElement | null, name: string, byDefault = false): boolean {
  const value = element?.getAttribute(name) ?? null;
  return value === null ? byDefault : value === "1" || value === "true" || value === "on";
}

/** A whole number of an attribute, or null when it is missing or is none. */
export function wholeNumber(element: XmlElement, name: string): number | null {
  const value = element.getAttribute(name);
  return value !== null && /^\s*\d{1,10}\s*$/.test(value) ? Number(value) : null;
}

/** A new element in the namespace, and with the prefix, of another one. */
export function newElement(
  like: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlElement[] = [],
): XmlElement {
  const document = like.ownerDocument;
  if (!document) throw new Error("an element outside any document");
  const element = document.createElementNS(like.namespaceURI, like.prefix ? `${like.prefix}:${name}` : name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  for (const child of children) element.appendChild(child);
  return element;
}

/** A copy of an element with all that is in it, outside any parent. */
export function copied(element: XmlElement): XmlElement {
  const copy = element.cloneNode(true);
  if (!isElement(copy)) throw new Error("the copy of an element is an element");
  return copy;
}

/** Inserts a child where the schema's order of elements wants it. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(child.localName ?? "");
  const after = childElements(parent).find((other) => order.indexOf(other.localName ?? "") > rank);
  parent.insertBefore(child, after ?? null);
}

/** Writes an element's `count` anew, as the lists in styles.xml and elsewhere keep one. */
export function recount(list: XmlElement): void {
  list.setAttribute("count", String(childElements(list).length));
}
