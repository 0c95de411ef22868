import { daysBetween } from "../number/calendar-day";
import type { IndicatorValue } from "../number/indicator-value";

type Day = Extract<IndicatorValue, { readonly kind: "date" }>;

/** Whether something was done by its deadline (domain D.5, rule 7). */
export type Lateness =
  | { readonly kind: "inTime" }
  /** At least so many days: from the first day the actual may mean. */
  | { readonly kind: "late"; readonly done: string; readonly days: number }
  /** The actual names a period or deadline that ends after the target's: the day is not known. */
  | { readonly kind: "unknown" };

export function latenessOf({ day: deadline }: Day, { earliest, day }: Day): Lateness {
  if (day <= deadline) return { kind: "inTime" };
  if (earliest === null || earliest <= deadline) return { kind: "unknown" };
  return { kind: "late", done: earliest, days: daysBetween(deadline, earliest) };
}
