import type { Cell } from "../form/form";
import { type Decimal, decimalsOf, fixed, plain } from "../number/decimal";
import type { Known } from "./needs";
import { inQuotes } from "../quotes";

/** An amount or score in a message: two decimals, more only where the figure really has more. */
export function money(value: Decimal): string {
  return fixed(value, Math.max(2, decimalsOf(value) > 6 ? 2 : decimalsOf(value)));
}

/** A rate in percent with two decimals and its sign: "83.33%". */
export function percent(value: Decimal): string {
  return `${fixed(value, 2)}%`;
}

/** A figure as typed, or 0 for a blank that counts as zero. A typed unit is left out: the sentence has its own. */
export function typed(known: Known): string {
  if (known.blank) return "0";
  const text = known.cell.text.trim();
  return /^[-+]?[\d,.]*\d$/.test(text) ? text : plain(known.value);
}

/**
 * A cell's printed label in a sentence: “三公经费·2024年决算数”. That of an indicator quotes its name already and is not
 * quoted again: 指标8“受益对象满意度”的实际完成值.
 */
export function quoted(label: string): string {
  const [, indicator, column] = /^(指标\d+.*)·([^·]+)$/.exec(label) ?? [];
  return indicator !== undefined && column !== undefined ? `${indicator}的${column}` : inQuotes(label);
}

/** Printed labels of several cells as one phrase: “三公经费·2024年决算数”、“…”. */
export function labels(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(cell.label)).join("、");
}
