import { readFileSync } from "node:fs";
import path from "node:path";
import { checkForm } from "../../src/core/check";
import type { Form } from "../../src/core/form/form";
import { readForm } from "../../src/core/form/read";
import type { Snapshot } from "../../src/core/snapshot";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { withRows } from "./grown-forms";
import { type Line, median, ms, timeOf } from "./measure";

const sizes = [10, 100, 1_000, 10_000];

/** The core alone while a form grows: 自评表 by indicators, 基础数据表 by special funds. 1 = linear. */
export async function growth(): Promise<Line[]> {
  const file = path.resolve(__dirname, "../forms/many-items-2024.xlsx");
  const book = openXlsx(new Uint8Array(readFileSync(file))).snapshot();
  const form = readForm(book);
  return [
    await line(
      "自评表, indicators",
      book,
      rowOf(form.indicators[1]?.texts.level3),
      ({ indicators }) => indicators.length,
    ),
    await line("基础数据表, special funds", book, rowOf(form.items[1]?.name), ({ items }) => items.length),
  ];
}

function rowOf(text: Form["grade"] | undefined): { readonly sheet: string; readonly row: number } {
  if (text === undefined || !("cell" in text)) throw new Error("the form has no such row");
  return text.cell.place;
}

async function line(
  what: string,
  book: Snapshot,
  { sheet, row }: { readonly sheet: string; readonly row: number },
  count: (form: Form) => number,
): Promise<Line> {
  const times: number[] = [];
  const first = count(readForm(book));
  for (const size of sizes) {
    const snapshot = withRows(book, sheet, row, size - first);
    if (count(readForm(snapshot)) !== size)
      throw new Error(`${what}: ${count(readForm(snapshot))} ≠ ${size}`);
    const rounds = size > 1_000 ? 3 : 7;
    const found: number[] = [];
    for (let round = 0; round < rounds; round++) {
      found.push(await timeOf(() => checkForm(readForm(snapshot))));
    }
    times.push(median(found));
  }
  const [, hundred = NaN, , most = NaN] = times;
  const exponent = Math.log(most / hundred) / Math.log(100);
  const shown = times.map((time, index) => `${sizes[index] ?? 0}: ${ms(time)}`).join(", ");
  return {
    what: `(c) exponent, ${what}`,
    result: `**${exponent.toFixed(2)}** from 100 to 10,000 (${shown})`,
    goal: "≤ 1",
  };
}
