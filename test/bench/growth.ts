import { readFileSync } from "node:fs";
import path from "node:path";
import { checkForm } from "../../src/core/check";
import type { Form, TextReading } from "../../src/core/form/form";
import { readForm } from "../../src/core/form/read";
import { findingsOf } from "../../src/core/rules/outcomes";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { withRows } from "./grown-forms";
import { type Line, median, ms, workOf } from "./measure";

const sizes = [10, 100, 1_000, 10_000];

interface Growing {
  readonly what: string;
  readonly story: string;
  /** What the row that is repeated holds, and how many rows of its kind there are. */
  readonly row: (form: Form) => TextReading | undefined;
  readonly count: (form: Form) => number;
}

const indicators = ({ indicators: rows }: Form) => rows.length;

/** A form's rows by their kind; the repeated indicator of the second has four findings in each row. */
const growing: readonly Growing[] = [
  {
    what: "自评表, indicators",
    story: "many-items-2024",
    row: (form) => form.indicators[1]?.texts.level3,
    count: indicators,
  },
  {
    what: "自评表, indicators that are all wrong",
    story: "indicator-wording-2024",
    row: (form) => form.indicators[2]?.texts.level3,
    count: indicators,
  },
  {
    what: "基础数据表, special funds",
    story: "many-items-2024",
    row: (form) => form.items[1]?.name,
    count: ({ items }) => items.length,
  },
];

/** The core alone (reading, rules, list of findings) while a form grows. 1 = linear. */
export async function growth(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const each of growing) lines.push(await line(each));
  return lines;
}

async function line({ what, story, row, count }: Growing): Promise<Line> {
  const file = path.resolve(__dirname, `../forms/${story}.xlsx`);
  const book = openXlsx(new Uint8Array(readFileSync(file))).snapshot();
  const form = readForm(book);
  const place = placeOf(row(form));
  const times: number[] = [];
  for (const size of sizes) {
    const snapshot = withRows(book, place.sheet, place.row, size - count(form));
    const found = count(readForm(snapshot));
    if (found !== size) throw new Error(`${what}: ${found} ≠ ${size}`);
    const rounds = size > 1_000 ? 3 : 7;
    const all: number[] = [];
    for (let round = 0; round < rounds; round++) {
      all.push(await workOf(() => findingsOf(checkForm(readForm(snapshot)).outcomes)));
    }
    times.push(median(all));
  }
  const [, hundred = NaN, thousand = NaN, most = NaN] = times;
  const exponent = (from: number, decades: number) => (Math.log10(most / from) / decades).toFixed(2);
  const shown = times.map((time, index) => `${sizes[index] ?? 0}: ${ms(time)}`).join(", ");
  return {
    what: `(c) exponent, ${what}`,
    result: `**${exponent(hundred, 2)}** from 100 to 10,000, ${exponent(thousand, 1)} from 1,000 on (${shown})`,
    goal: "≤ 1",
  };
}

function placeOf(text: TextReading | undefined): { readonly sheet: string; readonly row: number } {
  if (text === undefined || !("cell" in text)) throw new Error("the form has no such row");
  return text.cell.place;
}
