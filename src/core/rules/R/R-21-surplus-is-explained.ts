import type { Form } from "../../form/form";
import { decimal, fixed, sumOf } from "../../number/decimal";
import { sumAgrees } from "../../number/rounding";
import { type Known, type NeedsFor, figure, optional } from "../needs";
import { defineRule } from "../rule";
import { type Stated, cellOf, statedIn } from "../stated";
import { type Breakdown, incomeBreakdowns, tellsOfCarryOver } from "../stated-sums";
import { typed } from "../wording";
import { allInQuotes, inQuotes } from "../../quotes";

/** An income of the report, or a total of income and what was carried over. */
type Claim =
  | { readonly kind: "income"; readonly stated: Stated<"value">; readonly carriedOver: boolean }
  | { readonly kind: "total"; readonly breakdown: Breakdown };

interface Met {
  readonly claim: Claim;
  readonly executed: Known | null;
}

interface Told {
  readonly phrase: string;
  readonly executed: string;
  /** 多于 or 少于 */
  readonly than: string;
  readonly gap: string;
  /** 年末结转结余 or 上年结转 */
  readonly needed: string;
}

interface Total {
  readonly phrase: string;
  readonly parts: string;
  readonly sum: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "R-21",
    title: "收支差额未说明结转",
    severity: "warning",
    basis: "本年收入＋上年结转＝收入总计；本年收入＋上年结转＝本年支出＋年末结转结余",
    why: "收入与支出不等，差额来自上年结转或留作年末结转；报告不写，收支就不平。",
    fix: "请补充上年结转、年末结转结余的金额；收入或支出写错的先改正。",
    forms: ["self", "narrative"],
  },
  needsOf,
  {
    messages: {
      unexplained: (t: Told) =>
        `自评报告写${inQuotes(t.phrase)}，${t.than}全年执行数 ${t.executed} 万元，相差 ${t.gap} 万元，报告没有说明${t.needed}。`,
      total: (t: Total) =>
        `自评报告写${inQuotes(t.phrase)}，同句的${t.parts}合计 ${t.sum} 万元，相差 ${t.gap} 万元；请查明哪一个数写错。`,
    },
    check({ claim, executed }, { profile, fail }) {
      if (claim.kind === "total") {
        const { total, parts } = claim.breakdown;
        const values = parts.map(({ value }) => value);
        if (sumAgrees(total.value, values, 2, decimal(profile.tolerances.sum.value))) return;
        const sum = sumOf(values);
        const difference = total.value.minus(sum);
        const told: Total = {
          phrase: total.phrase,
          parts: allInQuotes(parts.map(({ phrase }) => phrase)),
          sum: fixed(sum, 2),
          gap: fixed(difference.abs(), 2),
        };
        fail("total", told, {
          cells: [cellOf(total)],
          expected: told.sum,
          actual: fixed(total.value, 2),
          difference: fixed(difference, 2),
        });
        return;
      }
      const { stated, carriedOver } = claim;
      if (!executed || carriedOver) return;
      const difference = stated.value.minus(executed.value);
      if (difference.abs().lte(decimal(profile.tolerances.copy.value))) return;
      const more = difference.gt(0);
      const told: Told = {
        phrase: stated.phrase,
        executed: typed(executed),
        than: more ? "多于" : "少于",
        gap: fixed(difference.abs(), 2),
        needed: more ? "年末结转结余" : "上年结转",
      };
      fail("unexplained", told, {
        cells: [cellOf(stated), executed.cell],
        expected: fixed(executed.value, 2),
        actual: fixed(stated.value, 2),
        difference: fixed(difference, 2),
      });
    },
  },
);

function needsOf(form: Form): readonly NeedsFor<Met>[] {
  const carriedOver = tellsOfCarryOver(form);
  const incomes = statedIn(form, "value")
    .filter(({ meaning }) => meaning.of === "income.total")
    .map((stated): NeedsFor<Met> => ({
      claim: () => ({ value: { kind: "income", stated, carriedOver } }),
      executed: figure("funds.executed"),
    }));
  const totals = incomeBreakdowns(form).map((breakdown): NeedsFor<Met> => ({
    claim: () => ({ value: { kind: "total", breakdown } }),
    executed: optional(figure("funds.executed")),
  }));
  return [...incomes, ...totals];
}
