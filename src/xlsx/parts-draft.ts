import { UnreadableWorkbook } from "./unreadable-workbook";
import { parseXml, rootOf, serializedXml } from "./xml";
import type { XmlDocument, XmlElement } from "./xml";
import type { Parts } from "./zip";

/** Changes to a package that are not yet made: parts never touched stay the very same bytes. */
export class PartsDraft {
  private readonly documents = new Map<string, XmlDocument>();
  private readonly touched = new Set<string>();
  private readonly replaced = new Map<string, Uint8Array | null>();

  constructor(private readonly base: Parts) {}

  has(path: string): boolean {
    return this.bytes(path) !== undefined;
  }

  names(): string[] {
    const added = [...this.replaced.keys()].filter((path) => !this.base.has(path));
    return [...this.base.keys(), ...added].filter((path) => this.has(path));
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
      document = parseXml(bytes, path);
      this.documents.set(path, document);
    }
    return rootOf(document, path);
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
