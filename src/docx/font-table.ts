import { readZip, writeZip } from "../xlsx/zip";
import { otherNames } from "./official-fonts";

const path = "word/fontTable.xml";
/** A document of ours unpacked is far smaller. */
const limit = 50 * 1024 * 1024;

/**
 * A document of the docx library whose fonts name a substitute (w:altName) each: the fonts of official documents are not on every
 * computer, are not ours to embed, and the library writes no substitutes.
 */
export function withOtherNames(document: Uint8Array): Uint8Array {
  const parts = new Map(readZip(document, limit));
  const table = parts.get(path);
  if (!table) throw new Error("the document has no font table");
  const fonts = Object.entries(otherNames).map(
    ([name, other]) =>
      `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  const xml = new TextDecoder().decode(table).replace(/\s*\/>\s*$|<\/w:fonts>\s*$/, (end) => {
    return `${end.trim() === "/>" ? ">" : ""}${fonts.join("")}</w:fonts>`;
  });
  parts.set(path, new TextEncoder().encode(xml));
  return writeZip(parts);
}
