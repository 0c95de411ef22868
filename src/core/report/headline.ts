import { summaryOf } from "../rules/outcomes";
import type { Outcome } from "../rules/rule";

/**
 * What a check came to, in one line: the findings by severity, then the rules. A rule that does not apply to this form is
 * told apart from one that could not be checked: only the second is something to worry about.
 */
export function checkHeadline(outcomes: readonly Outcome[]): string {
  const { errors, warnings, notices, passed } = summaryOf(outcomes);
  const undecided = outcomes.filter((outcome) => outcome.state === "notChecked");
  const inapplicable = undecided.filter(({ notChecked }) =>
    notChecked.every(({ kind }) => kind === "inapplicable"),
  ).length;
  const waiting = undecided.length - inapplicable;
  const findings =
    errors + warnings + notices === 0
      ? "没有发现问题"
      : `${errors} 项必须改正，${warnings} 项请核实，${notices} 项提示`;
  const rules = [
    `${passed} 条规则通过`,
    ...(waiting === 0 ? [] : [`${waiting} 条未能检查`]),
    ...(inapplicable === 0 ? [] : [`${inapplicable} 条不适用`]),
  ];
  return `${findings}；${rules.join("，")}`;
}
