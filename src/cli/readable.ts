import { checkHeadline } from "../core/report/headline";
import { type RuleFinding, findingsOf, severities, severityNames } from "../core/rules/outcomes";
import { placesText } from "../core/rules/places";
import type { Severity } from "../core/rules/rule";
import type { CheckedFile } from "./file-result";
import type { Terminal } from "./terminal";
import { totalsLine } from "./totals";
import { type Waiting, checklistByItem, inapplicableRules, waitingByReason } from "./waiting";

/** Most cells named on one line; the rest are counted. */
const mostPlaces = 8;

type Colours = Terminal["colours"];

/** All files for a person at a terminal, one after the other, with the totals below when there are several. */
export function readableResults(checked: readonly CheckedFile[], colours: Colours): string {
  const files = checked.map((file) => readableResult(file, colours));
  const totals = checked.length > 1 ? [`${colours.bold(totalsLine(checked))}\n`] : [];
  return [...files, ...totals].join("\n");
}

/** The findings of one file: grouped by severity, each with its figures and cells, and what to do. */
function readableResult({ result, check }: CheckedFile, colours: Colours): string {
  const title = colours.bold(result.file);
  if (!check) return `${title}\n  ${colours.red("无法校验：")}${result.error?.message ?? ""}\n`;
  const findings = findingsOf(check.outcomes);
  const year = result.year === null ? "年度未知" : `${result.year}年度`;
  const paintHead = findings.length === 0 ? colours.green : colours.bold;
  const lines = [
    title,
    `  ${result.department ?? "（未填单位名称）"}　${year}　口径：${check.profile.title}`,
    `  ${paintHead(checkHeadline(check.outcomes))}`,
    ...severities.flatMap((severity) => group(severity, findings, colours)),
    ...waitingLines(check, colours),
  ];
  return `${lines.join("\n")}\n`;
}

function group(severity: Severity, all: readonly RuleFinding[], colours: Colours): string[] {
  const findings = all.filter((finding) => finding.severity === severity);
  if (findings.length === 0) return [];
  const paint = { error: colours.red, warning: colours.yellow, notice: colours.cyan }[severity];
  const heading = paint(colours.bold(`【${severityNames[severity]}】${findings.length} 项`));
  const lines = findings.flatMap((finding, index) => {
    // Findings of one rule stand together and share their remedy: it is written once, below the last.
    const isLast = findings[index + 1]?.rule !== finding.rule;
    return findingLines(finding, isLast, paint, colours);
  });
  return ["", `  ${heading}`, ...lines];
}

function findingLines(
  finding: RuleFinding,
  withFix: boolean,
  paint: (text: string) => string,
  colours: Colours,
): string[] {
  const places = finding.cells.length === 0 ? "整个工作簿" : placesText(finding.cells, mostPlaces);
  return [
    `  ${paint(finding.rule)} ${finding.message}`,
    `       ${colours.dim("位置")} ${places}`,
    ...(withFix ? [`       ${colours.dim("怎么改")} ${finding.of.fix}`] : []),
  ];
}

function waitingLines({ outcomes }: NonNullable<CheckedFile["check"]>, colours: Colours): string[] {
  const line = ({ reason, rules }: Waiting) => `  ${reason}${colours.dim(`（${rules.join("、")}）`)}`;
  const checklist = checklistByItem(outcomes).map(line);
  const waiting = waitingByReason(outcomes).map(line);
  const inapplicable = inapplicableRules(outcomes);
  return [
    ...(checklist.length === 0 ? [] : ["", `  ${colours.bold("【请人工核对】")}`, ...checklist]),
    ...(waiting.length === 0 ? [] : ["", `  ${colours.bold("【未能检查】")}`, ...waiting]),
    ...(inapplicable.length === 0
      ? []
      : ["", colours.dim(`  不适用于本表的规则：${inapplicable.join("、")}`)]),
  ];
}
