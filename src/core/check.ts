import type { Form } from "./form/form";
import type { Profile } from "./profile/profile";
import { defaultProfile } from "./profile/profiles";
import { catalogue } from "./rules/catalogue";
import type { Outcome } from "./rules/rule";

/** What all rules say of a form, in the order of the catalogue. */
export interface CheckResult {
  readonly form: Form;
  readonly profile: Profile;
  readonly outcomes: readonly Outcome[];
}

/** Checks a form against every rule, under the chosen profile or the one its form suggests. */
export function checkForm(form: Form, profile: Profile = defaultProfile(form)): CheckResult {
  return { form, profile, outcomes: [...outcomesOf(form, profile)] };
}

/** The same, one rule at a time, for those who must not keep a user waiting. */
export function* outcomesOf(form: Form, profile: Profile): Generator<Outcome, void, undefined> {
  for (const rule of catalogue) yield rule.check(form, profile);
}

/** How many rules there are. */
export const ruleCount = catalogue.length;
