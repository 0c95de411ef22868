import { readFileSync } from "node:fs";
import path from "node:path";
import { checkForm } from "../../src/core/check";
import { readForm } from "../../src/core/form/read";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { type Line, ms, sideBySide } from "./measure";

const forms = path.resolve(__dirname, "../forms");

/**
 * Checking one workbook against the bare parse of the same file: `openXlsx` alone, the reading of all cells, formulas,
 * formats and merged areas that every use of our .xlsx port begins with.
 */
export async function oneWorkbook(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const name of ["seed-2024", "clean-2024"]) {
    const bytes = new Uint8Array(readFileSync(path.join(forms, `${name}.xlsx`)));
    const snapshot = openXlsx(bytes).snapshot();
    const form = readForm(snapshot);
    const [parse = NaN, whole = NaN, reading = NaN, rules = NaN] = await sideBySide(
      40,
      [
        () => openXlsx(bytes),
        () => checkForm(readForm(openXlsx(bytes).snapshot())),
        () => readForm(snapshot),
        () => checkForm(form),
      ],
      { warmUp: 30 },
    );
    const parts = `parse ${ms(parse)}, parse and check ${ms(whole)} (of it forms ${ms(reading)}, rules ${ms(rules)})`;
    lines.push({
      what: `(a) check ÷ bare parse, ${name}`,
      result: `**${(whole / parse).toFixed(2)}** (${parts})`,
      goal: "≤ 1.25",
    });
  }
  return lines;
}
