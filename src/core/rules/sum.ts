import { placesOf } from "../form/layout";
import { type Decimal, decimal, sumOf } from "../number/decimal";
import { sumAgrees } from "../number/rounding";
import type { Profile } from "../profile/profile";
import type { Known } from "./needs";
import type { Evidence } from "./rule";
import { money, quoted, typed } from "./wording";

/** A total that is not the sum of its parts, in the words and figures of a finding. */
export interface Mismatch {
  /** As typed. */
  readonly stated: string;
  /** The sum of the parts, two decimals. */
  readonly computed: string;
  /** "0 + 0 + 1.2". */
  readonly addends: string;
  /** Stated − computed, without sign. */
  readonly gap: string;
  readonly label: string;
  readonly evidence: Evidence;
}

/** The mismatch of a total (万元) and its parts under the rounding policy of domain C.1, or null when they agree. */
export function sumMismatch(total: Known, parts: readonly Known[], profile: Profile): Mismatch | null {
  const values = parts.map((part) => part.value);
  const least = decimal(profile.tolerances.sum.value);
  if (sumAgrees(total.value, values, placesOf.amount, least)) return null;
  const computed = sumOf(values);
  const difference: Decimal = total.value.minus(computed);
  return {
    stated: typed(total),
    computed: money(computed),
    addends: addendsOf(parts),
    gap: money(difference.abs()),
    label: total.cell.label,
    evidence: {
      cells: [total.cell, ...parts.map((part) => part.cell)],
      expected: money(computed),
      actual: money(total.value),
      difference: money(difference),
    },
  };
}

/** Most addends written out; of more only the first and how many there are. */
const mostAddends = 6;

/** "0 + 0 + 1.2" */
export function addendsOf(parts: readonly Known[]): string {
  if (parts.length <= mostAddends) return parts.map(typed).join(" + ");
  const first = parts.slice(0, mostAddends - 1).map(typed);
  return `${first.join(" + ")} + …，共 ${String(parts.length)} 项`;
}

/** The sentence all sum rules share; where parts or total may be the wrong one, it says so. */
export function sumMessage(m: Mismatch): string {
  return `${quoted(m.label)}填写 ${m.stated} 万元，各分项之和为 ${m.computed} 万元（${m.addends}），相差 ${m.gap} 万元；请查明是合计还是分项填错。`;
}
