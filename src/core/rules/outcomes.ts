import { onceFor } from "../once-for";
import { type SameCause, failedCellsOf, sameCauseOf } from "./same-cause";
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
  /** Which findings of related rules may have the same cause; null where there are none. */
  readonly sameCause: SameCause | null;
}

/**
 * All findings: errors first, then warnings, then notices; within each in the order of the catalogue. Worked out once for
 * the outcomes of a check: the counts, the list and the fixes all begin with it.
 */
export const findingsOf = onceFor((outcomes: readonly Outcome[]): readonly RuleFinding[] => {
  const failed = failedCellsOf(outcomes);
  const all = outcomes.flatMap(({ rule, findings }) =>
    findings.map((finding) => ({ ...finding, of: rule, sameCause: sameCauseOf(finding, rule, failed) })),
  );
  return severities.flatMap((severity) => all.filter((finding) => finding.severity === severity));
});

/** Everything that could not be checked, in the order of the catalogue. */
export function notCheckedOf(outcomes: readonly Outcome[]): NotChecked[] {
  return outcomes.flatMap((outcome) => outcome.notChecked);
}

/** Whether the reason is that the rule has no say here: the form has nothing it speaks of, or the profile has it off. */
export function doesNotApply({ kind }: NotChecked): boolean {
  return kind === "inapplicable" || kind === "off";
}

/** What only a person can decide: the checklist, in the order of the catalogue. */
export function checklistOf(outcomes: readonly Outcome[]): NotChecked[] {
  return notCheckedOf(outcomes).filter(({ kind }) => kind === "person");
}

/** What should have been checked and could not be, for want of a figure or because of a fault. */
export function waitingOf(outcomes: readonly Outcome[]): NotChecked[] {
  return notCheckedOf(outcomes).filter((each) => each.kind !== "person" && !doesNotApply(each));
}

/** The rules of which nothing was decided, by why: not one of them applied, a person decides, or something is missing. */
export function undecidedOf(
  outcomes: readonly Outcome[],
): Readonly<Record<"inapplicable" | "person" | "waiting", readonly Outcome[]>> {
  const undecided = outcomes.filter(({ state }) => state === "notChecked");
  const inapplicable = undecided.filter(({ notChecked }) => notChecked.every(doesNotApply));
  const others = undecided.filter((outcome) => !inapplicable.includes(outcome));
  const person = others.filter(({ notChecked }) => notChecked.every(({ kind }) => kind === "person"));
  return { inapplicable, person, waiting: others.filter((outcome) => !person.includes(outcome)) };
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
  const findings = outcomes.flatMap((outcome) => outcome.findings);
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
