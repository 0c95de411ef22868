import { decimal, fixed, sumOf } from "../../number/decimal";
import type { Form } from "../../form/form";
import type { Ref } from "../../narrative/meaning";
import { type Known, type Need, type NeedsFor, figure } from "../needs";
import { defineRule } from "../rule";
import { type Stated, onTheForms, cellOf, statedIn } from "../stated";
import { allOf } from "../all-of";
import { quoted, typed } from "../wording";
import { inQuotes } from "../../quotes";

interface Met {
  readonly stated: Stated<"value">;
  readonly sources: readonly Known[];
}

interface Told {
  readonly phrase: string;
  readonly sources: string;
  readonly total: string;
  readonly gap: string;
}

const sources: readonly Ref[] = [
  "income.general",
  "income.governmentFund",
  "income.specialAccount",
  "income.other",
];

export default defineRule(
  {
    id: "R-20",
    title: "财政拨款与收入结构不符",
    severity: "error",
    basis: "财政拨款＝一般公共预算＋政府性基金预算拨款；报告与自评表“按收入性质分”应当同数",
    why: "报告写的资金来源与自评表不同，收入结构就说不清。",
    fix: "请按部门决算收入表核对，使报告与自评表一致。",
    forms: ["self", "narrative"],
  },
  needsOf,
  {
    messages: {
      differs: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，自评表${t.sources}为 ${t.total} 万元，相差 ${t.gap} 万元。`,
    },
    check({ stated, sources: known }, { profile, fail }) {
      const total = sumOf(known.map(({ value }) => value));
      const difference = stated.value.minus(total);
      if (difference.abs().lte(decimal(profile.tolerances.copy.value))) return;
      const cells = known.map(({ cell }) => cell);
      const counted = known.filter(({ value, blank }) => !blank && !value.eq(0));
      const named = (counted.length === 0 ? known.slice(0, 1) : counted).map(
        (each) => `${quoted(each.cell.label)}${counted.length > 1 ? ` ${typed(each)}` : ""}`,
      );
      const told: Told = {
        phrase: stated.phrase,
        sources: counted.length > 1 ? `${named.join(" + ")} 合计` : named.join(""),
        total: fixed(total, 2),
        gap: fixed(difference.abs(), 2),
      };
      fail("differs", told, {
        cells: [cellOf(stated), ...cells],
        expected: told.total,
        actual: fixed(stated.value, 2),
        difference: fixed(difference, 2),
      });
    },
  },
);

function needsOf(form: Form): readonly NeedsFor<Met>[] {
  return statedIn(form, "value").flatMap((stated): NeedsFor<Met>[] => {
    const { of } = stated.meaning;
    const value: Need<Stated<"value">> = () => ({ value: stated });
    if (of === "income.appropriation") {
      const both = [figure("income.general"), figure("income.governmentFund")];
      return [{ stated: value, sources: allOf(both) }];
    }
    return sources.includes(of) ? [{ stated: value, sources: allOf([onTheForms(of)]) }] : [];
  });
}
