import { placesOf } from "../../form/layout";
import { halfUnit } from "../../number/rounding";
import { emptyMessage, figureEntry } from "../entry";
import { perIndicatorWith } from "../indicators";
import { type Need, given } from "../needs";
import { defineRule } from "../rule";
import { points } from "../score";
import { quoted, typed } from "../wording";

export default defineRule(
  {
    id: "S-21",
    title: "得分缺失或大于分值",
    severity: "error",
    basis: "预算管理一体化系统校验：得分必须小于等于分值（权重）",
    why: "得分空着，总分就不完整；得分大于分值或小于 0，总分不成立。",
    fix: "按评扣分标准填写得分，最低 0 分，最高为该项分值。",
    forms: ["self"],
  },
  perIndicatorWith(["score", "weight"], ({ score, weight }) => ({
    entry: figureEntry(given(score, "missing")),
    // A missing score is a finding whatever the weight is.
    weight: score.state === "blank" ? none : given(weight, "missing"),
  })),
  {
    messages: {
      empty: emptyMessage,
      negative: ({ label, stated }: { label: string; stated: string }) =>
        `${quoted(label)}填写 ${stated} 分，不应小于 0。`,
      above: (m: { label: string; stated: string; weight: string; over: string }) =>
        `${quoted(m.label)}填写 ${m.stated} 分，大于分值 ${m.weight} 分，多出 ${m.over} 分。`,
    },
    check({ entry: { cell, figure: score }, weight }, { fail }) {
      if (!score) {
        fail("empty", cell, { cells: [cell] });
        return;
      }
      const told = { label: cell.label, stated: typed(score) };
      if (score.value.lt(0)) fail("negative", told, { cells: [cell] });
      if (!weight) return;
      const over = score.value.minus(weight.value);
      // Rounding to the form's two decimals never lifts a score above its weight by half a unit or more.
      if (over.lt(halfUnit(placesOf.points))) return;
      fail(
        "above",
        { ...told, weight: typed(weight), over: points(over) },
        {
          cells: [cell, weight.cell],
          expected: points(weight.value),
          actual: points(score.value),
          difference: points(over),
        },
      );
    },
  },
);

const none: Need<null> = () => ({ value: null });
