import { type Accepted, acceptanceOf } from "../rules/accepted";
import { findingsOf, severities, severityNames, summaryOf, undecidedOf } from "../rules/outcomes";
import type { Outcome } from "../rules/rule";

/**
 * What a check came to, in one line: the findings by severity, those the user has accepted, then the rules. A rule that
 * could not be checked is something to worry about; one a person decides and one that does not apply to this form are not.
 */
export function checkHeadline(outcomes: readonly Outcome[], accepted: readonly Accepted[] = []): string {
  const { passed } = summaryOf(outcomes);
  const all = findingsOf(outcomes);
  const left = all.filter((finding) => !acceptanceOf(finding, accepted));
  const counts = severities.map((severity) => {
    const count = left.filter((finding) => finding.severity === severity).length;
    return `${count} 项${severityNames[severity]}`;
  });
  const { waiting, person, inapplicable } = undecidedOf(outcomes);
  const findings = [
    left.length === 0 ? "没有发现问题" : counts.join("，"),
    ...(left.length === all.length ? [] : [`${all.length - left.length} 项已核实`]),
  ].join("，");
  const rules = [
    `${passed} 条规则通过`,
    ...(waiting.length === 0 ? [] : [`${waiting.length} 条未能检查`]),
    ...(person.length === 0 ? [] : [`${person.length} 条需人工核对`]),
    ...(inapplicable.length === 0 ? [] : [`${inapplicable.length} 条不适用`]),
  ];
  return `${findings}；${rules.join("，")}`;
}
