import type { IndicatorColumn } from "../form/fields";
import type { Form, Indicator } from "../form/form";
import { indicatorColumnFields } from "../form/layout";
import { keysOf, recordOf } from "../record";
import { allOf } from "./all-of";
import { type Known, type Need, type NeedsFor, type Waits, given } from "./needs";

/**
 * One check for each row of the indicator table. Where the table has not all of the columns, the rule waits once and
 * not once a row; a form without rows has nothing to check.
 */
export function perIndicatorWith<V>(
  columns: readonly IndicatorColumn[],
  needs: (indicator: Indicator) => NeedsFor<V>,
): (form: Form) => readonly NeedsFor<V>[] {
  return (form) => {
    const [first] = form.indicators;
    const waits = columns.map((column) => missingColumn(form, column)).find((missing) => missing !== null);
    if (!first || !waits) return form.indicators.map(needs);
    return [recordOf(keysOf(needs(first)), () => () => waits) as NeedsFor<V>];
  };
}

/** One check for each row that `chosen` picks; see {@link perIndicatorWith}. */
export function perIndicatorWhere<V>(
  chosen: (indicator: Indicator) => boolean,
  columns: readonly IndicatorColumn[],
  needs: (indicator: Indicator) => NeedsFor<V>,
): (form: Form) => readonly NeedsFor<V>[] {
  const perRow = perIndicatorWith(columns, needs);
  return (form) => perRow({ ...form, indicators: form.indicators.filter(chosen) });
}

/** One check for the whole indicator table; a form without rows has nothing to check. */
export function perTable<V>(needs: NeedsFor<V>): (form: Form) => readonly NeedsFor<V>[] {
  return (form) => (form.indicators.length > 0 ? [needs] : []);
}

/** The weights or the scores of all rows; one that is blank or unreadable makes the check wait. */
export function everyIndicator(column: "weight" | "score"): Need<readonly Known[]> {
  return (form) => {
    const missing = missingColumn(form, column);
    return missing ?? allOf(form.indicators.map((indicator) => given(indicator[column], "missing")))(form);
  };
}

/** How messages call a row: 指标3“义务植树参加人次数”. */
export function nameOf(indicator: Indicator): string {
  const { level3 } = indicator.texts;
  const label = "cell" in level3 ? level3.cell.label : level3.label;
  return label.slice(0, label.lastIndexOf("·"));
}

function missingColumn(form: Form, column: IndicatorColumn): Waits | null {
  if (form.indicatorColumns.has(column)) return null;
  const reason = `指标表中没有找到“${indicatorColumnFields[column].label}”列。`;
  return { reason, cells: [], kind: "absent" };
}
