import { decimal } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { executionCap } from "../../scoring/execution";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { points } from "../score";
import { percent, typed } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-51",
    title: "执行率封顶(地方规则)",
    severity: "notice",
    basis:
      "地方操作手册（desk33.com 收录）：执行率 70%—80% 总分不超过 89 分，60%—70% 不超过 79 分，50%—60% 不超过 69 分，50% 以下不超过 59 分；默认不启用",
    why: "有的地方规定预算执行率低的，自评总分不得超过上限，超过的会被退回。",
    fix: "按当地规则，把总分调整到上限以内。",
    forms: ["self"],
  },
  once({
    total: figure("total.score"),
    annual: figure("funds.annualBudget"),
    executed: figure("funds.executed"),
  }),
  {
    messages: {
      above: (data: {
        total: string;
        rate: string;
        executed: string;
        annual: string;
        below: string;
        cap: string;
        scheme: string;
      }) =>
        `预算执行率 ${data.rate}（${data.executed} ÷ ${data.annual}），不到 ${data.below}%，按${inQuotes(data.scheme)}口径自评总分不得超过 ${data.cap} 分，总分填写 ${data.total} 分。`,
    },
    check({ total, annual, executed }, { profile, fail, inapplicable }) {
      const rate = percentOf(executed.value, annual.value);
      if (rate === null) {
        inapplicable("全年预算数为 0，没有执行率。");
        return;
      }
      const lowest = executionCap({ annualBudget: annual.value, executed: executed.value }, profile);
      if (!lowest) return;
      const cap = decimal(lowest.points);
      const over = total.value.minus(cap);
      if (over.lte(decimal(profile.tolerances.score.value))) return;
      fail(
        "above",
        {
          total: typed(total),
          rate: percent(rate),
          executed: typed(executed),
          annual: typed(annual),
          below: lowest.below,
          cap: lowest.points,
          scheme: profile.title,
        },
        {
          cells: [total.cell, executed.cell, annual.cell],
          expected: `≤${points(cap)}`,
          actual: points(total.value),
          difference: points(over),
        },
      );
    },
  },
);
