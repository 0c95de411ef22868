import { addressOf } from "../core/address";
import { type FillPlan, planFill } from "../core/fill";
import type { Cell } from "../core/form/form";
import { readForm } from "../core/form/read";
import { recalculate } from "./recalculate";
import { openFiling } from "./open-filing";
import { type OutputOptions, outputOf } from "./output-option";
import { requireForm } from "./recognised";
import type { Terminal } from "./terminal";
import { writeOutput } from "./write-output";

/** `jixiao fill`: the computed rates as formulas in a copy, nothing else changed; says what it changed and what not. */
export async function fillCommand(input: string, options: OutputOptions, terminal: Terminal): Promise<0> {
  const { path } = outputOf(input, options, []);
  const workbook = await openFiling(input, { recalculate });
  const form = readForm(await workbook.read(), (await workbook.readState()).chosen);
  requireForm(form);
  const plan = planFill(form);
  const lines = planLines(plan, terminal.colours);
  if (options.inPlace && plan.steps.length === 0) lines.push("原文件没有改动。");
  else {
    await workbook.apply(plan.steps.map((step) => step.edit));
    const inPlace = options.inPlace ?? false;
    const saved = await writeOutput({ path, bytes: workbook.save(), input, inPlace });
    lines.push(...workbook.warnings, ...saved);
  }
  terminal.out(`${lines.join("\n")}\n`);
  return 0;
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
