import type { Cell } from "../../../src/core/form/form";
import type { Finding, NotChecked, Outcome, Rule } from "../../../src/core/rules/rule";

/** Outcomes made by hand, so that what prints them is tested apart from what the catalogue's rules say today. */

export function madeRule(id: string, severity: Rule["severity"] = "error"): Rule {
  return {
    id,
    title: `${id} 的名称`,
    severity,
    basis: `${id} 的依据`,
    why: `${id} 的理由`,
    fix: `${id} 怎么改。`,
    forms: ["base"],
    check: () => {
      throw new Error("not run");
    },
  };
}

export function madeCell(sheet: string, row: number, column: number, text: string): Cell {
  return {
    place: { sheet, row, column },
    label: `${sheet}的一格`,
    text,
    formula: null,
    numberFormat: "General",
  };
}

export function passed(rule: Rule): Outcome {
  return { rule, state: "passed", findings: [], notChecked: [] };
}

export function failed(rule: Rule, ...findings: readonly Partial<Finding>[]): Outcome {
  const whole = findings.map((finding) => ({
    rule: rule.id,
    severity: rule.severity,
    message: `${rule.id} 的问题`,
    cells: [],
    expected: null,
    actual: null,
    difference: null,
    ...finding,
  }));
  return { rule, state: "failed", findings: whole, notChecked: [] };
}

export function undecided(rule: Rule, kind: NotChecked["kind"], ...reasons: readonly string[]): Outcome {
  const notChecked = reasons.map((reason) => ({ rule: rule.id, reason, cells: [], kind }));
  return { rule, state: "notChecked", findings: [], notChecked };
}
