import type { FigureId } from "../form/fields";
import type { Form } from "../form/form";
import { type Known, type Need, figure } from "./needs";
import { quoted, typed } from "./wording";

/** Those of the figures that are filled in and readable: what a person can compare with another document. */
export function filledFigures(ids: readonly FigureId[]): Need<readonly Known[]> {
  return (form: Form) => ({
    value: ids.flatMap((id) => {
      const met = figure(id)(form);
      return "reason" in met || met.value.blank ? [] : met.value;
    }),
  });
}

/** “三公经费·2023年决算数”9.00 万元、“项目支出·2023年决算数”420.00 万元 */
export function amountsListed(figures: readonly Known[]): string {
  return figures.map((known) => `${quoted(known.cell.label)}${typed(known)} 万元`).join("、");
}
