import { type Decimal, decimal } from "../../number/decimal";
import { openPlace, reasonWords } from "../lexicons/reason-words";
import { clause } from "../excerpts";
import { type Spoken, followed, sentencesOutside } from "../narrative-parts";
import { figure, once } from "../needs";
import { defineRule } from "../rule";
import { tellsOfAdjustment } from "../told-adjustment";
import { money, typed } from "../wording";

interface Adjusted {
  /** 追加 or 调减. */
  readonly direction: string;
  readonly amount: string;
  readonly initial: string;
  readonly annual: string;
}

interface Lacking extends Adjusted {
  readonly phrase: string;
  /** 金额、原因 */
  readonly lacks: string;
}

const figures = ({ direction, amount, initial, annual }: Adjusted) =>
  `年中${direction} ${amount} 万元（年初预算数 ${initial} 万元，全年预算数 ${annual} 万元）`;

export default defineRule(
  {
    id: "R-26",
    title: "预算追加未写金额和原因",
    severity: "warning",
    basis:
      "预算管理一体化系统“预算调整超30%原因说明”；绩效评价报告质量考核评分表：正文缺少应写的要素，每处扣0.5分",
    why: "只写“追加了部分经费”，看的人不知道追加多少、为什么追加。",
    fix: "在报告中写明“年中追加（调减）××万元，主要原因是……”。",
    forms: ["self", "narrative"],
  },
  once({
    initial: figure("funds.initialBudget"),
    annual: figure("funds.annualBudget"),
    sentences: sentencesOutside(["measures"]),
  }),
  {
    messages: {
      silent: (a: Adjusted) => `${figures(a)}，报告没有写金额和原因。`,
      lacking: (a: Lacking) => `${figures(a)}，报告只写了${a.phrase}，没有写${a.lacks}。`,
    },
    check({ initial, annual, sentences }, { profile, fail, inapplicable }) {
      const change = annual.value.minus(initial.value);
      const tolerance = decimal(profile.tolerances.copy.value);
      if (change.abs().lte(tolerance)) {
        inapplicable("全年预算数与年初预算数相同，没有调整。");
        return;
      }
      const told: Adjusted = {
        direction: change.gt(0) ? "追加" : "调减",
        amount: money(change.abs()),
        initial: typed(initial),
        annual: typed(annual),
      };
      const mentions = sentences.flatMap((sentence, index) =>
        isTold(sentence.text) ? [{ sentence, context: followed(sentences, index, 2) }] : [],
      );
      const cells = [initial.cell, annual.cell];
      const [first] = mentions;
      if (!first) {
        fail("silent", told, { cells });
        return;
      }
      const texts = mentions.map(({ context }) => textOf(context));
      const lacks = [
        ...(texts.some((text) => givesAmount(text, change.abs(), tolerance)) ? [] : ["金额"]),
        ...(texts.some((text) => reasonWords.test(text) && !openPlace.test(text)) ? [] : ["原因"]),
      ];
      if (lacks.length === 0) return;
      const places = [...new Set(mentions.map(({ sentence }) => sentence.paragraph.cell))];
      fail(
        "lacking",
        { ...told, phrase: clause(first.sentence, isTold), lacks: lacks.join("和") },
        { cells: [...cells, ...places] },
      );
    },
  },
);

/** Whether words tell of an adjustment that happened. */
function isTold(text: string): boolean {
  return tellsOfAdjustment(text.replace(openPlace, ""));
}

function textOf(context: readonly Spoken[]): string {
  return context.map(({ plain }) => plain).join("");
}

/** Whether an amount stands beside the word for the adjustment, or the amount itself stands anywhere near. */
function givesAmount(text: string, amount: Decimal, tolerance: Decimal): boolean {
  if (/(?:追加|调增|调减|增加|核增|核减|调整)[^,。;]{0,12}?\d[\d,.]*(?:万|亿)?元/.test(text)) return true;
  return [...text.matchAll(/(\d{1,12}(?:\.\d{1,6})?)万元/g)].some(([, typedAmount = "0"]) =>
    decimal(typedAmount).minus(amount).abs().lte(tolerance),
  );
}
