import { checkForm } from "../core/check";
import { readForm } from "../core/form/read";
import { textOf } from "../core/form/text-of";
import type { Profile } from "../core/profile/profile";
import { checkHeadline } from "../core/report/headline";
import { reportMarkdown } from "../core/report/markdown";
import { type Regenerated, regenerated } from "../core/report/regenerated";
import { openQuestions } from "../core/report/user-text";
import { profileIn } from "../core/state";
import { planReport } from "../core/write-report";
import { attachedTables } from "../docx/attached-tables";
import type { ExitCode } from "./check-command";
import { type Made, makeFiles } from "./made-files";
import { openFiling } from "./open-filing";
import type { OutputKind, OutputOptions } from "./output-option";
import { chosenProfile } from "./profile-option";
import { recalculate } from "./recalculate";
import { requireForm } from "./recognised";
import type { Terminal } from "./terminal";

export interface ReportOptions extends OutputOptions {
  readonly profile?: string;
}

/** `jixiao report`: copies with the sheets 自评报告 and 校验结果, or the narratives alone as .docx or .md. */
export async function reportCommand(
  inputs: readonly string[],
  options: ReportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const profile = await chosenProfile(options.profile);
  const make = (input: string, kind: OutputKind) => reported(input, kind, profile, terminal.today());
  return makeFiles(inputs, options, { also: ["docx", "md"], pattern: "{name}-报告", make }, terminal);
}

async function reported(
  input: string,
  kind: OutputKind,
  profile: Profile | undefined,
  today: string,
): Promise<Made> {
  const workbook = await openFiling(input, { recalculate });
  const snapshot = await workbook.read();
  const state = await workbook.readState();
  const form = readForm(snapshot, state.chosen);
  requireForm(form);
  const check = checkForm(form, profile ?? profileIn(state));
  const text = regenerated(snapshot, check, state);
  const { report } = text;
  const lines: string[] = [];
  let isUnchanged = false;
  let bytes: Uint8Array;
  if (kind === "docx") {
    // Loaded only when it is needed: half of the command line's code.
    const { reportDocx } = await import(/* webpackChunkName: "docx" */ "../docx/report-docx");
    bytes = await reportDocx(report, attachedTables(snapshot, form));
  } else if (kind === "md") bytes = new TextEncoder().encode(reportMarkdown(report));
  else {
    const plan = planReport(snapshot, check, state, today);
    await workbook.apply(plan.edits);
    await workbook.writeState(plan.state);
    bytes = workbook.save();
    for (const { content, keepOldAs } of plan.edits) {
      lines.push(
        `写入工作表“${content.name}”${keepOldAs === null ? "" : `，原有的同名表保留为“${keepOldAs}”`}`,
      );
    }
    lines.push(...plan.upToDate.map((name) => `工作表“${name}”与现在的数据一致，没有改动`));
    lines.push(...workbook.warnings);
    isUnchanged = plan.edits.length === 0 && JSON.stringify(plan.state) === JSON.stringify(state);
  }
  const open = openQuestions(report).length;
  const headline = checkHeadline(check.outcomes);
  return {
    bytes,
    isUnchanged,
    department: textOf(form.texts.department),
    year: form.year,
    lines: [
      ...lines,
      `校验：${headline}`,
      open === 0 ? "报告各处都已填写" : `报告还有 ${open} 处未填写（查找“【请填写”）`,
      ...keptText(text),
    ],
    summary: `${headline}，报告还有 ${open} 处未填写`,
  };
}

/** What was kept of the edits on the tab, and which figures in them the tables give otherwise now. */
function keptText({ merged, leftOut, stale }: Regenerated): string[] {
  const count = (kind: (typeof merged)[number]["kind"]) => merged.filter((each) => each.kind === kind).length;
  const told = [
    ["改过的", count("edited"), "段"],
    ["添加的", count("added"), "段"],
    ["删去的（不再写入）", count("deleted"), "段"],
  ] as const;
  const kept = told.flatMap(([what, number, unit]) => (number === 0 ? [] : [`${what} ${number} ${unit}`]));
  return [
    ...(kept.length === 0 ? [] : [`保留您在“自评报告”上的修改：${kept.join("，")}`]),
    ...leftOut.map(
      ({ what, edit }) =>
        `“${what}”的回答没有写进报告：这一段您在“自评报告”上${edit.kind === "edited" ? "改过" : "删去了"}`,
    ),
    ...stale.map(({ phrase, told: now }) => `您写的“${phrase}”与表中不符，表中为${now}`),
  ];
}
