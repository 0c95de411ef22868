import { decimal, fixed, plain } from "../number/decimal";
import { formatDecimals, isPercentFormat } from "../number/number-format";
import type { CellValue } from "../snapshot";

/** A cell's value as a person sees it: percentages with their sign, fixed decimals where the format has them. */
export function shown(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (!Number.isFinite(value)) return String(value);
  const exact = decimal(value);
  const decimals = formatDecimals(numberFormat);
  if (isPercentFormat(numberFormat)) return `${fixed(exact.times(100), decimals ?? 0)}%`;
  return decimals === null ? plain(exact) : fixed(exact, decimals);
}
