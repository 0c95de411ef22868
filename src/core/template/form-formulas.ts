import { type AmountColumn, type FieldId, amountColumns } from "../form/fields";
import { zero } from "../number/decimal";
import { rateDefinitions } from "../rates/definitions";
import { detailRows } from "../rules/blocks";
import type { BlankFormula, FormDraft } from "./form-draft";

/** The totals that are exactly the sum of the rows under them (rules B-08, B-09, B-16). 公用经费 is not: its 其中 are not all. */
const exactTotals = ["threePublic", "vehicles", "projects"] as const;

/**
 * A sum in 万元 or points that stays blank until one of its parts is filled, as an Excel formula with its "=". Rounded
 * to the form's two decimals: sums of binary fractions are not exact.
 */
export function sumFormula(counted: string, summed: string): string {
  return `=IF(COUNT(${counted})=0,"",ROUND(SUM(${summed}),2))`;
}

/** The formulas of the rates that have a cell on this form: those that 填写比率 writes too. */
export function rateFormulas(draft: FormDraft): [FieldId, BlankFormula][] {
  return rateDefinitions.flatMap(({ cell, inputs, formula, value }): [FieldId, BlankFormula][] => {
    if (cell === null || !draft.has(cell)) return [];
    const blank = value(...inputs.map(() => zero));
    return [
      [
        cell,
        {
          formula: `=${formula(...inputs.map((id) => draft.addressOf(id)))}`,
          result: blank === null ? "" : blank.toNumber(),
        },
      ],
    ];
  });
}

/** The sums of 经费控制情况; `items` gives the addresses of the rows under 本级专项资金, "B16:B20". */
export function totalFormulas(
  draft: FormDraft,
  items: (column: AmountColumn) => string,
): [FieldId, BlankFormula][] {
  return amountColumns.flatMap((column): [FieldId, BlankFormula][] => {
    const totals = exactTotals.map((total): [FieldId, BlankFormula] => {
      const parts = (detailRows[total] ?? []).map((part) => draft.addressOf(`${part}.${column}`)).join(",");
      return [`${total}.${column}`, { formula: sumFormula(parts, parts), result: "" }];
    });
    const special = { formula: sumFormula(items(column), items(column)), result: "" };
    return [...totals, [`projectsSpecial.${column}`, special]];
  });
}
