import { figureFields, printedUnits } from "../../form/layout";
import { decimal, plain } from "../../number/decimal";
import { percentOf } from "../../number/rate";
import { blankAsZero } from "../blank-cells";
import { buildingRates } from "../building-rate";
import { type Known, constant } from "../needs";
import { defineRule } from "../rule";
import { money, percent, quoted, typed } from "../wording";

interface Words {
  /** As printed: 规模控制率. */
  readonly rate: string;
  readonly unit: string;
}

interface Over {
  readonly actual: Known;
  readonly approved: Known;
  readonly words: Words;
  /** "105.00%" */
  readonly computed: string;
  readonly gap: string;
}

export default defineRule(
  {
    id: "B-40",
    title: "超规模或超概算",
    severity: "warning",
    basis:
      "湖南省部门整体支出绩效评价指标（楼堂馆所面积控制率、投资预算控制率）：100%以下得满分，每超出 5%扣 2 分",
    why: "超过批复的规模或投资要扣分，审核时会要求看批复；多是设计变更没有重新报批。",
    fix: "请附批复文件并说明超出的原因；数字填错的请改正。",
    forms: ["base"],
  },
  (form) =>
    buildingRates
      .filter(({ actual }) => form.figures[actual].state !== "absent")
      .map(({ actual, approved, rate }) => ({
        actual: blankAsZero(actual),
        approved: blankAsZero(approved),
        words: constant<Words>({
          rate: figureFields[rate].label,
          unit: printedUnits[figureFields[actual].kind],
        }),
      })),
  {
    messages: {
      over: ({ actual, approved, words: { rate, unit }, computed, gap }: Over) =>
        `${quoted(actual.cell.label)}${typed(actual)} ${unit}，超过${quoted(approved.cell.label)}${typed(approved)} ${unit}，${rate} ${computed}，超出 ${gap} ${unit}。`,
    },
    check({ actual, approved, words }, { profile, fail, inapplicable }) {
      const rate = percentOf(actual.value, approved.value);
      if (rate === null) {
        inapplicable(`${quoted(approved.cell.label)}为 0 或未填写，没有“${words.rate}”可算。`);
        return;
      }
      if (rate.minus(100).lte(decimal(profile.tolerances.rate.value))) return;
      const shown = words.unit === printedUnits.amount ? money : plain;
      const gap = shown(actual.value.minus(approved.value));
      fail(
        "over",
        { actual, approved, words, computed: percent(rate), gap },
        {
          cells: [actual.cell, approved.cell],
          expected: shown(approved.value),
          actual: shown(actual.value),
          difference: gap,
        },
      );
    },
  },
);
