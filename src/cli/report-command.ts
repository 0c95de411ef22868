import { checkForm } from "../core/check";
import { readForm } from "../core/form/read";
import { composeReport } from "../core/report/compose";
import { checkHeadline } from "../core/report/headline";
import { reportMarkdown } from "../core/report/markdown";
import { isOpen } from "../core/report/report";
import { withUserText } from "../core/report/user-text";
import { profileIn } from "../core/state";
import { planReport } from "../core/write-report";
import { reportDocx } from "../docx/report-docx";
import { openFiling } from "./open-filing";
import { type OutputOptions, outputOf } from "./output-option";
import { chosenProfile } from "./profile-option";
import { recalculate } from "./recalculate";
import { requireForm } from "./recognised";
import type { Terminal } from "./terminal";
import { writeOutput } from "./write-output";

export interface ReportOptions extends OutputOptions {
  readonly profile?: string;
}

/** `jixiao report`: a copy with the sheets 自评报告 and 校验结果, or the narrative alone as .docx or .md. */
export async function reportCommand(input: string, options: ReportOptions, terminal: Terminal): Promise<0> {
  const { path, kind } = outputOf(input, options, ["docx", "md"]);
  const profile = await chosenProfile(options.profile);
  const workbook = await openFiling(input, { recalculate });
  const snapshot = await workbook.read();
  const state = await workbook.readState();
  const form = readForm(snapshot, state.chosen);
  requireForm(form);
  const check = checkForm(form, profile ?? profileIn(state));
  const report = withUserText(composeReport(check.form, check.profile), state.userText);
  const lines: string[] = [];
  let bytes: Uint8Array;
  if (kind === "docx") bytes = await reportDocx(report);
  else if (kind === "md") bytes = new TextEncoder().encode(reportMarkdown(report));
  else {
    const plan = planReport(snapshot, check, state, terminal.today());
    await workbook.apply(plan.edits);
    bytes = workbook.save();
    for (const { content, keepOldAs } of plan.edits) {
      lines.push(
        `写入工作表“${content.name}”${keepOldAs === null ? "" : `，原有的同名表保留为“${keepOldAs}”`}`,
      );
    }
    lines.push(...workbook.warnings);
  }
  const saved = await writeOutput({ path, bytes, input, inPlace: options.inPlace ?? false });
  const open = report.blocks.filter((block) => block.kind !== "heading" && isOpen(block.parts)).length;
  lines.push(`校验：${checkHeadline(check.outcomes)}`);
  lines.push(`报告中有 ${open} 段需要您补充（查找“【请填写”）`);
  lines.push(...saved);
  terminal.out(`${lines.join("\n")}\n`);
  return 0;
}
