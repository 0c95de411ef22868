import { percentOf } from "../../number/rate";
import { plain } from "../../number/decimal";
import { type Known, figure, once } from "../needs";
import { defineRule } from "../rule";
import { percent, typed } from "../wording";

interface Over {
  readonly actual: Known;
  readonly quota: Known;
  /** "107.50%" */
  readonly rate: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "B-04",
    title: "超编",
    severity: "warning",
    basis: "湖南省部门整体支出绩效评价指标（在职人员控制率）：100%及以内得满分，每超过一个百分点扣 0.5 分",
    why: "在职人数超过编制数要扣分，审核时会问超编的原因；也可能是把离退休或编外人员算进了在职人数。",
    fix: "请说明超编原因和消化计划；人数填错的请改正，在职人数不含离退休人员。",
    forms: ["base"],
  },
  once({ actual: figure("staff.actual"), quota: figure("staff.quota") }),
  {
    messages: {
      over: ({ actual, quota, rate, gap }: Over) =>
        `实际在职 ${typed(actual)} 人，超过编制数 ${typed(quota)} 人，控制率 ${rate}，超编 ${gap} 人。`,
    },
    check({ actual, quota }, { fail, inapplicable }) {
      const rate = percentOf(actual.value, quota.value);
      if (rate === null) {
        inapplicable("编制数为 0，没有控制率。");
        return;
      }
      const over = actual.value.minus(quota.value);
      if (over.lte(0)) return;
      const gap = plain(over);
      fail(
        "over",
        { actual, quota, rate: percent(rate), gap },
        {
          cells: [actual.cell, quota.cell],
          expected: plain(quota.value),
          actual: plain(actual.value),
          difference: gap,
        },
      );
    },
  },
);
