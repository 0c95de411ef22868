import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressOf, reference } from "../../src/core/address";
import { checkForm } from "../../src/core/check";
import { planFill } from "../../src/core/fill";
import { readForm } from "../../src/core/form/read";
import { fixed } from "../../src/core/number/decimal";
import { type Rate, ratesOf } from "../../src/core/rates/rates";
import { composeReport } from "../../src/core/report/compose";
import { textOf } from "../../src/core/report/report";
import type { CellValue, SheetSnapshot, Snapshot } from "../../src/core/snapshot";
import { planReport } from "../../src/core/write-report";
import { emptyState } from "../../src/core/state";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { converted, isInstalled, textOfPdf, withoutResults } from "./soffice";

/** LibreOffice as an independent judge of the formulas and of the printed report. */

const stories = [
  "seed-2024",
  "clean-2024",
  "other-county-2024",
  "many-items-2024",
  "staff-and-buildings-2024",
];

const withLibreOffice = isInstalled("soffice");
const withPdfText = withLibreOffice && isInstalled("pdftotext");

interface Made {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly rates: readonly Rate[];
  /** The paragraphs of the report. */
  readonly paragraphs: readonly string[];
}

/** A story workbook filled and with its report. */
async function made(story: string): Promise<Made> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, `../forms/${story}.xlsx`)));
  const workbook = openXlsx(bytes);
  await workbook.apply(planFill(readForm(workbook.snapshot())).steps.map(({ edit }) => edit));
  const check = checkForm(readForm(workbook.snapshot()));
  await workbook.apply(planReport(workbook.snapshot(), check, emptyState, "2026-11-24").edits);
  const { title, blocks, signature, date } = composeReport(check.form, check.profile);
  const body = blocks.map((block) => (block.kind === "heading" ? block.text : textOf(block.parts)));
  return {
    bytes: workbook.save(),
    snapshot: workbook.snapshot(),
    rates: ratesOf(check.form),
    paragraphs: [title, ...body, textOf(signature), textOf(date)],
  };
}

/** A cell's value by its full reference. */
function valuesOf({ sheets }: Snapshot): Map<string, CellValue> {
  return new Map(
    sheets.flatMap(({ name, origin, values }) =>
      values.flatMap((row, rowIndex) =>
        row.map((value, column): [string, CellValue] => {
          const place = { sheet: name, row: origin.row + rowIndex, column: origin.column + column };
          return [reference(place), value];
        }),
      ),
    ),
  );
}

/** The references of all cells with a formula. */
function formulaCells({ name, origin, formulas }: SheetSnapshot): string[] {
  return formulas.flatMap((row, rowIndex) =>
    row.flatMap((formula, column) =>
      formula === null
        ? []
        : [reference({ sheet: name, row: origin.row + rowIndex, column: origin.column + column })],
    ),
  );
}

/** Where a rate stands in the workbook: in its own cell, or beside its label in 指标测算. */
function cellOfRate({ target, definition }: Rate, { sheets }: Snapshot): string {
  if (target) return reference(target.cell.place);
  const report = sheets.find(({ name }) => name === "自评报告");
  const row = report?.values.findIndex(([label]) => label === definition.label) ?? -1;
  return `'自评报告'!${addressOf({ row: (report?.origin.row ?? 0) + row, column: 1 })}`;
}

/** As the cell's format shows it. */
function shown(value: CellValue | undefined, unit: "%" | "分"): string {
  if (typeof value !== "number")
    return value === null || value === undefined || value === "" ? "" : String(value);
  return unit === "%" ? `${(value * 100).toFixed(2)}%` : value.toFixed(2);
}

function expectedOf({ result, definition }: Rate): string {
  if (result.state === "input missing") return "—";
  if (result.state === "zero denominator") return "";
  return definition.unit === "%" ? `${fixed(result.value.times(100), 2)}%` : fixed(result.value, 2);
}

/** Numbers that differ only in the last bits are one number. */
function rough(value: CellValue | undefined): string {
  return typeof value === "number" ? value.toPrecision(12) : String(value ?? "");
}

if (!withLibreOffice) {
  it.skip("LibreOffice (soffice) is not installed: the formulas are not judged by it", () => undefined);
} else {
  describe("recalculated by LibreOffice", () => {
    let ours = new Map<string, Made>();
    let theirs = new Map<string, Map<string, CellValue>>();

    beforeAll(async () => {
      ours = new Map(await Promise.all(stories.map(async (story) => [story, await made(story)] as const)));
      const stripped = new Map([...ours].map(([story, { bytes }]) => [story, withoutResults(bytes)]));
      theirs = new Map(
        [...converted(stripped, "xlsx")].map(([story, bytes]) => [
          story,
          valuesOf(openXlsx(bytes).snapshot()),
        ]),
      );
    }, 240_000);

    const of = (story: string) => {
      const mine = ours.get(story);
      const judged = theirs.get(story);
      if (!mine || !judged) throw new Error(`LibreOffice gave no ${story}`);
      return { mine, judged };
    };

    it.each(stories)("%s: the results were taken away before", (story) => {
      const { mine } = of(story);
      const values = valuesOf(openXlsx(withoutResults(mine.bytes)).snapshot());
      const left = mine.snapshot.sheets
        .flatMap(formulaCells)
        .filter((cell) => (values.get(cell) ?? null) !== null);
      expect(left).toEqual([]);
    });

    it.each(stories)("%s: every rate is ours at its displayed precision", (story) => {
      const { mine, judged } = of(story);
      const seen = mine.rates.map((rate) => [
        rate.definition.id,
        shown(judged.get(cellOfRate(rate, mine.snapshot)), rate.definition.unit),
      ]);
      expect(seen).toEqual(mine.rates.map((rate) => [rate.definition.id, expectedOf(rate)]));
    });

    it.each(stories)("%s: every formula gives what we stored beside it", (story) => {
      const { mine, judged } = of(story);
      const stored = valuesOf(mine.snapshot);
      const cells = mine.snapshot.sheets.flatMap(formulaCells);
      expect(cells.length).toBeGreaterThan(10);
      expect(cells.map((cell) => [cell, rough(judged.get(cell))])).toEqual(
        cells.map((cell) => [cell, rough(stored.get(cell))]),
      );
    });
  });
}

if (!withPdfText) {
  it.skip("LibreOffice or pdftotext is not installed: the printed report is not judged", () => undefined);
} else {
  describe("printed by LibreOffice", () => {
    const printed = new Map<string, { readonly text: string; readonly paragraphs: readonly string[] }>();

    beforeAll(async () => {
      const ours = new Map(
        await Promise.all(stories.slice(0, 2).map(async (story) => [story, await made(story)] as const)),
      );
      const pdfs = converted(new Map([...ours].map(([story, { bytes }]) => [story, bytes])), "pdf");
      for (const [story, { paragraphs }] of ours) {
        printed.set(story, { paragraphs, text: textOfPdf(pdfs.get(story) ?? new Uint8Array()) });
      }
    }, 240_000);

    it.each(stories.slice(0, 2))("%s: every paragraph of the report is on the page", (story) => {
      const { text = "", paragraphs = [] } = printed.get(story) ?? {};
      const bare = (part: string) => part.replace(/\s/g, "");
      // The number at the foot of a page may stand between two lines of a paragraph.
      const page = bare(text).replace(/—\d+—/g, "");
      expect(paragraphs.length).toBeGreaterThan(30);
      expect(paragraphs.filter((paragraph) => !page.includes(bare(paragraph)))).toEqual([]);
    });
  });
}
