import { decimal } from "../../number/decimal";
import { comparison } from "../compared-indicator";
import { perIndicatorWith } from "../indicators";
import { defineRule } from "../rule";
import { scoreExcess, scoreExcessMessage } from "../score-limit";
import { points } from "../score";
import { quoted, typed } from "../wording";
import { inQuotes } from "../../quotes";

export default defineRule(
  {
    id: "S-26",
    title: "目标为零的指标",
    severity: "error",
    basis: "预算管理一体化系统零值指标计分：年度指标值为 0 的，实际为 0 得满分，否则得 0 分",
    why: "指标值为 0 不能按比例计分，没有发生得满分，发生了就不得分，常被误给满分。",
    fix: "没有发生的得满分，发生了的得 0 分并填写偏差原因，同时更新总分。",
    forms: ["self"],
  },
  perIndicatorWith(["target", "actual", "weight", "score"], (indicator) => ({
    row: comparison(indicator, "zero"),
  })),
  {
    messages: {
      tooHigh: scoreExcessMessage,
      tooLow: (data: { label: string; stated: string; target: string; actual: string; weight: string }) =>
        `${quoted(data.label)}填写 ${data.stated} 分，年度指标值${inQuotes(data.target)}，实际完成值${inQuotes(data.actual)}，没有发生可得满分 ${data.weight} 分。`,
    },
    check({ row }, { profile, fail, wait, inapplicable }) {
      if ("apart" in row) {
        inapplicable(row.apart);
        return;
      }
      const { weight, score, targetCell, actualCell } = row;
      if (!row.reached) {
        const excess = scoreExcess(row, profile);
        if (excess && "reason" in excess) wait(excess);
        else if (excess) fail("tooHigh", excess, excess.evidence);
        return;
      }
      // Full marks are due, but a unit may be harder on itself than the formula: worth a look, no error.
      const difference = score.value.minus(weight.value);
      if (difference.gte(decimal(profile.tolerances.score.value).neg())) return;
      fail(
        "tooLow",
        {
          label: score.cell.label,
          stated: typed(score),
          target: targetCell.text.trim(),
          actual: actualCell.text.trim(),
          weight: points(weight.value),
        },
        {
          cells: [score.cell, targetCell, actualCell, weight.cell],
          expected: points(weight.value),
          actual: points(score.value),
          difference: points(difference),
          severity: "notice",
        },
      );
    },
  },
);
