import type { Form } from "../../core/form/form";
import { sourceTitles } from "../../core/form/layout";
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

/** "2 项必须改正，7 项请核实，0 项提示，48 项通过，0 项未能检查" */
export function headlineOf({ count, accepted, passed, notChecked }: Tally): string {
  const found = severities.map((severity) => `${count[severity]} 项${severityNames[severity]}`);
  const seen = accepted.length === 0 ? [] : [`${accepted.length} 项已核实`];
  return [...found, ...seen, `${passed.length} 项通过`, `${notChecked.length} 项未能检查`].join("，");
}

/** Findings of one place on the form. */
export interface FindingGroup {
  readonly place: string;
  readonly findings: readonly RuleFinding[];
}

const betweenForms = "两表之间";
const wholeWorkbook = "整个工作簿";
const order = [sourceTitles.base, sourceTitles.self, betweenForms, sourceTitles.narrative, wholeWorkbook];

/** Findings by their place on the form; places with graver findings first, and within a place graver ones first. */
export function groupsOf(findings: readonly RuleFinding[], form: Form): FindingGroup[] {
  const groups = new Map<string, RuleFinding[]>();
  for (const finding of findings) {
    const place = placeOf(finding, form);
    groups.set(place, [...(groups.get(place) ?? []), finding]);
  }
  const gravest = (group: readonly RuleFinding[]) =>
    Math.min(...group.map(({ severity }) => severities.indexOf(severity)));
  const rank = (place: string) => (order.includes(place) ? order.indexOf(place) : order.length);
  return [...groups]
    .map(([place, group]) => ({ place, findings: group }))
    .sort((a, b) => gravest(a.findings) - gravest(b.findings) || rank(a.place) - rank(b.place));
}

function placeOf(finding: RuleFinding, form: Form): string {
  if (finding.rule.startsWith("X-")) return betweenForms;
  const sheet = finding.cells[0]?.place.sheet;
  if (sheet === undefined) {
    const [only, ...more] = finding.of.forms;
    return only && more.length === 0 ? sourceTitles[only] : wholeWorkbook;
  }
  if (sheet === form.sheets.base) return sourceTitles.base;
  if (sheet === form.sheets.self) return sourceTitles.self;
  return sheet === form.narrative?.sheet ? sourceTitles.narrative : sheet;
}
