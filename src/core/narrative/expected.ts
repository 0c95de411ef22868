import { type AmountColumn, type FigureId, amountParts, amountRows } from "../form/fields";
import type { Cell, Figure, Form, ValueColumn } from "../form/form";
import { amountRowFields, figureFields } from "../form/layout";
import { type Decimal, decimal, rounded, zero } from "../number/decimal";
import type { Quantity } from "../number/indicator-value";
import { percentOf } from "../number/rate";
import { halfUnit } from "../number/rounding";
import type { PrintedFigure } from "./figures";
import type { Meaning, Ref } from "./meaning";

/** A figure of the forms as the narrative should state it. */
export interface FormFigure {
  readonly value: Decimal;
  readonly cells: readonly Cell[];
}

/** What a figure of the narrative must be, and for a ratio or difference the two figures it is made of. */
export interface Expected extends FormFigure {
  readonly from: readonly Decimal[];
}

/** What the forms hold for something the narrative names, or null (not on the forms, not readable). Blank details are 0. */
export function formFigure(form: Form, ref: Ref): FormFigure | null {
  if (ref === "income.appropriation") {
    const general = formFigure(form, "income.general");
    const fund = formFigure(form, "income.governmentFund");
    if (!general || !fund) return null;
    return { value: general.value.plus(fund.value), cells: [...general.cells, ...fund.cells] };
  }
  const figure = formCell(form, ref);
  if (figure?.state === "read") return { value: figure.value, cells: [figure.cell] };
  return figure?.state === "blank" && blankIsZero(ref) ? { value: zero, cells: [figure.cell] } : null;
}

function formCell(form: Form, ref: Ref): Figure | null {
  const [, index, column] = /^item\.(\d+)\.(\w+)$/.exec(ref) ?? [];
  if (index !== undefined) return form.items[Number(index)]?.amounts[column as AmountColumn] ?? null;
  return ref in form.figures ? form.figures[ref as FigureId] : null;
}

function blankIsZero(ref: Ref): boolean {
  if (ref.startsWith("item.")) return true;
  if (ref in figureFields) return figureFields[ref as keyof typeof figureFields].blankMeans === "zero";
  const [row] = amountParts(ref as Parameters<typeof amountParts>[0]);
  return amountRows.includes(row) && amountRowFields[row].blankMeans === "zero";
}

/** The figure of an indicator's 年度指标值 or 实际完成值, or null where it is no plain number. */
export function indicatorFigure(
  form: Form,
  index: number,
  column: ValueColumn,
): { readonly quantity: Quantity; readonly cell: Cell } | null {
  const indicator = form.indicators[index];
  const text = indicator?.texts[column];
  const value = indicator?.values[column];
  return text?.state === "read" && value?.kind === "quantity" ? { quantity: value, cell: text.cell } : null;
}

/**
 * What the forms make of a meaning: an amount, a percentage, or a change with its sign; null where they do not hold
 * what it takes, or where there is no rate (zero base).
 */
export function expectedOf(form: Form, meaning: Meaning): Expected | null {
  switch (meaning.role) {
    case "value":
    case "portion":
      return single(formFigure(form, meaning.of));
    case "share":
      return ratioOf(
        formFigure(form, meaning.part) ?? (meaning.printed && { value: meaning.printed, cells: [] }),
        formFigure(form, meaning.whole),
        percentOf,
      );
    case "rate":
      return ratioOf(formFigure(form, meaning.of), formFigure(form, meaning.base), percentOf);
    case "change":
    case "unchanged": {
      if (meaning.base === null) return null;
      const inPercent = meaning.role === "change" && meaning.measure === "percent";
      return ratioOf(formFigure(form, meaning.of), formFigure(form, meaning.base), (now, before) =>
        inPercent ? percentOf(now.minus(before), before) : now.minus(before),
      );
    }
    case "indicator": {
      const known = indicatorFigure(form, meaning.index, meaning.column);
      return single(known && { value: known.quantity.value, cells: [known.cell] });
    }
    case "member":
      return null;
  }
}

function ratioOf(
  first: FormFigure | null,
  second: FormFigure | null,
  of: (first: Decimal, second: Decimal) => Decimal | null,
): Expected | null {
  const value = first && second ? of(first.value, second.value) : null;
  if (!first || !second || !value) return null;
  return { value, cells: [...first.cells, ...second.cells], from: [first.value, second.value] };
}

function single(figure: FormFigure | null): Expected | null {
  return figure && { ...figure, from: [] };
}

/** 万元 and %: figures that differ by no more are the same figure (domain C.1). */
export const copyTolerance = decimal("0.01");

/** How a printed figure stands to the one it should be. */
export type Agreement =
  | "same"
  /** The same, printed with fewer decimals. */
  | "rounded"
  /** Cut off where it should have been rounded. */
  | "cut"
  | "different";

/**
 * Compares a printed figure with what it should be. `least` is accepted in any case; a figure printed with fewer decimals
 * stands for half a unit of its last one (domain C.1), one that was cut instead of rounded is told apart (c22).
 */
export function agreementOf(
  printed: Pick<PrintedFigure, "value" | "decimals">,
  expected: Decimal,
  least: Decimal,
): Agreement {
  const difference = printed.value.minus(expected).abs();
  if (difference.lte(least)) return "same";
  if (difference.lte(halfUnit(printed.decimals))) return "rounded";
  const places = printed.decimals;
  if (places >= 0 && expected.round(places, 0).eq(rounded(printed.value, places))) return "cut";
  return "different";
}
