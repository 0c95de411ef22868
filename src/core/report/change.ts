import type { AmountRow } from "../form/fields";
import type { Figure, Form } from "../form/form";
import { placesOf } from "../form/layout";
import type { Decimal } from "../number/decimal";
import { percentOf } from "../number/rate";
import { halfUnit } from "../number/rounding";
import type { Profile } from "../profile/profile";
import type { Paragraph } from "./report";
import { amount, open, rate, read, sentence } from "./wording";

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
): { readonly more: "增加" | "减少"; readonly percent: Decimal | null; readonly told: Paragraph } | null {
  const current = read(now);
  const prior = read(before);
  if (!current || !prior || prior.value.eq(0) || isSame(current.value, prior.value)) return null;
  const cells = [current.cell, prior.cell];
  const change = current.value.minus(prior.value);
  const [more, grown] = change.gt(0) ? (["增加", "增长"] as const) : (["减少", "下降"] as const);
  const percent = percentOf(change.abs(), prior.value);
  const growth = percent === null ? sentence`` : sentence`，${grown}${rate(percent, cells)}%`;
  return { more, percent, told: sentence`较上年决算数${more}${amount(change.abs(), cells)}万元${growth}` };
}

/** The rows whose change has a sentence of its own, and when a reader asks for its reason (rules B-28 and B-22). */
const rows = {
  operating: { name: "公用经费", limit: "operatingGrowth", asked: ["增加"] },
  projects: { name: "项目支出", limit: "projectChange", asked: ["增加", "减少"] },
} as const satisfies Partial<Record<AmountRow, object>>;

/** 公用经费较上年决算数增加25.70万元，增长141.99%，主要原因是【…】。 */
export function changeSentence({ figures }: Form, row: keyof typeof rows, profile: Profile): Paragraph {
  const { name, limit, asked } = rows[row];
  const now = figures[`${row}.final`];
  const before = figures[`${row}.priorFinal`];
  const change = changeOnPriorYear(now, before);
  if (change) {
    const { more, percent, told } = change;
    const isLarge = asked.some((each) => each === more) && percent?.gt(profile.thresholds[limit].value);
    const reason = isLarge ? sentence`，主要原因是${open(`${name}较上年${more}的主要原因`)}` : [];
    return sentence`${name}${told}${reason}。`;
  }
  const current = read(now);
  const prior = read(before);
  if (!current || !prior || current.value.eq(0)) return [];
  return prior.value.eq(0) ? sentence`上年无${name}。` : sentence`${name}与上年持平。`;
}
