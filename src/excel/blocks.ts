/** The used range of a sheet, or a part of it: zero-based first row and column, and how many. */
export interface Bounds {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A tab that may be read. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Null = nothing on it. */
  readonly bounds: Bounds | null;
}

/** Some rows of a sheet's used range. */
export interface Block {
  readonly sheet: ListedSheet;
  readonly bounds: Bounds;
}

function size({ bounds }: Block): number {
  return bounds.rows * bounds.columns;
}

/** Blocks of at most `limit` cells, as many together as fit. */
export function batches(sheets: readonly ListedSheet[], limit: number): Block[][] {
  const blocks = sheets.flatMap((sheet) => {
    const { bounds } = sheet;
    if (!bounds) return [];
    const rows = Math.max(1, Math.floor(limit / bounds.columns));
    return Array.from({ length: Math.ceil(bounds.rows / rows) }, (_, index) => ({
      sheet,
      bounds: {
        ...bounds,
        row: bounds.row + index * rows,
        rows: Math.min(rows, bounds.rows - index * rows),
      },
    }));
  });
  const grouped: Block[][] = [];
  let filled = limit;
  for (const block of blocks) {
    if (filled + size(block) > limit) {
      grouped.push([]);
      filled = 0;
    }
    grouped.at(-1)?.push(block);
    filled += size(block);
  }
  return grouped;
}

/** Blocks in two lots of about the same size; null where they cannot be parted any more. */
export function halves(blocks: readonly Block[]): [Block[], Block[]] | null {
  const [only] = blocks;
  if (only && blocks.length === 1) {
    const { bounds } = only;
    if (bounds.rows < 2) return null;
    const rows = Math.floor(bounds.rows / 2);
    const second = { ...bounds, row: bounds.row + rows, rows: bounds.rows - rows };
    return [[{ ...only, bounds: { ...bounds, rows } }], [{ ...only, bounds: second }]];
  }
  const middle = Math.floor(blocks.length / 2);
  return middle === 0 ? null : [blocks.slice(0, middle), blocks.slice(middle)];
}
