import type { AmountRow } from "../form/fields";
import type { Form } from "../form/form";
import { type FormFigure, formFigure } from "../narrative/expected";
import { percentOf } from "../number/rate";
import { isSame } from "./change";
import type { Paragraph } from "./report";
import { amount, open, rate, sentence } from "./wording";

/**
 * ，超出预算14.76万元，主要原因是【…】; nothing where no more was spent than planned. Where nothing was planned there is no
 * amount to exceed, only a reason to give.
 */
export function overrun(final: FormFigure, budget: FormFigure, asked: string): Paragraph {
  const over = final.value.minus(budget.value);
  if (isSame(final.value, budget.value) || over.lt(0)) return [];
  if (budget.value.eq(0)) return sentence`，发生支出的主要原因是${open(asked)}`;
  const cells = [...final.cells, ...budget.cells];
  return sentence`，超出预算${amount(over, cells)}万元，主要原因是${open(asked)}`;
}

/** ，控制率150.83%, or nothing without a budget. */
export function controlRate(final: FormFigure, budget: FormFigure, name = "控制率"): Paragraph {
  const percent = percentOf(final.value, budget.value);
  return percent === null ? [] : sentence`，${name}${rate(percent, [...final.cells, ...budget.cells])}%`;
}

/** 年初预算29.04万元; without one it is said in words, never as 0.00 (domain E.3). */
export function planned(budget: FormFigure): Paragraph {
  return budget.value.eq(0)
    ? sentence`年初未安排预算`
    : sentence`年初预算${amount(budget.value, budget.cells)}万元`;
}

/**
 * A sentence on each of these rows on which more was spent than planned; the others are not spoken of. `told` where the
 * sentence before has named what was spent on each already.
 */
export function overrunSentences(
  form: Form,
  rows: readonly (readonly [row: AmountRow, name: string])[],
  spending: "told" | "untold",
): Paragraph {
  return rows.flatMap(([row, name]) => {
    const final = formFigure(form, `${row}.final`);
    const budget = formFigure(form, `${row}.budget`);
    if (!final || !budget) return [];
    const over = overrun(final, budget, `${name}超预算的主要原因`);
    if (over.length === 0) return [];
    const spent = spending === "told" ? [] : sentence`支出${amount(final.value, final.cells)}万元，`;
    return sentence`${name}${spent}${planned(budget)}${controlRate(final, budget)}${over}。`;
  });
}
