import type { FigureId } from "../form/fields";
import type { Cell } from "../form/form";
import { blankAsZero } from "./blank-cells";
import { type Known, type Need, type NeedsFor, type Reading, reading } from "./needs";
import type { Check } from "./rule";
import { quoted } from "./wording";

/** A rate's cell and the figure it is divided by. */
export interface RateAndBase {
  readonly rate: Reading;
  readonly base: Known;
}

/** The cell of a rate, whatever it holds, and its denominator; `base` decides what a blank denominator is. */
export function rateAndBase(
  rate: FigureId,
  denominator: FigureId,
  base: (id: FigureId) => Need<Known> = blankAsZero,
): NeedsFor<RateAndBase> {
  return { rate: reading(rate), base: base(denominator) };
}

const messages = {
  stated: ({ rate, base }: { readonly rate: Cell; readonly base: Known }) =>
    `${quoted(base.cell.label)}${base.blank ? "未填写" : "为 0"}，没有分母，${quoted(rate.label)}却${
      rate.text.startsWith("#") ? "显示" : "填写"
    } ${rate.text.trim()}。`,
};

/** Without a denominator there is no rate: its cell is blank or a dash, never 0%, 100% or #DIV/0!. */
export const noRateOfNothing: Check<RateAndBase, typeof messages> = {
  messages,
  check({ rate, base }, { fail, inapplicable }) {
    if (!base.value.eq(0)) {
      inapplicable(`${quoted(base.cell.label)}不为 0，${quoted(rate.cell.label)}可以计算。`);
      return;
    }
    if (rate.state === "blank") return;
    fail(
      "stated",
      { rate: rate.cell, base },
      { cells: [rate.cell, base.cell], actual: rate.cell.text.trim() },
    );
  },
};
