import { addressOf } from "../core/address";
import { type FillPlan, planFill } from "../core/fill";
import type { Cell } from "../core/form/form";
import { readForm } from "../core/form/read";
import { textOf } from "../core/form/text-of";
import type { ExitCode } from "./check-command";
import { type Made, makeFiles } from "./made-files";
import { openFiling } from "./open-filing";
import type { OutputOptions } from "./output-option";
import { recalculate } from "./recalculate";
import { requireForm } from "./recognised";
import type { Terminal } from "./terminal";

/** `jixiao fill`: the computed rates as formulas in copies, nothing else changed; says what it changed and what not. */
export function fillCommand(
  inputs: readonly string[],
  options: OutputOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const make = (input: string) => filled(input, terminal.colours);
  return makeFiles(inputs, options, { also: [], pattern: "{name}-已填", make }, terminal);
}

async function filled(input: string, colours: Terminal["colours"]): Promise<Made> {
  const workbook = await openFiling(input, { recalculate });
  const form = readForm(await workbook.read(), (await workbook.readState()).chosen);
  requireForm(form);
  const plan = planFill(form);
  const isUnchanged = plan.steps.length === 0;
  await workbook.apply(plan.steps.map((step) => step.edit));
  return {
    bytes: workbook.save(),
    isUnchanged,
    department: textOf(form.texts.department),
    year: form.year,
    lines: [...planLines(plan, colours), ...(isUnchanged ? [] : workbook.warnings)],
    summary: isUnchanged ? "没有需要写入的比率" : `写入 ${plan.steps.length} 个比率`,
  };
}

/** What is written, with before and after, and what is left as it is and why. */
function planLines({ steps, skipped }: FillPlan, { bold, dim, green }: Terminal["colours"]): string[] {
  const changed = steps.flatMap(({ cell, edit, before, after }) => [
    `  ${green("✓")} ${placeOf(cell)} ${bold(cell.label)}`,
    `      原来 ${before}`,
    `      改为 ${after}${edit.kind === "formula" ? `，公式 ${edit.formula}` : ""}`,
  ]);
  const left = skipped.map(({ cell, label, reason }) =>
    dim(`  · ${cell ? `${placeOf(cell)} ` : ""}${label}：${reason}`),
  );
  return [
    ...(steps.length === 0 ? ["没有需要写入的比率。"] : [`写入 ${steps.length} 个比率：`, ...changed]),
    ...(left.length === 0 ? [] : [`没有改动 ${left.length} 个比率：`, ...left]),
  ];
}

function placeOf({ place }: Cell): string {
  return `${place.sheet}!${addressOf(place)}`;
}
