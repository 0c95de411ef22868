import type { Form } from "../../core/form/form";
import { sourceTitles } from "../../core/form/layout";
import { groupedBy } from "../../core/grouped";
import { type RuleFinding, severities } from "../../core/rules/outcomes";

/** One finding in full, and those of the same rule and severity that are folded away beneath it. */
export interface Similar {
  readonly first: RuleFinding;
  readonly others: readonly RuleFinding[];
}

/** Findings of one place on the form. */
export interface FindingGroup {
  readonly place: string;
  /** The one sheet the place is; null = it is more than that. */
  readonly sheet: string | null;
  /** All of them, graver ones first. */
  readonly findings: readonly RuleFinding[];
  /** What must be corrected or verified. */
  readonly grave: readonly Similar[];
  readonly notices: readonly Similar[];
}

const betweenForms = "两表之间";
const wholeWorkbook = "整个工作簿";
const order = [sourceTitles.base, sourceTitles.self, betweenForms, sourceTitles.narrative, wholeWorkbook];

/** From how many findings of one rule on they are shown by their first. */
const manyAlike = 3;

/** Findings by their place on the form; places with graver findings first, and within a place graver ones first. */
export function groupsOf(findings: readonly RuleFinding[], form: Form): FindingGroup[] {
  const gravest = ([, [first]]: readonly [string, readonly RuleFinding[]]) =>
    first ? severities.indexOf(first.severity) : severities.length;
  const rank = (place: string) => (order.includes(place) ? order.indexOf(place) : order.length);
  const bySeverity = severities.flatMap((severity) => findings.filter((each) => each.severity === severity));
  return [...groupedBy(bySeverity, (finding) => placeOf(finding, form))]
    .sort((a, b) => gravest(a) - gravest(b) || rank(a[0]) - rank(b[0]))
    .map(([place, list]) => ({
      place,
      sheet: place === betweenForms ? null : (list[0]?.cells[0]?.place.sheet ?? null),
      findings: list,
      grave: similarIn(list.filter(({ severity }) => severity !== "notice")),
      notices: similarIn(list.filter(({ severity }) => severity === "notice")),
    }));
}

function similarIn(findings: readonly RuleFinding[]): Similar[] {
  const alike = groupedBy(findings, ({ severity, rule }) => `${severity} ${rule}`);
  return [...alike.values()].flatMap((list) => {
    const [first, ...others] = list;
    if (!first) return [];
    return list.length < manyAlike ? list.map((each) => ({ first: each, others: [] })) : [{ first, others }];
  });
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
