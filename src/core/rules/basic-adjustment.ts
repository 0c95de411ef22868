import type { Form } from "../form/form";
import { adjustmentField } from "../form/layout";
import type { Decimal } from "../number/decimal";
import { allOf } from "./all-of";
import { type FigureEntry, figureEntry } from "./entry";
import { type Known, type Need, given } from "./needs";
import { money, typed } from "./wording";

/**
 * The cells of 部门基本支出预算调整: its one or two figures, or its blank cell. More than two figures cannot be told
 * apart.
 */
export const basicAdjustment: Need<readonly FigureEntry[]> = (form: Form) => {
  if (form.adjustment.length === 0) {
    return { reason: `表中没有找到“${adjustmentField.label}”。`, cells: [], kind: "absent" };
  }
  const met = allOf(form.adjustment.map((each) => figureEntry(given(each, "missing"))))(form);
  if ("reason" in met) return met;
  const filled = met.value.filter(({ figure }) => figure !== null);
  if (filled.length > 2) {
    const reason = `“${adjustmentField.label}”填写了 ${String(filled.length)} 个数，无法确定哪个是调整净额。`;
    return { reason, cells: filled.map(({ cell }) => cell), kind: "ambiguous" };
  }
  return { value: filled.length > 0 ? filled : met.value.slice(0, 1) };
};

/** One figure is the net adjustment; two are the budget before and after it (older forms, domain A.1). */
export function netOf([first, second]: readonly Known[]): Decimal | null {
  if (!first) return null;
  return second ? second.value.minus(first.value) : first.value;
}

/** The row as it is filled in, in words. */
export function netAsFilled([first, second]: readonly Known[]): string {
  if (!first) return "未填写";
  if (!second) return `填写 ${typed(first)} 万元`;
  const net = money(second.value.minus(first.value));
  return `填写调整前 ${typed(first)} 万元、调整后 ${typed(second)} 万元，净额为 ${net} 万元`;
}
