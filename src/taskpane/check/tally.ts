import { type Accepted, acceptanceOf } from "../../core/rules/accepted";
import {
  type RuleFinding,
  checklistOf,
  findingsOf,
  severities,
  severityNames,
  undecidedOf,
  waitingOf,
} from "../../core/rules/outcomes";
import type { NotChecked, Outcome, Severity } from "../../core/rules/rule";
import type { Book } from "../book";

/** A finding the user has looked at and accepted. */
export interface AcceptedFinding {
  readonly finding: RuleFinding;
  readonly accepted: Accepted;
}

/** A check as the pane lists it: accepted findings apart, rules that do not apply apart. */
export interface Tally {
  readonly open: readonly RuleFinding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly count: Readonly<Record<Severity, number>>;
  readonly passed: readonly Outcome[];
  /** Rules of which nothing could be decided for want of a figure. */
  readonly notChecked: readonly Outcome[];
  readonly inapplicable: readonly Outcome[];
  /** What only a person can decide. */
  readonly checklist: readonly NotChecked[];
  /** Why something could not be decided, place by place, also within rules that found something elsewhere. */
  readonly waiting: readonly NotChecked[];
}

/** Sorts a check's outcomes into what the pane lists. */
export function tallyOf(outcomes: readonly Outcome[], accepted: readonly Accepted[]): Tally {
  const all = findingsOf(outcomes).map((finding) => ({ finding, accepted: acceptanceOf(finding, accepted) }));
  const open = all.filter((each) => each.accepted === null).map(({ finding }) => finding);
  const undecided = undecidedOf(outcomes);
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  return {
    open,
    accepted: all.flatMap((each) =>
      each.accepted ? [{ finding: each.finding, accepted: each.accepted }] : [],
    ),
    count: { error: count("error"), warning: count("warning"), notice: count("notice") },
    passed: outcomes.filter(({ state }) => state === "passed"),
    notChecked: undecided.waiting,
    inapplicable: undecided.inapplicable,
    checklist: checklistOf(outcomes),
    waiting: waitingOf(outcomes),
  };
}

/** What was found in a workbook and not accepted; nothing before it is checked. */
export function openFindings({ result, state }: Book): readonly RuleFinding[] {
  return result ? tallyOf(result.outcomes, state.accepted).open : [];
}

/** "2 项必须改正，7 项请核实，0 项提示，48 项通过，0 项未能检查" */
export function headlineOf({ count, accepted, passed, notChecked }: Tally): string {
  const found = severities.map((severity) => `${count[severity]} 项${severityNames[severity]}`);
  const seen = accepted.length === 0 ? [] : [`${accepted.length} 项已核实`];
  return [...found, ...seen, `${passed.length} 项通过`, `${notChecked.length} 项未能检查`].join("，");
}
