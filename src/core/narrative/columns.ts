import type { AmountColumn } from "../form/fields";
import type { PrintedFigure } from "./figures";
import type { Ref, Subject } from "./meaning";
import type { ChangeWords } from "./phrases";
import { isRow, isWhole, refOf } from "./subjects";

/** Whether a subject is a budget of the whole department. */
export function isPlan(subject: Subject): boolean {
  return subject === "funds.initialBudget" || subject === "funds.annualBudget";
}

/** Whether a subject has the three columns of 基础数据表. */
export function isRowOrItem(subject: Subject): boolean {
  return isRow(subject) || subject.startsWith("item.");
}

/** The column the words around a name speak of; null where the forms have no such column. */
export function columnOf(words: string, inYear: "current" | "prior", plan: boolean): AmountColumn | null {
  if (plan) return inYear === "current" ? "final" : null;
  const budget = /预算|安排/.test(words) && !words.includes("决算");
  if (inYear === "prior") return budget ? null : "priorFinal";
  if (!budget) return "final";
  return /全年预算|调整/.test(words) ? null : "budget";
}

/** What a change of a subject is measured against; undefined where the words name what the forms cannot tell. */
export function baseRef(subject: Subject, comparedWith: ChangeWords["comparedWith"]): Ref | null | undefined {
  if (comparedWith === "prior") {
    if (isRowOrItem(subject)) return refOf(subject, "priorFinal");
    return (isWhole(subject) && !isPlan(subject)) || subject.startsWith("income.") ? null : undefined;
  }
  if (subject === "whole" || subject === "funds.annualBudget") {
    if (subject !== "whole") return "funds.initialBudget";
    return comparedWith === "initialBudget" ? "funds.initialBudget" : "funds.annualBudget";
  }
  return isRowOrItem(subject) ? (refOf(subject, "budget") ?? undefined) : undefined;
}

/** Whether a figure's unit is that of the thing named. */
export function fits(figure: PrintedFigure, named: string): boolean {
  if (named.startsWith("staff.")) {
    return figure.unit === "人" || (named === "staff.quota" && figure.unit === "个");
  }
  if (/^buildings\..*Area/.test(named)) return figure.unit === "㎡";
  return figure.unit === "万元";
}
