import { executionScore } from "../../scoring/execution";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { type ScoreMismatch, scoreMismatch } from "../score";
import { quoted, typed } from "../wording";

interface Told extends ScoreMismatch {
  readonly weight: string;
  readonly executed: string;
  readonly annual: string;
}

const stated = (m: ScoreMismatch) => `${quoted(m.label)}填写 ${m.stated} 分`;
const should = (m: ScoreMismatch) => `应为 ${m.right} 分，相差 ${m.gap} 分。`;

export default defineRule(
  {
    id: "S-05",
    title: "预算执行得分错误",
    severity: "error",
    basis: "预算执行得分＝分值×执行率，最高不超过分值（预算管理一体化系统；北京市项目支出绩效自评表表注）",
    why: "预算执行得分由执行率直接算出，不能估填；执行率低于 100% 时不能得满分。",
    fix: "把得分改为分值×全年执行数÷全年预算数，保留两位小数，不超过分值。",
    related: ["S-03", "S-36"],
    forms: ["self"],
  },
  once({
    weight: figure("funds.weight"),
    annual: figure("funds.annualBudget"),
    executed: figure("funds.executed"),
    score: figure("funds.score"),
  }),
  {
    messages: {
      share: (m: Told) => `${stated(m)}，按 ${m.weight} × ${m.executed} ÷ ${m.annual} 计算${should(m)}`,
      full: (m: Told) =>
        `${stated(m)}，全年执行数 ${m.executed} 万元不少于全年预算数 ${m.annual} 万元，${should(m)}`,
      noBudget: (m: Told) => `${stated(m)}，全年预算数为 ${m.annual}，没有执行率，${should(m)}`,
    },
    check({ weight, annual, executed, score }, { profile, fail }) {
      const right = executionScore({
        weight: weight.value,
        annualBudget: annual.value,
        executed: executed.value,
      });
      const mismatch = scoreMismatch(score, right.score, [weight, executed, annual], profile);
      if (!mismatch) return;
      const told = { ...mismatch, weight: typed(weight), executed: typed(executed), annual: typed(annual) };
      fail(right.of, told, mismatch.evidence);
    },
  },
);
