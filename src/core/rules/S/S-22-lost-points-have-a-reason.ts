import { placesOf } from "../../form/layout";
import { halfUnit } from "../../number/rounding";
import { type TextEntry, saysNothing, textEntry } from "../entry";
import { perIndicatorWith } from "../indicators";
import { given, givenText } from "../needs";
import { defineRule } from "../rule";
import { weightText } from "../score";
import { quoted, typed } from "../wording";
import { inQuotes } from "../../quotes";

interface LostPoints {
  readonly label: string;
  readonly score: string;
  readonly weight: string;
  readonly lost: string;
  readonly reason: TextEntry;
}

export default defineRule(
  {
    id: "S-22",
    title: "扣分未说明原因",
    severity: "error",
    basis: "自评表“偏差原因分析及改进措施”栏；预算管理一体化系统：得分小于分值时必须填写，否则不能保存",
    why: "扣了分却没有原因和改进措施，审核时会退回。",
    fix: "在“偏差原因分析及改进措施”栏写明没有完成的原因和改进措施。",
    forms: ["self"],
  },
  perIndicatorWith(["score", "weight", "reason"], ({ score, weight, texts }) => ({
    score: given(score, "missing"),
    weight: given(weight, "missing"),
    reason: textEntry(givenText(texts.reason)),
  })),
  {
    messages: {
      unexplained: ({ label, score, weight, lost, reason }: LostPoints) => {
        const how = reason.text === "" ? "未填写" : `只填写${inQuotes(reason.text)}`;
        return `${quoted(label)}为 ${score} 分，比分值 ${weight} 分少 ${lost} 分，偏差原因分析及改进措施${how}。`;
      },
    },
    check({ score, weight, reason }, { fail }) {
      const lost = weight.value.minus(score.value);
      if (lost.lt(halfUnit(placesOf.points)) || !saysNothing(reason)) return;
      fail(
        "unexplained",
        {
          label: score.cell.label,
          score: typed(score),
          weight: typed(weight),
          lost: weightText(lost),
          reason,
        },
        { cells: [reason.cell, score.cell, weight.cell] },
      );
    },
  },
);
