import type { Cell, Figure, Form } from "../form/form";
import { reference } from "../address";
import { type Decimal, zero } from "../number/decimal";
import { type RateDefinition, rateDefinitions } from "./definitions";
import { inQuotes } from "../quotes";

/** A ratio (1 = 100 %) or points, unrounded; or why there is none. */
export type RateResult =
  | { readonly state: "computed"; readonly value: Decimal }
  | { readonly state: "zero denominator"; readonly reason: string }
  | { readonly state: "input missing"; readonly reason: string };

/** A rate of a form: computed, or why not. */
export interface Rate {
  readonly definition: RateDefinition;
  readonly result: RateResult;
  /** The cells it is computed from. */
  readonly inputs: readonly Cell[];
  /** The form's own cell for it, or null. */
  readonly target: Extract<Figure, { readonly cell: Cell }> | null;
  /** Why no formula can refer to the inputs (a figure typed as text), or null. */
  readonly formulaBlocked: string | null;
}

/** Every rate of domain B that the sheets allow, computed exactly. */
export function ratesOf(form: Form): Rate[] {
  return rateDefinitions.map((definition) => rateOf(form, definition));
}

function rateOf(form: Form, definition: RateDefinition): Rate {
  const figures = definition.inputs.map((id) => form.figures[id]);
  const asText = figures.find((figure) => figure.state === "read" && figure.cleaned.includes("text"));
  return {
    definition,
    result: resultOf(definition, figures),
    inputs: figures.flatMap((figure) => located(figure)?.cell ?? []),
    target: definition.cell === null ? null : located(form.figures[definition.cell]),
    formulaBlocked:
      asText?.state === "read"
        ? `“${asText.cell.label}”的${inQuotes(asText.cell.text)}是文本，公式无法引用，请先改成数字。`
        : null,
  };
}

function resultOf(definition: RateDefinition, figures: readonly Figure[]): RateResult {
  const missing = figures.find((figure) => figure.state !== "read");
  if (missing) return { state: "input missing", reason: whyUnusable(missing) };
  const values = figures.map((figure) => (figure.state === "read" ? figure.value : zero));
  const value = definition.value(...values);
  return value === null
    ? { state: "zero denominator", reason: "分母为 0，不计算比率。" }
    : { state: "computed", value };
}

/** The formula of a rate with its "=", referring to the form's cells as seen from `sheet`. */
export function formulaOf(rate: Rate, sheet: string): string {
  const references = rate.inputs.map((cell) => {
    const full = reference(cell.place);
    return cell.place.sheet === sheet ? full.slice(full.lastIndexOf("!") + 1) : full;
  });
  return `=${rate.definition.formula(...references)}`;
}

/** Number format of a rate's cell. */
export function formatOf(definition: RateDefinition): string {
  return definition.unit === "%" ? "0.00%" : "0.00";
}

function located(figure: Figure): Extract<Figure, { readonly cell: Cell }> | null {
  return "cell" in figure ? figure : null;
}

function whyUnusable(figure: Figure): string {
  switch (figure.state) {
    case "absent":
      return `表中没有找到“${figure.label}”。`;
    case "ambiguous":
      return `“${figure.label}”出现了多次，无法确定采用哪一个。`;
    case "blank":
      return `“${figure.cell.label}”未填写。`;
    default:
      return `“${figure.cell.label}”的${inQuotes(figure.cell.text)}不是数字。`;
  }
}
