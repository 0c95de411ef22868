import { UnreadableWorkbook } from "./unreadable-workbook";
import { parseXml, rootOf, serializedXml } from "./xml";
import type { XmlDocument, XmlElement } from "./xml";
import type { Parts } from "./zip";

/** Parts read together with more elements than this (about 300,000 cells) would need more memory than an office PC has. */
const elementLimit = 600_000;

/** The number of "<" that close nothing: no part has more elements. */
function elementsIn(bytes: Uint8Array): number {
  let elements = 0;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    if (bytes[at + 1] !== 0x2f) elements++;
  }
  return elements;
}

/** Changes to a package that are not yet made: parts never touched stay the very same bytes. */
export class PartsDraft {
  private readonly documents = new Map<string, XmlDocument>();
  private readonly touched = new Set<string>();
  /** How many elements the parts have whose documents were read. */
  private readonly elements = new Map<string, number>();
  private readonly replaced = new Map<string, Uint8Array | null>();

  constructor(private readonly base: Parts) {}

  has(path: string): boolean {
    return this.bytes(path) !== undefined;
  }

  names(): string[] {
    const added = [...this.replaced.keys()].filter((path) => !this.base.has(path));
    return [...this.base.keys(), ...added].filter((path) => this.has(path));
  }

  /** The first path of stem1.xml, stem2.xml … that no part has; part names are not case sensitive. */
  freePath(stem: string): string {
    const taken = new Set(this.names().map((name) => name.toLowerCase()));
    for (let number = 1; ; number++) {
      const path = `${stem}${number}.xml`;
      if (!taken.has(path.toLowerCase())) return path;
    }
  }

  /** The bytes as they were before anything was changed in the part's document. */
  bytes(path: string): Uint8Array | undefined {
    const replaced = this.replaced.get(path);
    if (replaced !== undefined) return replaced ?? undefined;
    return this.base.get(path);
  }

  /** Whether a part's document was opened to be changed, so that `bytes` may be older than it. */
  isTouched(path: string): boolean {
    return this.touched.has(path);
  }

  /** The root element of an XML part, to read. */
  root(path: string): XmlElement {
    let document = this.documents.get(path);
    if (!document) {
      const bytes = this.bytes(path);
      if (!bytes) throw new UnreadableWorkbook("corrupted", `missing part ${path}`);
      this.requireModest(path, bytes);
      document = parseXml(bytes, path);
      this.documents.set(path, document);
    }
    return rootOf(document, path);
  }

  private requireModest(path: string, bytes: Uint8Array): void {
    this.elements.set(path, elementsIn(bytes));
    const elements = [...this.elements.values()].reduce((sum, each) => sum + each, 0);
    if (elements > elementLimit) {
      throw new UnreadableWorkbook("tooLarge", `${path}: ${elements} elements so far`);
    }
  }

  /** The root element of an XML part, to change: the part is written anew. */
  changedRoot(path: string): XmlElement {
    const root = this.root(path);
    this.touched.add(path);
    return root;
  }

  put(path: string, bytes: Uint8Array): void {
    this.documents.delete(path);
    this.touched.delete(path);
    this.replaced.set(path, bytes);
  }

  /** As {@link put}, from the text of a part. */
  putText(path: string, text: string): void {
    this.put(path, new TextEncoder().encode(text));
  }

  remove(path: string): void {
    this.documents.delete(path);
    this.touched.delete(path);
    this.replaced.set(path, null);
  }

  /** The package with the changes made. */
  parts(): Parts {
    const parts = new Map<string, Uint8Array>();
    for (const path of this.names()) {
      const document = this.touched.has(path) ? this.documents.get(path) : undefined;
      const bytes = document ? serializedXml(document) : this.bytes(path);
      if (bytes) parts.set(path, bytes);
    }
    return parts;
  }
}
