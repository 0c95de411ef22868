import type { EditStep } from "./edit-step";
import type { Cell, Figure, Form } from "./form/form";
import { type Decimal, decimal, fixed } from "./number/decimal";
import { type Rate, formatOf, formulaOf, ratesOf } from "./rates/rates";

/** One rate cell that would be written. */
export interface FillStep extends EditStep {
  readonly rate: Rate;
}

/** A rate cell that is left as it is, and why. */
export interface FillSkipped {
  /** The form's cell for the rate, or null when there is none or no telling which. */
  readonly cell: Cell | null;
  readonly label: string;
  readonly reason: string;
  /** Whether the cell holds the right formula already. */
  readonly isDone: boolean;
}

export interface FillPlan {
  readonly steps: readonly FillStep[];
  readonly skipped: readonly FillSkipped[];
}

/** Difference up to which a formula in a rate cell counts as right: half a unit of 0.01 % or of 0.01 point. */
const halfOfShown = { "%": decimal("0.00005"), 分: decimal("0.005") } as const;

/**
 * The computed rates that belong into the form's own cells, as guarded formulas. A cell whose formula already gives
 * the right result is left alone; a typed or wrong one is listed with what it shows before and after.
 */
export function planFill(form: Form): FillPlan {
  const steps: FillStep[] = [];
  const skipped: FillSkipped[] = [];
  for (const rate of ratesOf(form)) {
    if (rate.definition.cell === null) continue;
    const step = stepOf(form, rate);
    if ("edit" in step) steps.push(step);
    else skipped.push(step);
  }
  return { steps, skipped };
}

function stepOf(form: Form, rate: Rate): FillStep | FillSkipped {
  const { definition, target, result } = rate;
  if (!target) {
    const reason = whereIsIt(definition.cell && form.figures[definition.cell]);
    return { cell: null, label: definition.label, reason, isDone: false };
  }
  const skipped = (reason: string, isDone = false): FillSkipped => ({
    cell: target.cell,
    label: target.cell.label,
    reason,
    isDone,
  });
  if (result.state === "input missing") return skipped(result.reason);
  if (rate.formulaBlocked !== null) return skipped(rate.formulaBlocked);
  const value = result.state === "computed" ? result.value : null;
  if (value === null && target.state === "blank") return skipped("分母为 0，保持空白。");
  if (value !== null && isLive(target.cell) && isRight(target, value, definition.unit)) {
    return skipped("已是正确的公式，保持不变。", true);
  }
  const formula = formulaOf(rate, target.cell.place.sheet);
  return {
    rate,
    cell: target.cell,
    edit: {
      kind: "formula",
      place: target.cell.place,
      formula,
      result: value?.toNumber() ?? null,
      numberFormat: formatOf(definition),
    },
    before: before(target.cell),
    after: value === null ? "空白" : shownResult(value, definition.unit),
  };
}

function whereIsIt(figure: Figure | null): string {
  return figure?.state === "ambiguous"
    ? `“${figure.label}”出现了多次，无法确定写入哪一个单元格。`
    : "表中没有这一栏。";
}

/** A formula that refers to cells, so that it follows them. */
function isLive(cell: Cell): boolean {
  return cell.formula !== null && /[A-Za-z]{1,3}\$?\d/.test(cell.formula);
}

function isRight(target: Figure, value: Decimal, unit: "%" | "分"): boolean {
  if (target.state !== "read") return false;
  const stated = unit === "%" ? target.value.div(100) : target.value;
  return stated.minus(value).abs().lte(halfOfShown[unit]);
}

function shownResult(value: Decimal, unit: "%" | "分"): string {
  return unit === "%" ? `${fixed(value.times(100), 2)}%` : fixed(value, 2);
}

function before(cell: Cell): string {
  if (cell.formula !== null) return `${cell.formula}，显示 ${cell.text === "" ? "空白" : cell.text}`;
  return cell.text === "" ? "空白" : `${cell.text}（手工填写）`;
}
