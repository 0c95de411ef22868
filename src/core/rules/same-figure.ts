import type { FormName } from "../form/fields";
import { formTitles } from "../form/layout";
import { decimal } from "../number/decimal";
import type { Profile } from "../profile/profile";
import type { Known } from "./needs";
import type { Evidence } from "./rule";
import { money, quoted, typed } from "./wording";

/** One amount that two places state differently, in the words and figures of a finding. */
export interface Difference {
  readonly name: string;
  readonly amount: string;
  readonly otherName: string;
  readonly otherAmount: string;
  readonly gap: string;
  readonly evidence: Evidence;
}

/** The difference of an amount (万元) that stands in two places, or null when they agree but for rounding. */
export function differenceOf(
  figure: Known,
  other: Known,
  profile: Profile,
  forms: { readonly figure: FormName; readonly other: FormName },
): Difference | null {
  const difference = other.value.minus(figure.value);
  if (difference.abs().lte(decimal(profile.tolerances.copy.value))) return null;
  return {
    name: printed(figure, forms.figure),
    amount: typed(figure),
    otherName: printed(other, forms.other),
    otherAmount: typed(other),
    gap: money(difference.abs()),
    evidence: {
      cells: [figure.cell, other.cell],
      expected: money(figure.value),
      actual: money(other.value),
      difference: money(difference),
    },
  };
}

/** The sentence all rules about one amount in two places share. */
export function differenceMessage(d: Difference): string {
  return `${d.name}为 ${d.amount} 万元，${d.otherName}为 ${d.otherAmount} 万元，应当相同，相差 ${d.gap} 万元；请查明哪一个填错。`;
}

/** The label of a figure with its form's name: labels repeat between the forms (项目支出). */
function printed({ cell }: Known, form: FormName): string {
  return `${formTitles[form]}${quoted(cell.label)}`;
}
