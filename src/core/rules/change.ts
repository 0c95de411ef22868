import { decimal } from "../number/decimal";
import { percentOf } from "../number/rate";
import type { ThresholdName } from "../profile/thresholds";
import type { Known } from "./needs";
import type { Check } from "./rule";
import { money, percent, quoted, typed } from "./wording";

/** An amount (万元) and the one it is measured against: last year's, as a rule. */
export interface Compared {
  readonly base: Known;
  readonly figure: Known;
}

/** The sentence's part that tells the change: "“…”43.80 万元，比“…”18.10 万元增加 25.70 万元，增长 141.99%". */
export function changeTold({ base, figure }: Compared): string {
  const change = figure.value.minus(base.value);
  const rate = percentOf(change, base.value);
  const [more, grown] = change.gte(0) ? ["增加", "增长"] : ["减少", "下降"];
  const told = rate === null ? "" : `，${grown} ${percent(rate.abs())}`;
  return `${quoted(figure.cell.label)}${typed(figure)} 万元，比${quoted(base.cell.label)}${typed(base)} 万元${more} ${money(change.abs())} 万元${told}`;
}

interface Large extends Compared {
  /** "10" */
  readonly limit: string;
}

const messages = {
  large: (large: Large) => `${changeTold(large)}，超过 ${large.limit}% 的提示界限。`,
};

/**
 * The change against the base is at most the threshold's per cent, upwards only or either way. From a base of zero
 * there is no rate, and nothing to say.
 */
export function changeWithin(
  threshold: ThresholdName,
  direction: "up" | "either",
): Check<Compared, typeof messages> {
  return {
    messages,
    check({ base, figure }, { profile, fail, inapplicable }) {
      const change = figure.value.minus(base.value);
      const rate = percentOf(change, base.value);
      if (rate === null) {
        inapplicable(`${quoted(base.cell.label)}为 0，没有增减率。`);
        return;
      }
      const limit = profile.thresholds[threshold].value;
      const size = direction === "up" ? rate : rate.abs();
      if (size.lte(decimal(limit))) return;
      fail(
        "large",
        { base, figure, limit },
        {
          cells: [figure.cell, base.cell],
          expected: money(base.value),
          actual: money(figure.value),
          difference: money(change),
        },
      );
    },
  };
}
