import { sumOf } from "../../number/decimal";
import { everyIndicator, perTable } from "../indicators";
import { figure } from "../needs";
import { defineRule } from "../rule";
import { type ScoreMismatch, points, scoreMismatch } from "../score";
import { quoted } from "../wording";

interface Told extends ScoreMismatch {
  readonly execution: string;
  readonly rows: number;
  readonly indicators: string;
}

export default defineRule(
  {
    id: "S-36",
    title: "总分不等于得分之和",
    severity: "error",
    basis: "自评表栏目关系：总分＝预算执行得分＋各指标得分；相差 0.1 分以内只作提示",
    why: "总分多为手工填写，改了某项得分没有改总分，等级和报告里的得分就跟着错。",
    fix: "请核对各项得分，把总分改为预算执行得分与各指标得分之和。",
    related: ["S-05", "R-24"],
    forms: ["self"],
  },
  perTable({
    total: figure("total.score"),
    execution: figure("funds.score"),
    scores: everyIndicator("score"),
  }),
  {
    messages: {
      mismatch: (m: Told) =>
        `${quoted(m.label)}填写 ${m.stated} 分，预算执行得分 ${m.execution} 分加 ${m.rows} 项指标得分 ${m.indicators} 分为 ${m.right} 分，相差 ${m.gap} 分。`,
    },
    check({ total, execution, scores }, { profile, fail }) {
      const indicators = sumOf(scores.map(({ value }) => value));
      const right = execution.value.plus(indicators);
      const mismatch = scoreMismatch(total, right, [execution, ...scores], profile);
      if (!mismatch) return;
      const told = {
        execution: points(execution.value),
        rows: scores.length,
        indicators: points(indicators),
      };
      fail("mismatch", { ...mismatch, ...told }, mismatch.evidence);
    },
  },
);
