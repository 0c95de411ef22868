import type { AmountRow } from "../form/fields";
import type { Figure, Form } from "../form/form";
import { placesOf } from "../form/layout";
import type { Decimal } from "../number/decimal";
import { percentOf } from "../number/rate";
import { halfUnit } from "../number/rounding";
import type { Paragraph } from "./report";
import { amount, rate, read, sentence } from "./wording";

/** Whether two amounts are the same as printed. */
export function isSame(one: Decimal, other: Decimal): boolean {
  return one.minus(other).abs().lt(halfUnit(placesOf.amount));
}

/**
 * 较上年决算数减少0.80万元，下降40.00% (domain E.3): 增加 and 减少 for the amount, 增长 and 下降 for the percentage, always on
 * the year before; null where one is missing, nothing changed, or there was nothing the year before.
 */
export function changeOnPriorYear(
  now: Figure,
  before: Figure,
): { readonly more: "增加" | "减少"; readonly told: Paragraph } | null {
  const current = read(now);
  const prior = read(before);
  if (!current || !prior || prior.value.eq(0) || isSame(current.value, prior.value)) return null;
  const cells = [current.cell, prior.cell];
  const change = current.value.minus(prior.value);
  const [more, grown] = change.gt(0) ? (["增加", "增长"] as const) : (["减少", "下降"] as const);
  const percent = percentOf(change.abs(), prior.value);
  const growth = percent === null ? sentence`` : sentence`，${grown}${rate(percent, cells)}%`;
  return { more, told: sentence`较上年决算数${more}${amount(change.abs(), cells)}万元${growth}` };
}

/** The change of a row whose own sentence says nothing of it: 公用经费较上年决算数增加25.70万元，增长141.99%。 */
export function changeSentence({ figures }: Form, row: AmountRow, name: string): Paragraph {
  const now = figures[`${row}.final`];
  const before = figures[`${row}.priorFinal`];
  const change = changeOnPriorYear(now, before);
  if (change) return sentence`${name}${change.told}。`;
  const current = read(now);
  const prior = read(before);
  if (!current || !prior || current.value.eq(0)) return [];
  return prior.value.eq(0) ? sentence`上年无${name}。` : sentence`${name}与上年持平。`;
}
