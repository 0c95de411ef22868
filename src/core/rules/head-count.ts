import { decimalsOf } from "../number/decimal";
import type { Known } from "./needs";

/** What is wrong with a number of persons: not filled in, or no whole number from `least` on. */
export function headCountFault(count: Known, least: 0 | 1): "blank" | "invalid" | null {
  if (count.blank) return "blank";
  return count.value.lt(least) || decimalsOf(count.value) > 0 ? "invalid" : null;
}
