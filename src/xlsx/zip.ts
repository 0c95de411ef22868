import { Inflate, zipSync } from "fflate";
import { crc32 } from "./crc32";
import { UnreadableWorkbook } from "./unreadable-workbook";

/** The files of an archive by name, in the archive's order. */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const inflateStep = 16 * 1024;

/** No workbook has so many files; each costs time even when it is empty. */
const entryLimit = 10_000;

function corrupted(detail: string): UnreadableWorkbook {
  return new UnreadableWorkbook("corrupted", detail);
}

/** Little-endian numbers of the archive; a place outside it means the archive is broken. */
class Bytes {
  private readonly view: DataView;

  constructor(readonly all: Uint8Array) {
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  number(at: number, size: 2 | 4 | 8): number {
    if (at < 0 || at + size > this.all.length) throw corrupted("zip record outside the file");
    if (size === 2) return this.view.getUint16(at, true);
    if (size === 4) return this.view.getUint32(at, true);
    return Number(this.view.getBigUint64(at, true));
  }

  slice(at: number, size: number): Uint8Array {
    if (at < 0 || size < 0 || at + size > this.all.length) throw corrupted("zip data outside the file");
    return this.all.subarray(at, at + size);
  }
}

/** Where the record that ends every zip archive begins. */
function endRecord(bytes: Bytes): number {
  const last = bytes.all.length - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (bytes.number(at, 4) === 0x06054b50) return at;
  }
  throw new UnreadableWorkbook("truncated", "no end of central directory");
}

/** Number of entries and place of the list of entries; large archives keep them in a second record (zip64). */
function directory(bytes: Bytes): { count: number; offset: number } {
  const end = endRecord(bytes);
  const count = bytes.number(end + 10, 2);
  const offset = bytes.number(end + 16, 4);
  if ((count !== 0xffff && offset !== 0xffffffff) || end < 20) return { count, offset };
  if (bytes.number(end - 20, 4) !== 0x07064b50) return { count, offset };
  const wide = bytes.number(end - 12, 8);
  return { count: bytes.number(wide + 32, 8), offset: bytes.number(wide + 48, 8) };
}

/** The entry's sizes and place, taken from its zip64 field where the narrow ones are full. */
function wideNumbers(bytes: Bytes, at: number, length: number, narrow: readonly number[]): number[] {
  const end = at + length;
  let field = at;
  while (field + 4 <= end && bytes.number(field, 2) !== 1) field += 4 + bytes.number(field + 2, 2);
  let next = field + 4;
  return narrow.map((value) => {
    if (value !== 0xffffffff || field + 4 > end) return value;
    next += 8;
    return bytes.number(next - 8, 8);
  });
}

function entries(bytes: Bytes): Entry[] {
  const { count, offset } = directory(bytes);
  if (count > entryLimit) throw new UnreadableWorkbook("tooLarge", `${count} entries`);
  const found: Entry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (bytes.number(at, 4) !== 0x02014b50) throw corrupted("zip directory entry expected");
    const nameLength = bytes.number(at + 28, 2);
    const extraLength = bytes.number(at + 30, 2);
    const name = new TextDecoder().decode(bytes.slice(at + 46, nameLength)).replaceAll("\\", "/");
    const narrow = [bytes.number(at + 24, 4), bytes.number(at + 20, 4), bytes.number(at + 42, 4)];
    const [size = 0, packed = 0, place = 0] = wideNumbers(bytes, at + 46 + nameLength, extraLength, narrow);
    found.push({
      name,
      flags: bytes.number(at + 8, 2),
      method: bytes.number(at + 10, 2),
      crc: bytes.number(at + 16, 4),
      packed,
      size,
      offset: place,
    });
    at += 46 + nameLength + extraLength + bytes.number(at + 32, 2);
  }
  return found;
}

/** Inflates step by step so that a header that lies about the size cannot make us fill the memory. */
function inflated(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += inflateStep) {
      inflate.push(packed.subarray(at, at + inflateStep), at + inflateStep >= packed.length);
      if (size > limit) break;
    }
  } catch (error) {
    throw corrupted(`inflate: ${String(error)}`);
  }
  if (size > limit) throw new UnreadableWorkbook("tooLarge", "more data than declared");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function contentOf(bytes: Bytes, entry: Entry, limit: number): Uint8Array {
  if (entry.flags & 1) throw new UnreadableWorkbook("encrypted", "zip encryption");
  if (bytes.number(entry.offset, 4) !== 0x04034b50) throw corrupted("zip local header expected");
  const start = entry.offset + 30 + bytes.number(entry.offset + 26, 2) + bytes.number(entry.offset + 28, 2);
  const packed = bytes.slice(start, entry.packed);
  if (entry.method !== 0 && entry.method !== 8) throw corrupted(`zip method ${entry.method}`);
  const content = entry.method === 0 ? packed.slice() : inflated(packed, limit);
  if (content.length !== entry.size) throw corrupted(`${entry.name}: wrong size`);
  if (crc32(content) !== entry.crc) throw corrupted(`${entry.name}: wrong checksum`);
  return content;
}

/**
 * The files of a zip archive.
 * @throws UnreadableWorkbook when it is broken, locked, or larger than `limit` bytes once unpacked, whatever its
 * headers say.
 */
export function readZip(archive: Uint8Array, limit: number): Parts {
  const bytes = new Bytes(archive);
  const files = entries(bytes).filter((entry) => !entry.name.endsWith("/"));
  const declared = files.reduce((sum, entry) => sum + entry.size, 0);
  if (declared > limit) throw new UnreadableWorkbook("tooLarge", `${declared} bytes declared`);
  const parts = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of files) {
    // Of two files of one name, Excel may read the other.
    if (parts.has(entry.name)) throw corrupted(`${entry.name} is there twice`);
    // The library that writes archives would lose it.
    if (entry.name === "__proto__") throw corrupted("a file named __proto__");
    const content = contentOf(bytes, entry, left);
    left -= content.length;
    parts.set(entry.name, content);
  }
  return parts;
}

/** A zip archive of the files; [Content_Types].xml comes first, as some readers expect. The same files give the same bytes. */
export function writeZip(parts: Parts): Uint8Array {
  const first = "[Content_Types].xml";
  const names = [...parts.keys()].filter((name) => name !== first);
  const files: Record<string, Uint8Array> = {};
  for (const name of parts.has(first) ? [first, ...names] : names) {
    const content = parts.get(name);
    if (content) files[name] = content;
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
