import { amountColumns, amountIds } from "../form/fields";
import type { Figure, Form, TextReading } from "../form/form";
import { adjustmentField, figureFields } from "../form/layout";
import type { NumberKind } from "../number/typed-number";
import { keysOf } from "../record";

/** A figure of the form and what kind of number it is; `adjustment` ones may be negative. */
export interface AnyFigure {
  readonly figure: Figure;
  readonly kind: NumberKind;
  readonly adjustment: boolean;
}

/** Every figure of both sheets: amounts, items, adjustment, single figures, indicators. */
export function everyFigure(form: Form): readonly AnyFigure[] {
  const plain = (figure: Figure, kind: NumberKind): AnyFigure => ({ figure, kind, adjustment: false });
  return [
    ...amountIds.map((id) => plain(form.figures[id], "amount")),
    ...form.items.flatMap(({ amounts }) => amountColumns.map((column) => plain(amounts[column], "amount"))),
    ...form.adjustment.map((figure) => ({ figure, kind: adjustmentField.kind, adjustment: true })),
    ...keysOf(figureFields).map((id) => plain(form.figures[id], figureFields[id].kind)),
    ...form.indicators.flatMap(({ weight, score }) => [plain(weight, "points"), plain(score, "points")]),
  ];
}

/** Every text of both sheets: single texts, names of items, texts of indicators. */
export function everyText(form: Form): readonly TextReading[] {
  return [
    ...Object.values(form.texts),
    ...form.items.map(({ name }) => name),
    ...form.indicators.flatMap(({ texts }) => Object.values(texts)),
  ];
}

/** Whether the workbook has either form; without one there is no cell to look at. */
export function hasForm(form: Form): boolean {
  return form.sheets.base !== null || form.sheets.self !== null;
}
