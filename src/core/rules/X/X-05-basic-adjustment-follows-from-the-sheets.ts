import { adjustmentField } from "../../form/layout";
import { decimal, zero } from "../../number/decimal";
import type { Profile } from "../../profile/profile";
import { basicAdjustment, netAsFilled, netOf } from "../basic-adjustment";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { money, typed } from "../wording";

interface Told {
  readonly filled: string;
  /** "应为 29.20 万元" or "应在 10.00 至 29.20 万元之间". */
  readonly implied: string;
  /** "187.98 − 158.78 −（13 − 13）" */
  readonly terms: string;
  readonly gap: string;
}

/** Each bound is made of four rounded figures: their errors add up to two roundings of 0.01 (rules.json: 0.02). */
const allowance = (profile: Profile) => decimal(profile.tolerances.copy.value).times(2);

export default defineRule(
  {
    id: "X-05",
    title: "基本支出预算调整与两表推算不符",
    severity: "warning",
    basis:
      "推算：基本支出预算调整＝（全年预算数－年初预算数）－（项目支出决算数－项目支出预算数）；有未执行的预算时，项目支出的全年预算数表上没有，只推算范围",
    why: "年中追加扣除项目部分就是基本支出的调整；该行空着或对不上，审核时看不出追加用在哪里。",
    fix: "请按预算调整文件核对，在“部门基本支出预算调整”行填写调整净额。",
    related: ["B-16", "X-01", "X-02"],
    forms: ["base", "self"],
  },
  once({
    adjustment: basicAdjustment,
    annual: figure("funds.annualBudget"),
    initial: figure("funds.initialBudget"),
    executed: figure("funds.executed"),
    final: figure("projects.final"),
    budget: figure("projects.budget"),
  }),
  {
    messages: {
      mismatch: (t: Told) =>
        `“${adjustmentField.label}”${t.filled}，按两表推算${t.implied}${t.gap}：${t.terms}。`,
    },
    check({ adjustment, annual, initial, executed, final, budget }, { profile, fail }) {
      const figures = adjustment.flatMap(({ figure }) => figure ?? []);
      const net = netOf(figures);
      const others = initial.value.plus(final.value.minus(budget.value));
      // All the money not spent may have been left over in 项目支出: its adjusted budget lies between what was spent on
      // it and that plus the unspent money, and the adjustment of 基本支出 between the two bounds.
      const most = annual.value.minus(others);
      const least = executed.value.lt(annual.value) ? executed.value.minus(others) : most;
      const stated = net ?? zero;
      const bound = stated.lt(least) ? least : stated.gt(most) ? most : stated;
      const difference = stated.minus(bound);
      if (difference.abs().lte(allowance(profile))) return;
      const exact = most.minus(least).lte(allowance(profile));
      const total = exact ? typed(annual) : `（${typed(executed)}～${typed(annual)}）`;
      const told: Told = {
        filled: netAsFilled(figures),
        implied: exact ? `应为 ${money(most)} 万元` : `应在 ${money(least)} 至 ${money(most)} 万元之间`,
        terms: `${total} − ${typed(initial)} −（${typed(final)} − ${typed(budget)}）`,
        gap: net === null ? "" : `（相差 ${money(difference.abs())} 万元）`,
      };
      fail("mismatch", told, {
        cells: [...adjustment, annual, initial, ...(exact ? [] : [executed]), final, budget].map(
          ({ cell }) => cell,
        ),
        expected: exact ? money(most) : `${money(least)} 至 ${money(most)}`,
        ...(net === null ? {} : { actual: money(net), difference: money(difference) }),
      });
    },
  },
);
