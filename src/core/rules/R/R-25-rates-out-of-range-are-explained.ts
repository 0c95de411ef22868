import { type Deviation, deviationsOf } from "../deviations";
import { openPlace, reasonWords } from "../lexicons/reason-words";
import { rowSubjects } from "../lexicons/spending-subjects";
import { excerpt } from "../excerpts";
import { type Spoken, followed, sentences } from "../narrative-parts";
import { once, wholeForm } from "../needs";
import { defineRule } from "../rule";

interface Unexplained {
  readonly told: string;
  /** 超支, 超编, 执行率偏低 …. */
  readonly what: string;
  /** Where the report speaks of it without a reason. */
  readonly phrase: string;
}

export default defineRule(
  {
    id: "R-25",
    title: "超支或低执行未说明",
    severity: "warning",
    basis:
      "绩效评价报告质量考核评分表：正文缺少应写的要素，每处扣0.5分；各比率的界限见 B-27、B-33、S-12 等各条",
    why: "超出预算或执行率偏低，审核的人第一个要看的就是报告有没有写数字和原因。",
    fix: "在报告中写明该比率和具体原因，年中批准追加的写明依据。",
    forms: ["base", "self", "narrative"],
  },
  once({ form: wholeForm, sentences }),
  {
    messages: {
      silent: ({ told, what }: Omit<Unexplained, "phrase">) =>
        `${told}，报告没有提到，也没有说明${what}的原因。`,
      unexplained: ({ told, what, phrase }: Unexplained) =>
        `${told}，报告只写了${phrase}，没有说明${what}的原因。`,
    },
    check({ form, sentences }, { profile, fail }) {
      for (const deviation of deviationsOf(form, profile)) {
        const { subject, told, what, cells } = deviation;
        const mentions = sentences.flatMap((sentence, index) =>
          subject.words.test(sentence.plain) ? [{ sentence, index }] : [],
        );
        if (mentions.some(({ index }) => explains(sentences, index, deviation))) continue;
        const nearest = mentions.find(({ sentence }) => tellsOf(sentence.plain, deviation)) ?? null;
        if (nearest) {
          const { text, paragraph } = nearest.sentence;
          fail(
            "unexplained",
            { told, what, phrase: excerpt(text, 60) },
            { cells: [...cells, paragraph.cell] },
          );
        } else {
          fail("silent", { told, what }, { cells });
        }
      }
    },
  },
);

const deviationWords = {
  over: /超(?!声|前|级|高|市)|高于|突破|多支|控制率|未安排[^，。]{0,6}预算/,
  low: /低于|偏低|较低|未(?:执行|完成|实施|采购|支付|达到)|执行率|结余|取消|减少|放缓|滞后/,
} as const;

/** How many sentences may pass between the subject and its reason. */
const reach = 3;

function explains(all: readonly Spoken[], index: number, deviation: Deviation): boolean {
  const [first, ...more] = followed(all, index, reach);
  if (!first) return false;
  const elsewhere = more.findIndex(({ plain }) => namesAnother(plain, deviation));
  const told = [first, ...(elsewhere < 0 ? more : more.slice(0, elsewhere))].map(({ plain }) => plain);
  const text = told.join("");
  return tellsOf(text, deviation) && reasonWords.test(text) && !openPlace.test(text);
}

function tellsOf(text: string, { kind, rate }: Deviation): boolean {
  return deviationWords[kind].test(text) || (rate !== null && text.includes(rate));
}

/** Whether a sentence has gone on to another subject. */
function namesAnother(text: string, { subject }: Deviation): boolean {
  if (subject.words.test(text)) return false;
  return Object.values(rowSubjects).some(({ words }) => words.test(text));
}
