import type { SheetSnapshot } from "../snapshot";
import type { Form, Paragraph } from "./form";
import { Grid } from "./grid";

const chapter = /^[一二三四五六七八九十]+、/;
/** Chapters a sheet needs to be taken for the narrative report. */
const chaptersNeeded = 3;

/**
 * The narrative report among the sheets that are not forms: the one with the most text of those that have at least
 * three numbered chapters (一、二、三、…). A cell with line breaks holds several paragraphs.
 */
export function readNarrative(sheets: readonly SheetSnapshot[]): Form["narrative"] {
  const candidates = sheets
    .map((sheet) => ({ sheet: sheet.name, paragraphs: paragraphsOf(new Grid(sheet)) }))
    .filter(({ paragraphs }) => paragraphs.filter(({ text }) => chapter.test(text)).length >= chaptersNeeded);
  const length = ({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }) =>
    paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  return candidates.reduce<Form["narrative"]>(
    (longest, next) => (longest && length(longest) >= length(next) ? longest : next),
    null,
  );
}

function paragraphsOf(grid: Grid): Paragraph[] {
  return grid.rows().flatMap((row) =>
    grid.row(row).flatMap((held) => {
      if (typeof held.value !== "string") return [];
      const cell = grid.cell(held.row, held.column, "自评报告");
      return held.value
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .map((text) => ({ text, cell }));
    }),
  );
}
