import { readFileSync } from "node:fs";
import path from "node:path";
import { addressOf } from "../../src/core/address";
import { checkForm } from "../../src/core/check";
import type { CellEdit } from "../../src/core/edits";
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

/**
 * Reading, checking and writing the rates through Microsoft's office.js before our host, against the least that could.
 * The host's own work is in all of them; what checking adds is told apart, for by hand nothing is checked.
 */
export async function throughExcel(): Promise<Line[]> {
  loadGenuineOfficeJs();
  const bytes = readFileSync(path.resolve(__dirname, "../forms/seed-2024.xlsx"));
  const snapshot = openXlsx(new Uint8Array(bytes)).snapshot();
  const form = readForm(snapshot);
  const edits = planFill(form).steps.map(({ edit }) => edit);
  const syncs = { read: 0, ours: 0, hand: 0 };
  const port = async (write: boolean, check: boolean) => {
    const { workbook, host } = opened(snapshot);
    const found = await workbook.read();
    syncs.read = host.syncs;
    if (check) checkForm(readForm(found));
    if (write) await workbook.apply(edits);
    syncs.ours = host.syncs;
  };
  const [start = NaN, read = NaN, written = NaN, all = NaN, checked = NaN, hand = NaN] = await sideBySide(
    30,
    [
      () => opened(snapshot),
      () => port(false, false),
      () => port(true, false),
      () => port(true, true),
      () => checkForm(readForm(snapshot)),
      async () => {
        const { host } = opened(snapshot);
        await byHand(edits);
        syncs.hand = host.syncs;
      },
    ],
    { warmUp: 8 },
  );
  const minimal = hand - start;
  return [
    {
      what: "(d) syncs: read and write ÷ by hand",
      result: `**${(syncs.ours / syncs.hand).toFixed(2)}** (${syncs.ours} : ${syncs.hand})`,
      goal: "≤ 1.5",
    },
    {
      what: "(d) time: read and write ÷ by hand (what the port adds)",
      result: `**${((written - start) / minimal).toFixed(2)}** (read ${ms(read - start)}, write ${ms(written - read)} : ${ms(minimal)})`,
      goal: "≤ 1.5",
    },
    {
      what: "(d) time: read, check, write ÷ by hand, which checks nothing",
      result: `**${((all - start) / minimal).toFixed(2)}** (${ms(all - start)}, of it the check ${ms(checked)} : ${ms(minimal)})`,
      goal: "≤ 1.5",
    },
  ];
}
