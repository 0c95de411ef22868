import { nameBefore } from "../kept-copy";
import { dayOfSerial } from "../number/calendar-day";
import { isDayFormat } from "../number/number-format";
import type { Form, Paragraph } from "./form";
import type { Grid, GridCell } from "./grid";

/** Name of the tab that the report is written to. */
export const reportSheetName = "自评报告";
const chapter = /^[一二三四五六七八九十]+、/;
/** Heading of the block of live formulas that our own tab 自评报告 has below the report: no part of its text. */
export const ratesHeading = "指标测算";

/** Characters of a report at most: real ones have ten thousand, and a longer one would need more memory than there is. */
const longestReport = 1_000_000;

/** Chapters a sheet needs to be taken for the narrative report. */
const chaptersNeeded = 3;

/**
 * The narrative report among the sheets that are not forms: of those that have at least three numbered chapters
 * (一、二、三、…) the tab 自评报告, else the one with the most text. Copies kept of that tab do not count beside it.
 * A cell with line breaks holds several paragraphs. A text of more than {@link longestReport} characters is none.
 */
export function readNarrative(grids: readonly Grid[]): Form["narrative"] {
  const hasCurrent = grids.some(({ sheet }) => sheet === reportSheetName);
  const candidates = grids
    .filter(({ sheet }) => !hasCurrent || nameBefore(sheet) !== reportSheetName)
    .map((grid) => ({ sheet: grid.sheet, paragraphs: paragraphsOf(grid) }))
    .filter(({ paragraphs }) => paragraphs.filter(({ text }) => chapter.test(text)).length >= chaptersNeeded)
    .filter((candidate) => length(candidate) <= longestReport);
  const current = candidates.find(({ sheet }) => sheet === reportSheetName);
  if (current) return current;
  return candidates.reduce<Form["narrative"]>(
    (longest, next) => (longest && length(longest) >= length(next) ? longest : next),
    null,
  );
}

function length({ paragraphs }: { readonly paragraphs: readonly Paragraph[] }): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function paragraphsOf(grid: Grid): Paragraph[] {
  return textRows(grid).flatMap((row) =>
    grid.row(row).flatMap((held) => {
      const cell = grid.cell(held.row, held.column, "自评报告");
      return writtenIn(held)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
        .map((text) => ({ text, cell }));
    }),
  );
}

/** The rows above our own block of formulas. */
function textRows(grid: Grid): readonly number[] {
  const rows = grid.rows;
  const end = rows.findIndex((row) => grid.row(row)[0]?.value === ratesHeading);
  return end < 0 ? rows : rows.slice(0, end);
}

/** What a cell says: its text, or the day Excel made of a typed date; other numbers are no part of a report. */
export function writtenIn({ value, numberFormat }: GridCell): string {
  if (typeof value === "string") return value;
  const day = typeof value === "number" && isDayFormat(numberFormat) ? dayOfSerial(value) : null;
  if (day === null) return "";
  const [year = "", month = "", date = ""] = day.split("-");
  return `${year}年${String(Number(month))}月${String(Number(date))}日`;
}
