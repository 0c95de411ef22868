/** The bytes of a workbook, and what is to be known of how they came about. */
export interface Loaded {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Chinese sentences. */
  readonly notes: readonly string[];
}

/** A file to be opened, fetched when it is. */
export interface Source {
  readonly name: string;
  /** @throws FileRefused, UnreadableDocument */
  readonly load: () => Promise<Loaded>;
}
