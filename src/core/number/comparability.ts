import type { IndicatorValue } from "./indicator-value";

/** What a value is a value of, as far as two values must agree to be compared. */
export type ValueKind = "percentage" | "amount" | "number" | "date" | "words" | "none";

/** How messages call each kind. */
export const valueKindNames: Readonly<Record<ValueKind, string>> = {
  percentage: "百分数",
  amount: "金额",
  number: "数值",
  date: "日期",
  words: "文字",
  none: "“无”",
};

/** Whether 年度指标值 and 实际完成值 can be compared, and if not why: other kinds, other units, or a unit on one side only. */
export type Comparability =
  | { readonly comparable: true }
  | { readonly comparable: false; readonly why: "kinds" | "units" | "unitMissing" };

/**
 * The kind of a value; null when it is unreadable. A sentence is words even if it holds a number: what the number
 * counts is a guess.
 */
export function valueKind(value: IndicatorValue): ValueKind | null {
  switch (value.kind) {
    case "quantity":
    case "range":
      if (value.percent) return "percentage";
      return value.unit?.startsWith("万元") ? "amount" : "number";
    case "level":
    case "text":
      return "words";
    case "unreadable":
      return null;
    default:
      return value.kind;
  }
}

/**
 * Whether two values are of one kind and unit (domain D.5, rules 2 and 4; rules.json S-28). Wordings of one unit are
 * one unit, and so are 元 and 万元. A percentage and a number without a unit are of different kinds: the sign may be lost.
 */
export function comparability(target: IndicatorValue, actual: IndicatorValue): Comparability {
  const kinds = [valueKind(target), valueKind(actual)];
  const [targetUnit, actualUnit] = [unitNameOf(target), unitNameOf(actual)];
  const amountWithoutUnit = kinds.includes("amount") && (targetUnit === null || actualUnit === null);
  if (kinds[0] !== kinds[1] && !(amountWithoutUnit && kinds.includes("number"))) {
    return { comparable: false, why: "kinds" };
  }
  if (targetUnit === actualUnit) return { comparable: true };
  return { comparable: false, why: targetUnit === null || actualUnit === null ? "unitMissing" : "units" };
}

function unitNameOf(value: IndicatorValue): string | null {
  return value.kind === "quantity" || value.kind === "range" ? value.unit : null;
}
