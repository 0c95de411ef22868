/** A cell of a table: merged cells stand once, at their first row and column. */
export interface WordCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Paragraphs and line breaks as line feeds; tables inside the cell as lines; white space at both ends is left out. */
  readonly text: string;
}

/** A table as a grid: no two cells cover the same place. */
export interface WordTable {
  readonly kind: "table";
  readonly rows: number;
  readonly columns: number;
  /** In row order. */
  readonly cells: readonly WordCell[];
  /** Width of each column in twentieths of a point, as far as the document gives it. */
  readonly widths: readonly number[];
}

/** A paragraph that is not blank, with the number that Word shows before it (一、（一）1.) where it counts by itself. */
export interface WordParagraph {
  readonly kind: "paragraph";
  readonly text: string;
}

export type WordBlock = WordParagraph | WordTable;

/** What a Word document says, in reading order. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** What stands in the document and not in its text: Chinese, one line each ("2 张图片", "页眉“…”"). */
  readonly notText: readonly string[];
  /** Whether it holds tracked changes that nobody has accepted; it is read as if all were. */
  readonly isTracked: boolean;
}
