import type { Cell, Indicator, ValueColumn } from "../form/form";
import type { IndicatorValue } from "../number/indicator-value";
import { textEntry } from "./entry";
import { type Need, givenText } from "./needs";
import { quoted } from "./wording";
import { inQuotes } from "../quotes";

/** What a cell of 年度指标值 or 实际完成值 says. */
export interface ValueEntry {
  readonly cell: Cell;
  readonly value: IndicatorValue;
}

/** The value in a row's 年度指标值 or 实际完成值; waits when the cell is blank or shows an error. */
export function indicatorValue({ texts, values }: Indicator, column: ValueColumn): Need<ValueEntry> {
  return (form) => {
    const met = textEntry(givenText(texts[column]))(form);
    if ("reason" in met) return met;
    const { cell } = met.value;
    const value = values[column];
    if (met.value.text === "" || value === null)
      return { reason: `${quoted(cell.label)}未填写。`, cells: [cell], kind: "blank" };
    if (value.kind === "unreadable") {
      return {
        reason: `${quoted(cell.label)}填写的${inQuotes(cell.text.trim())}无法识别。`,
        cells: [cell],
        kind: "unreadable",
      };
    }
    return { value: { cell, value } };
  };
}
