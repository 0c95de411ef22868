import type { Finding, NotChecked, Outcome, Severity } from "./rule";

/** Severities from the gravest down, with their printed names. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: "必须改正",
  warning: "请核实",
  notice: "提示",
};
export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** A finding with the rule that made it. */
export interface RuleFinding extends Finding {
  readonly of: Outcome["rule"];
}

/** All findings: errors first, then warnings, then notices; within each in the order of the catalogue. */
export function findingsOf(outcomes: readonly Outcome[]): RuleFinding[] {
  const all = outcomes.flatMap(({ rule, findings }) => findings.map((finding) => ({ ...finding, of: rule })));
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

/** Everything that could not be checked, in the order of the catalogue. */
export function notCheckedOf(outcomes: readonly Outcome[]): NotChecked[] {
  return outcomes.flatMap((outcome) => outcome.notChecked);
}

export interface Summary {
  /** Findings of each severity. */
  readonly errors: number;
  readonly warnings: number;
  readonly notices: number;
  /** Rules that passed, and rules (not places) that could not be decided. */
  readonly passed: number;
  readonly notChecked: number;
}

export function summaryOf(outcomes: readonly Outcome[]): Summary {
  const findings = findingsOf(outcomes);
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const rules = (state: Outcome["state"]) => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    notices: count("notice"),
    passed: rules("passed"),
    notChecked: rules("notChecked"),
  };
}
