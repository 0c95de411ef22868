import { Grid } from "../form/grid";
import { ratesHeading, reportSheetName, writtenIn } from "../form/read-narrative";
import type { Snapshot } from "../snapshot";
import { mostLines, perLine, ratesNote } from "./report-sheet";
import { lineCount } from "./text-lines";

/** The paragraphs on the tab 自评报告 as they are now, our own block of rates left out; null without such a tab. */
export function tabParagraphs({ sheets }: Snapshot): string[] | null {
  const sheet = sheets.find(({ name }) => name === reportSheetName);
  if (!sheet) return null;
  const grid = new Grid(sheet);
  const rows = grid.rows.map((row) =>
    grid
      .row(row)
      .map((cell) => writtenIn(cell) || String(cell.value))
      .join("　"),
  );
  const from = rows.findIndex((text) => text.trim() === ratesHeading);
  const note = rows.findIndex((text, index) => index > from && text.trim().startsWith(ratesNote));
  const isText = (index: number) => from < 0 || index < from || (note >= 0 && index > note);
  return joinedPieces(rows.filter((_text, index) => isText(index)));
}

/** Rows joined that are one paragraph cut for its length: the second begins without an indent and did not fit the first. */
function joinedPieces(rows: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let last = "";
  for (const row of rows) {
    const fits = lineCount(last + row, perLine) <= mostLines;
    if (last.startsWith("　　") && !row.startsWith("　") && !fits) {
      paragraphs.push((paragraphs.pop() ?? "") + row.trimEnd());
    } else {
      paragraphs.push(row.trim());
    }
    last = row.startsWith("　") ? row : `　　${row}`;
  }
  return paragraphs;
}
