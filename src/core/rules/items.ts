import { type AmountColumn, amountColumns } from "../form/fields";
import type { Form, Item } from "../form/form";
import { isItemised } from "./blocks";
import { type Known, type Need, type NeedsFor, given } from "./needs";
import { type Spending, perPrintedRow } from "./over-budget";

/** The part of a printed label that names its column: "三公经费·2024年决算数" -> "2024年决算数". */
export function columnName(label: string): string {
  return label.slice(label.lastIndexOf("·") + 1);
}

/** An amount of an item; a blank is zero. */
export function itemAmount({ amounts }: Item, column: AmountColumn): Need<Known> {
  return given(amounts[column], "zero");
}

/** The items; only the first where the form lacks one of the columns or has it twice, for it speaks for all. */
export function itemsWith(form: Form, columns: readonly AmountColumn[]): readonly Item[] {
  const uncertain = columns.some((column) => {
    const state = form.items[0]?.amounts[column].state;
    return state === "absent" || state === "ambiguous";
  });
  return uncertain ? form.items.slice(0, 1) : form.items;
}

/**
 * What was budgeted and spent: the total 项目支出 if asked for, its business and maintenance rows, and each item;
 * 本级专项资金 itself only where no item tells of it.
 */
export function projectSpending(of: { readonly total: boolean }) {
  return (form: Form): readonly NeedsFor<Spending>[] => {
    const itemised = amountColumns.some((column) => isItemised(form, column));
    const rows = perPrintedRow([
      ...(of.total ? (["projects"] as const) : []),
      "projectsBusiness",
      "projectsMaintenance",
      ...(itemised ? [] : (["projectsSpecial"] as const)),
    ]);
    const items = itemsWith(form, ["budget", "final"]).map((item) => ({
      budget: itemAmount(item, "budget"),
      final: itemAmount(item, "final"),
    }));
    return [...rows(form), ...items];
  };
}
