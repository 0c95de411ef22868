import { type AmountRow, type FigureId, amountColumns } from "../form/fields";
import type { Cell } from "../form/form";
import { allOf } from "./all-of";
import { type Known, type Need, type Reading, given, once, reading } from "./needs";
import type { Check } from "./rule";
import { labels } from "./wording";

/** A figure with its cell even when blank: the blank counts as zero and says so. Unreadable cells wait. */
export function blankAsZero(id: FigureId): Need<Known> {
  return (form) => given(form.figures[id], "zero")(form);
}

/** The cells of an amount row in its three columns, whatever they hold. */
export function threeColumns(row: AmountRow) {
  return once({ figures: allOf(amountColumns.map((column) => reading(`${row}.${column}`))) });
}

const messages = {
  blank: ({ cells }: { readonly cells: readonly Cell[] }) => `${labels(cells)}没有填写金额。`,
};

/** None of the cells may be blank; one finding names all that are. */
export const allFilled: Check<{ readonly figures: readonly Reading[] }, typeof messages> = {
  messages,
  check({ figures }, { fail }) {
    const cells = figures.filter(({ state }) => state === "blank").map(({ cell }) => cell);
    if (cells.length > 0) fail("blank", { cells }, { cells });
  },
};
