import { decodedText } from "./cell-text";
import { childElements, textOf } from "./xml-elements";
import type { XmlElement } from "./xml";

/** The text of a string item: its runs joined, the phonetic guide (拼音) left out. */
export function stringItemText(item: XmlElement): string {
  let text = "";
  for (const child of childElements(item)) {
    if (child.localName === "t") text += textOf(child);
    if (child.localName === "r") text += childElements(child, "t").map(textOf).join("");
  }
  return decodedText(text);
}

/** The texts that cells refer to by number. */
export function sharedStrings(root: XmlElement | null): readonly string[] {
  return root ? childElements(root, "si").map(stringItemText) : [];
}
