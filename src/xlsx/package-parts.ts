import { UnreadableWorkbook } from "./unreadable-workbook";
import type { UnreadableCode } from "./unreadable-workbook";
import { type Parts, readZip } from "./zip";

/** The largest package that is opened, in bytes once unpacked. */
const unpackedLimit = 100 * 1024 * 1024;

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in an OLE container's directory, where names are UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** What an OLE container (the format before 2007, and of every encrypted file) holds; null = the bytes are none. */
export function oleKind(bytes: Uint8Array): "encrypted" | "xls" | "doc" | "other" | null {
  if (!startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return null;
  if (holdsName(bytes, "EncryptedPackage") || holdsName(bytes, "EncryptionInfo")) return "encrypted";
  if (holdsName(bytes, "WordDocument")) return "doc";
  return holdsName(bytes, "Workbook") || holdsName(bytes, "Book") ? "xls" : "other";
}

const oleCodes: Readonly<Record<NonNullable<ReturnType<typeof oleKind>>, UnreadableCode>> = {
  encrypted: "encrypted",
  xls: "xls",
  doc: "notXlsx",
  other: "notXlsx",
};

/** How files of other kinds begin. */
const foreign: readonly (readonly [UnreadableCode, readonly number[]])[] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  // RAR and 7z.
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  // A workbook of the format before 2007 without a container.
  ["xls", [0x09, 0x08]],
  ["xls", [0x09, 0x04]],
  ["xls", [0x09, 0x02]],
  ["notXlsx", [0x50, 0x4b, 0x05, 0x06]],
];

/**
 * Lets only zip archives through.
 * @throws UnreadableWorkbook that tells an empty, encrypted, legacy or foreign file apart.
 */
function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty");
  const ole = oleKind(bytes);
  if (ole !== null) throw new UnreadableWorkbook(oleCodes[ole], "OLE container");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  const [code] = foreign.find(([, first]) => startsWith(bytes, first)) ?? ["notXlsx"];
  throw new UnreadableWorkbook(code, "not a zip");
}

/** What a zip archive is that is no Office package, by the names in it: filings packed together, or anything else. */
export function foreignZip(names: readonly string[]): "archive" | "notXlsx" {
  return names.some((name) => /\.(xls[xmb]?|et|docx?|wps|pdf)$/i.test(name)) ? "archive" : "notXlsx";
}

/**
 * The parts of a package, of a workbook or a Word document.
 * @throws UnreadableWorkbook for bytes that are none, and for a broken, locked or too large one.
 */
export function packageParts(bytes: Uint8Array): Parts {
  requireZip(bytes);
  return readZip(bytes, unpackedLimit);
}
