import type { Cell, Indicator } from "../../form/form";
import { decimal } from "../../number/decimal";
import type { Achievement } from "../../number/level-word";
import { judgementOf } from "../../scoring/achievement";
import { qualitativeBand } from "../../scoring/formulas";
import { indicatorValue } from "../indicator-values";
import { perIndicatorWith } from "../indicators";
import { type Known, type Need, given } from "../needs";
import { defineRule } from "../rule";
import { points } from "../score";
import { quoted, typed } from "../wording";
import { inQuotes } from "../../quotes";

/** A qualitative row and what its actual says of the goal. */
interface Judged {
  readonly achievement: Achievement;
  readonly actualCell: Cell;
  readonly targetCell: Cell;
  readonly weight: Known;
  readonly score: Known;
}

export default defineRule(
  {
    id: "S-57",
    title: "定性得分与档次不符",
    severity: "error",
    basis:
      "财预〔2020〕10号 定性指标分三档：达成年度指标 100%—80%（含）、部分达成 80%—60%（含）、未达成 60%—0%（条文未逐字核对）；预算管理一体化系统按此区间校验",
    why: "写“部分达成”却得满分，或写“达成”却只得一半，文字与得分必有一处不对。",
    fix: "按实际完成情况确定档次，使文字与得分在同一档，并更新总分。",
    forms: ["self"],
  },
  perIndicatorWith(["target", "actual", "weight", "score"], (indicator) => ({ row: judged(indicator) })),
  {
    messages: {
      outside: (data: {
        label: string;
        stated: string;
        actual: string;
        from: string;
        to: string;
        closed: boolean;
        profile: string;
      }) =>
        `${quoted(data.label)}填写 ${data.stated} 分，实际完成值${inQuotes(data.actual)}，按${inQuotes(data.profile)}口径得分应在 ${data.from} 至 ${data.to} 分之间${data.closed ? "" : `（不含 ${data.to} 分）`}。`,
    },
    check({ row }, { profile, fail, inapplicable }) {
      if ("apart" in row) {
        inapplicable(row.apart);
        return;
      }
      const { achievement, actualCell, targetCell, weight, score } = row;
      const { thresholds, tolerances } = profile;
      const band = qualitativeBand(achievement, weight.value, {
        achievedFrom: decimal(thresholds.achievedFrom.value),
        partlyAchievedFrom: decimal(thresholds.partlyAchievedFrom.value),
      });
      const tolerance = decimal(tolerances.score.value);
      // An open end is the next band's own beginning: no tolerance there.
      const above = band.closed
        ? score.value.minus(band.to).gt(tolerance)
        : band.to.gt(band.from) && score.value.gte(band.to);
      const below = band.from.minus(score.value).gt(tolerance);
      if (!above && !below) return;
      const end = above ? band.to : band.from;
      const from = points(band.from);
      const to = points(band.to);
      fail(
        "outside",
        {
          label: score.cell.label,
          stated: typed(score),
          actual: actualCell.text.trim(),
          from,
          to,
          closed: band.closed,
          profile: profile.title,
        },
        {
          cells: [score.cell, actualCell, targetCell, weight.cell],
          expected: `${from}—${to}${band.closed ? "" : `（不含 ${to}）`}`,
          actual: points(score.value),
          ...(score.value.eq(end) ? {} : { difference: points(score.value.minus(end)) }),
        },
      );
    },
  },
);

/** The row if it is qualitative and its actual says whether the goal was reached, in official words or as the target. */
function judged(indicator: Indicator): Need<Judged | { readonly apart: string }> {
  return (form) => {
    const target = indicatorValue(indicator, "target")(form);
    if ("reason" in target) return target;
    const actual = indicatorValue(indicator, "actual")(form);
    if ("reason" in actual) return actual;
    // A word that is only likely to mean 达成 is no ground for an error.
    const judgement = judgementOf(target.value.value, actual.value.value);
    if (!judgement?.certain) {
      return { value: { apart: "没有写明“达成、部分达成、未达成”的定性指标。" } };
    }
    const most = given(indicator.weight, "missing")(form);
    if ("reason" in most) return most;
    const earned = given(indicator.score, "missing")(form);
    if ("reason" in earned) return earned;
    return {
      value: {
        achievement: judgement.achievement,
        actualCell: actual.value.cell,
        targetCell: target.value.cell,
        weight: most.value,
        score: earned.value,
      },
    };
  };
}
