import { decimal } from "../../number/decimal";
import { fullMarks } from "../../form/full-marks";
import { everyIndicator, perTable } from "../indicators";
import { figure } from "../needs";
import { defineRule } from "../rule";
import { points } from "../score";

export default defineRule(
  {
    id: "S-49",
    title: "全部满分",
    severity: "notice",
    basis: "审核人员的常见意见：自评全部满分，缺少客观性",
    why: "每一项都得满分，审核时会怀疑没有认真评分，特别是报告里又写了存在的问题。",
    fix: "请复核评分是否客观，报告中写到的问题应在有关指标中反映。",
    forms: ["self"],
  },
  perTable({
    weights: everyIndicator("weight"),
    scores: everyIndicator("score"),
    fundsWeight: figure("funds.weight"),
    fundsScore: figure("funds.score"),
    total: figure("total.score"),
  }),
  {
    messages: {
      full: ({ rows, total }: { rows: number; total: string }) =>
        `${String(rows)} 项指标和预算执行全部得满分，总分 ${total} 分，请复核评分是否客观。`,
    },
    check({ weights, scores, fundsWeight, fundsScore, total }, { profile, fail }) {
      const right = decimal(profile.tolerances.score.value);
      const rows = scores.map((score, index) => ({ score, weight: weights[index] }));
      const all = [...rows, { score: fundsScore, weight: fundsWeight }];
      const full = all.every(({ score, weight }) => weight?.value.minus(score.value).lte(right));
      if (!full || total.value.minus(fullMarks).abs().gt(right)) return;
      fail(
        "full",
        { rows: rows.length, total: points(total.value) },
        { cells: [total.cell, fundsScore.cell, ...scores.map(({ cell }) => cell)] },
      );
    },
  },
);
