import { UnreadableWorkbook } from "./unreadable-workbook";
import type { UnreadableCode } from "./unreadable-workbook";

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

/** What an OLE container (the format before 2007, and of every encrypted workbook) holds. */
function oleCode(bytes: Uint8Array): UnreadableCode {
  if (holdsName(bytes, "EncryptedPackage") || holdsName(bytes, "EncryptionInfo")) return "encrypted";
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) return "xls";
  return "notXlsx";
}

/**
 * Lets only zip archives through.
 * @throws UnreadableWorkbook that tells an empty, encrypted, legacy or foreign file apart.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnreadableWorkbook("empty");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    throw new UnreadableWorkbook(oleCode(bytes), "OLE container");
  }
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04]) || startsWith(bytes, [0x09, 0x02])) {
    throw new UnreadableWorkbook("xls", "BIFF stream");
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) throw new UnreadableWorkbook("notXlsx", "empty zip");
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new UnreadableWorkbook("notXlsx", "not a zip");
}
