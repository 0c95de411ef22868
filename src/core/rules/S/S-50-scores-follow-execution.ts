import { decimal, sumOf } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { everyIndicator, perTable } from "../indicators";
import { figure } from "../needs";
import { defineRule } from "../rule";
import { points, weightText } from "../score";
import { percent, typed } from "../wording";

interface Gap {
  readonly scores: string;
  readonly weights: string;
  readonly scoreRate: string;
  readonly executed: string;
  readonly annual: string;
  readonly rate: string;
  readonly gap: string;
  readonly limit: string;
}

export default defineRule(
  {
    id: "S-50",
    title: "得分率与执行率背离",
    severity: "warning",
    basis:
      "预算管理一体化系统 selfwarndept：（得分率−执行率）÷得分率大于 5% 亮红灯；川财绩〔2025〕10号 绩效监控以 10% 为界",
    why: "钱没花多少，指标却几乎满分，审核时会问是目标定低了，还是完成情况填高了。",
    fix: "请核对指标得分；确实“少花钱多办事”的，在报告中说明原因。",
    forms: ["self"],
  },
  perTable({
    weights: everyIndicator("weight"),
    scores: everyIndicator("score"),
    annual: figure("funds.annualBudget"),
    executed: figure("funds.executed"),
  }),
  {
    messages: {
      apart: (g: Gap) =>
        `指标得分率 ${g.scoreRate}（${g.scores} ÷ ${g.weights}），预算执行率 ${g.rate}（${g.executed} ÷ ${g.annual}），（得分率 − 执行率）÷ 得分率为 ${g.gap}，大于 ${g.limit}%。`,
    },
    check({ weights, scores, annual, executed }, { profile, fail, inapplicable }) {
      const earned = sumOf(scores.map(({ value }) => value));
      const most = sumOf(weights.map(({ value }) => value));
      const scoreRate = percentOf(earned, most);
      const rate = percentOf(executed.value, annual.value);
      const gap = scoreRate && rate ? percentOf(scoreRate.minus(rate), scoreRate) : null;
      if (!scoreRate || !rate || !gap) {
        inapplicable("指标得分合计、分值合计或全年预算数为 0，没有得分率或执行率可比。");
        return;
      }
      const limit = profile.thresholds.scoreOverExecution.value;
      if (gap.lte(decimal(limit))) return;
      fail(
        "apart",
        {
          scores: points(earned),
          weights: weightText(most),
          scoreRate: percent(scoreRate),
          executed: typed(executed),
          annual: typed(annual),
          rate: percent(rate),
          gap: percent(gap),
          limit,
        },
        {
          cells: [executed.cell, annual.cell, ...scores.map(({ cell }) => cell)],
          expected: `≤${limit}%`,
          actual: percent(gap),
        },
      );
    },
  },
);
