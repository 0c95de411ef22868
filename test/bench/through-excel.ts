import { readFileSync } from "node:fs";
import path from "node:path";
import { checkForm } from "../../src/core/check";
import type { CellEdit } from "../../src/core/edits";
import { addressOf } from "../../src/core/address";
import { planFill } from "../../src/core/fill";
import { readForm } from "../../src/core/form/read";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { opened } from "../excel/opened";
import { loadGenuineOfficeJs } from "../officejs/genuine";
import { type Line, ms, sideBySide } from "./measure";

/** Reads what we read and writes the same formulas, as one would by hand: no previews, no way back, nothing compared. */
async function byHand(edits: readonly CellEdit[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load({ name: true });
    await context.sync();
    for (const sheet of worksheets.items) {
      sheet
        .getUsedRangeOrNullObject(true)
        .load({ values: true, valueTypes: true, formulas: true, numberFormat: true });
    }
    await context.sync();
    for (const { place, ...edit } of edits) {
      const range = worksheets.getItem(place.sheet).getRange(addressOf(place));
      if (edit.kind === "formula") range.formulas = [[edit.formula]];
    }
    await context.sync();
  });
}

/** Reading, checking and writing the rates through Microsoft's office.js before our host, against the least that could. */
export async function throughExcel(): Promise<Line[]> {
  loadGenuineOfficeJs();
  const bytes = readFileSync(path.resolve(__dirname, "../forms/seed-2024.xlsx"));
  const snapshot = openXlsx(new Uint8Array(bytes)).snapshot();
  const { steps } = planFill(readForm(snapshot));
  const edits = steps.map(({ edit }) => edit);
  let [ours, hand] = [0, 0];
  const port = async (check: boolean) => {
    const { workbook, host } = opened(snapshot);
    const form = readForm(await workbook.read());
    if (check) checkForm(form);
    await workbook.apply(edits);
    ours = host.syncs;
  };
  const [read = NaN, all = NaN, minimal = NaN] = await sideBySide(
    30,
    [
      () => port(false),
      () => port(true),
      async () => {
        const { host } = opened(snapshot);
        await byHand(edits);
        hand = host.syncs;
      },
    ],
    8,
  );
  return [
    {
      what: "(d) syncs: read and write ÷ by hand",
      result: `**${(ours / hand).toFixed(2)}** (${ours} : ${hand})`,
      goal: "≤ 1.5",
    },
    {
      what: "(d) time: read, check, write ÷ by hand",
      result: `**${(all / minimal).toFixed(2)}** (${ms(all)} : ${ms(minimal)}; without the rules ${(read / minimal).toFixed(2)})`,
      goal: "≤ 1.5",
    },
  ];
}
