import { notCheckedOf } from "../core/rules/outcomes";
import type { Outcome } from "../core/rules/rule";

/** Why some rules could not be checked, each reason once with all rules that wait for it. */
export interface Waiting {
  readonly reason: string;
  readonly rules: readonly string[];
}

/** The rules that could not be checked, by reason, in the order of the catalogue. */
export function waitingByReason(outcomes: readonly Outcome[]): Waiting[] {
  const rules = new Map<string, Set<string>>();
  for (const { rule, reason, kind } of notCheckedOf(outcomes)) {
    if (kind === "inapplicable") continue;
    rules.set(reason, (rules.get(reason) ?? new Set()).add(rule));
  }
  return [...rules].map(([reason, waiting]) => ({ reason, rules: [...waiting] }));
}

/** The rules that have nothing to look at in this form. */
export function inapplicableRules(outcomes: readonly Outcome[]): string[] {
  const rules = notCheckedOf(outcomes).filter(({ kind }) => kind === "inapplicable");
  return [...new Set(rules.map(({ rule }) => rule))];
}
