import { severities, severityNames } from "../core/rules/outcomes";
import type { Severity } from "../core/rules/rule";
import type { CheckedFile, Reading } from "./checked-file";
import type { FindingResult } from "./file-result";
import { cardOf, placesOf } from "./finding-text";
import type { Terminal } from "./terminal";
import type { Waiting } from "./waiting";

/** Most cells named on one line; the rest are counted. */
const mostPlaces = 8;

type Colours = Terminal["colours"];

/** The findings of one file: grouped by severity, each with its figures and cells, and what to do. */
export function readableResult({ result, reading }: CheckedFile, colours: Colours): string {
  const title = colours.bold(result.file);
  if (!reading) return `${title}\n  ${colours.red("无法校验：")}${result.error?.message ?? ""}\n`;
  const { findings } = result;
  const year = result.year === null ? "年度未知" : `${result.year}年度`;
  const paintHead = findings.length === 0 ? colours.green : colours.bold;
  const lines = [
    title,
    `  ${result.department ?? "（未填单位名称）"}　${year}　口径：${reading.profile}`,
    `  ${paintHead(reading.headline)}`,
    ...severities.flatMap((severity) => group(severity, findings, colours)),
    ...waitingLines(reading, colours),
  ];
  return `${lines.join("\n")}\n`;
}

function group(severity: Severity, all: readonly FindingResult[], colours: Colours): string[] {
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
  finding: FindingResult,
  withFix: boolean,
  paint: (text: string) => string,
  colours: Colours,
): string[] {
  const places = placesOf(finding.cells, mostPlaces);
  return [
    `  ${paint(finding.rule)} ${finding.message}`,
    `       ${colours.dim("位置")} ${places}`,
    ...(finding.sameCause === undefined ? [] : [`       ${colours.dim("相关")} ${finding.sameCause}`]),
    ...(withFix ? [`       ${colours.dim("怎么改")} ${cardOf(finding.rule).fix}`] : []),
  ];
}

function waitingLines(reading: Reading, colours: Colours): string[] {
  const line = ({ reason, rules }: Waiting) => `  ${reason}${colours.dim(`（${rules.join("、")}）`)}`;
  const checklist = reading.checklist.map(line);
  const waiting = reading.waiting.map(line);
  const { inapplicable } = reading;
  return [
    ...(checklist.length === 0 ? [] : ["", `  ${colours.bold("【请人工核对】")}`, ...checklist]),
    ...(waiting.length === 0 ? [] : ["", `  ${colours.bold("【未能检查】")}`, ...waiting]),
    ...(inapplicable.length === 0
      ? []
      : ["", colours.dim(`  不适用于本表的规则：${inapplicable.join("、")}`)]),
  ];
}
