import type { Form } from "../../form/form";
import { formFigure } from "../../narrative/expected";
import type { Ref } from "../../narrative/meaning";
import { decimal, fixed, sumOf } from "../../number/decimal";
import type { Profile } from "../../profile/profile";
import { type LooseFigures, looseFigures } from "../loose-figures";
import type { Known, Need, NeedsFor } from "../needs";
import { defineRule } from "../rule";
import { groupedBy } from "../../grouped";
import { type Stated, onTheForms, cellOf, statedIn } from "../stated";
import { type AmountFault, type StatedChange, amountFault, changesIn, growthFault } from "../stated-change";
import type { PercentFault } from "../stated-rate";
import { hasOwnRule, isThreePublic } from "../stated-refs";
import { basicBreakdowns, basicFault, countedAs, presentBreakdowns, tellsOfCarryOver } from "../stated-sums";
import { type ValueFault, valueFault, valueMessage } from "../stated-value";
import { percent, quoted } from "../wording";
import { allInQuotes, inQuotes } from "../../quotes";

/**
 * What is stated more than once: in the report and on the forms, by an amount and a percentage, or twice in the report.
 * Figures that can be compared with nothing are left to a person.
 */
type Claim =
  | { readonly kind: "loose"; readonly loose: LooseFigures }
  | { readonly kind: "value"; readonly stated: Stated<"value">; readonly known: Known }
  | { readonly kind: "portion"; readonly stated: Stated<"portion">; readonly known: Known }
  | { readonly kind: "change"; readonly change: StatedChange }
  | {
      readonly kind: "mentions";
      readonly stated: readonly Stated<"value">[];
      /** Whether a sum of one of their sentences tells of them already. */
      readonly toldOf: (profile: Profile) => boolean;
    };

interface Twice {
  readonly phrases: string;
}

interface Portion {
  readonly phrase: string;
  readonly label: string;
  readonly whole: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "R-35",
    title: "同一指标前后不一致",
    severity: "error",
    basis:
      "同一事项、同一年度只能有一个数：报告前后一致，没有单列规则的数（年初预算、公用经费、政府采购、各专项等）与表一致，增减额与增减率一致",
    why: "改了一处漏改另一处，同一个数就有两种说法。",
    fix: "请查明正确的数，把各处改成一致。",
    forms: ["narrative"],
  },
  claimsOf,
  {
    messages: {
      differs: (fault: ValueFault) => valueMessage(fault),
      portion: (p: Portion) =>
        `自评报告写其中${inQuotes(p.phrase)}，大于${quoted(p.label)}的 ${p.whole} 万元，多出 ${p.gap} 万元。`,
      amount: (f: AmountFault) =>
        `自评报告写${inQuotes(f.phrase)}，按表中 ${f.terms} 两数相减应为 ${fixed(f.expected, 2)} 万元。`,
      percentage: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，按金额计算应为 ${percent(f.expected)}（${f.terms}）。`,
      cut: (f: PercentFault) =>
        `自评报告写${inQuotes(f.phrase)}，按金额计算为 ${percent(f.expected)}（${f.terms}），报告只舍去尾数，没有四舍五入。`,
      twice: (t: Twice) => `自评报告对同一个数有不同写法：${t.phrases}；请查明哪一个正确。`,
    },
    check({ claim }, { profile, fail, askPerson }) {
      switch (claim.kind) {
        case "loose": {
          askPerson(claim.loose.item, [], claim.loose.entries);
          return;
        }
        case "value": {
          const fault = valueFault(claim.stated, claim.known, profile);
          if (fault) fail("differs", fault, fault.evidence);
          return;
        }
        case "portion": {
          const { stated, known } = claim;
          const difference = stated.value.minus(known.value);
          if (difference.lte(decimal(profile.tolerances.copy.value))) return;
          const told: Portion = {
            phrase: stated.phrase,
            label: known.cell.label,
            whole: fixed(known.value, 2),
            gap: fixed(difference, 2),
          };
          fail("portion", told, {
            cells: [cellOf(stated), known.cell],
            expected: `≤${told.whole}`,
            actual: fixed(stated.value, 2),
            difference: told.gap,
          });
          return;
        }
        case "change": {
          const amount = amountFault(claim.change, profile);
          if (amount) fail("amount", amount, amount.evidence);
          const rate = growthFault(claim.change, profile);
          if (rate?.kind === "wrong") fail("percentage", rate, rate.evidence);
          if (rate?.kind === "cut") fail("cut", rate, rate.evidence);
          return;
        }
        case "mentions": {
          if (claim.stated.length < 2 || claim.toldOf(profile)) return;
          const cells = [...new Set(claim.stated.map(cellOf))];
          const phrases = allInQuotes(claim.stated.map(({ phrase }) => phrase));
          fail("twice", { phrases }, { cells });
        }
      }
    },
  },
);

function claimsOf(form: Form): readonly NeedsFor<{ readonly claim: Claim }>[] {
  const values = statedIn(form, "value");
  const onForms = values
    .filter(({ meaning }) => !hasOwnRule(meaning.of))
    .filter(({ meaning }) => meaning.of in form.figures || meaning.of.startsWith("item."))
    .map((stated) => claimed(stated.meaning.of, (known) => ({ kind: "value", stated, known })));
  const portions = statedIn(form, "portion").map((stated) =>
    claimed(stated.meaning.of, (known) => ({ kind: "portion", stated, known })),
  );
  const changes = changesIn(form)
    .filter(({ of }) => !isThreePublic(of))
    .map((change) => just({ kind: "change", change }));
  const loose = looseFigures(form);
  const left = loose ? [just({ kind: "loose", loose })] : [];
  return [...onForms, ...portions, ...changes, ...mentionsOf(form, values), ...left].map((claim) => ({
    claim,
  }));
}

function just(claim: Claim): Need<Claim> {
  return () => ({ value: claim });
}

function claimed(ref: Ref, claim: (known: Known) => Claim): Need<Claim> {
  return (form) => {
    const met = onTheForms(ref)(form);
    return "reason" in met ? met : { value: claim(met.value) };
  };
}

/** What only the report holds, stated with more than one value. */
function mentionsOf(form: Form, values: readonly Stated<"value">[]): readonly Need<Claim>[] {
  const carriedOver = tellsOfCarryOver(form);
  const onlyInReport = values.filter(
    ({ meaning: { of } }) =>
      formFigure(form, of) === null && of !== "income.carriedIn" && (of !== "income.total" || carriedOver),
  );
  const groups = groupedBy(onlyInReport, ({ meaning }) => meaning.of);
  return [...groups.values()].flatMap((all) => {
    const byValue = new Map(all.map((each) => [fixed(each.value, 4), each]));
    const periods = new Set(all.map(({ period }) => period));
    const toldOf = (profile: Profile) => isToldOf(form, periods, profile);
    return all.length < 2 ? [] : [just({ kind: "mentions", stated: [...byValue.values()], toldOf })];
  });
}

/** Whether a sum in one of the sentences is wrong: then the figure is told of there. */
function isToldOf(form: Form, periods: ReadonlySet<number>, profile: Profile): boolean {
  const basic = basicBreakdowns(form).filter(({ total }) => periods.has(total.period));
  const present = presentBreakdowns(form).filter(({ total }) => periods.has(total.period));
  return (
    basic.some((each) => basicFault(form, each, profile)?.kind === "wrong") ||
    present.some(({ total, parts }) => !total.value.eq(sumOf(parts.map((part) => countedAs(form, part)))))
  );
}
