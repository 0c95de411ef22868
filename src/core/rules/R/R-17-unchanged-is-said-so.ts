import type { Cell, Form } from "../../form/form";
import { expectedOf } from "../../narrative/expected";
import { type Decimal, fixed } from "../../number/decimal";
import type { Need, NeedsFor } from "../needs";
import { defineRule } from "../rule";
import { type Stated, cellOf, statedIn } from "../stated";
import { type StatedChange, changesIn, figuresOf, isNoChange, noChange } from "../stated-change";
import { inQuotes } from "../../quotes";

interface Met {
  readonly claim: Claim;
}

type Claim =
  | {
      readonly kind: "unchanged";
      readonly stated: Stated<"unchanged">;
      readonly difference: Decimal;
      readonly cells: readonly Cell[];
    }
  | { readonly kind: "change"; readonly change: StatedChange };

interface Told {
  readonly phrase: string;
  readonly gap: string;
  readonly direction: string;
}

export default defineRule(
  {
    id: "R-17",
    title: "误用持平",
    severity: "notice",
    basis: "行文惯例：没有增减的写“与上年持平”，有增减的写明金额和比例",
    why: "没有变化却写“增加0万元，增长0%”，是套用模板；有变化却写“持平”，与表不符。",
    fix: "没有增减的改为“与上年持平”；有增减的写明金额、比例和原因。",
    forms: ["narrative"],
  },
  needsOf,
  {
    messages: {
      notUnchanged: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，按表比上年${t.direction} ${t.gap} 万元，不是持平，请写明增减情况。`,
      zeroChange: (t: Pick<Told, "phrase">) =>
        `自评报告写${inQuotes(t.phrase)}，前后两数相同，请改为“与上年持平”。`,
    },
    check({ claim }, { fail }) {
      if (claim.kind === "unchanged") {
        const { stated, difference, cells } = claim;
        if (difference.abs().lt(noChange)) return;
        const told: Told = {
          phrase: stated.phrase,
          gap: fixed(difference.abs(), 2),
          direction: difference.gt(0) ? "增加" : "减少",
        };
        fail("notUnchanged", told, { cells: [cellOf(stated), ...cells], difference: fixed(difference, 2) });
        return;
      }
      const figures = figuresOf(claim.change);
      if (!isNoChange(claim.change) || !figures.every(({ value }) => value.eq(0))) return;
      const phrase = figures.map((each) => each.phrase).join("，");
      fail("zeroChange", { phrase }, { cells: [...new Set(figures.map(cellOf)), ...claim.change.cells] });
    },
  },
);

function needsOf(form: Form): readonly NeedsFor<Met>[] {
  const claims = statedIn(form, "unchanged").flatMap((stated): Claim[] => {
    const expected = expectedOf(form, stated.meaning);
    return expected ? [{ kind: "unchanged", stated, difference: expected.value, cells: expected.cells }] : [];
  });
  const changes = changesIn(form)
    .filter(({ base }) => base !== null)
    .map((change): Claim => ({ kind: "change", change }));
  return [...claims, ...changes].map((claim) => {
    const need: Need<Claim> = () => ({ value: claim });
    return { claim: need };
  });
}
