import { checklistOf, doesNotApply, notCheckedOf, waitingOf } from "../core/rules/outcomes";
import type { NotChecked, Outcome } from "../core/rules/rule";
import { reasonText } from "../core/rules/reason-text";

/** Why some rules could not be checked, each reason once with all rules that wait for it. */
export interface Waiting {
  readonly reason: string;
  readonly rules: readonly string[];
}

/** The rules that could not be checked, by reason, in the order of the catalogue. */
export function waitingByReason(outcomes: readonly Outcome[]): Waiting[] {
  return byReason(waitingOf(outcomes));
}

/** What a person must look at, each item once. */
export function checklistByItem(outcomes: readonly Outcome[]): Waiting[] {
  return byReason(checklistOf(outcomes));
}

/** The rules that have nothing to look at in this form. */
export function inapplicableRules(outcomes: readonly Outcome[]): string[] {
  return [
    ...new Set(
      notCheckedOf(outcomes)
        .filter(doesNotApply)
        .map(({ rule }) => rule),
    ),
  ];
}

function byReason(all: readonly NotChecked[]): Waiting[] {
  const rules = new Map<string, Set<string>>();
  for (const each of all) {
    const reason = reasonText(each);
    rules.set(reason, (rules.get(reason) ?? new Set()).add(each.rule));
  }
  return [...rules].map(([reason, waiting]) => ({ reason, rules: [...waiting] }));
}
