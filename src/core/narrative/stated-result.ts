import type { Form } from "../form/form";
import { fullMarks } from "../form/full-marks";
import { type Decimal, decimal, decimalsOf } from "../number/decimal";
import { onceFor } from "../once-for";
import type { CondensedText } from "./condensed-text";
import { type Sentence, condensedOf, sentencesIn, sentencesOf } from "./sentences";

/** A grade the filer states for this evaluation, whether or not it is a name of the scheme (优秀 is none). */
export interface StatedGrade {
  readonly word: string;
  /** As written: “评价等次为优秀”. */
  readonly phrase: string;
  readonly sentence: Sentence;
}

/** A total score the filer states for this evaluation. */
export interface StatedScore {
  /** 分. */
  readonly value: Decimal;
  readonly decimals: number;
  /** As written: “自评得分99.63分”. */
  readonly phrase: string;
  readonly sentence: Sentence;
}

const words = "优秀|良好|中等|基本合格|不合格|合格|较差|一般|优|良|中|差";
/** What may follow the word, so that 优化 and 优秀单位 are no grades and 优、良、中、差 is the scale itself. */
const closing = `(?=等级|等次|档次|档|级|$|[,。;:!)】]|、(?!(?:${words})))`;
const gradeShapes: readonly RegExp[] = [
  new RegExp(
    `(?:自评|评价|绩效|评定|综合)*(?:等级|等次|档次|级别|结果|结论)(?:被)?(?:评定|确定|认定|定)?(?:为|是|:|属于|属)?(${words})${closing}`,
    "g",
  ),
  new RegExp(`(?:自评|自我评价|评价|评定)(?:结果)?(?:为|是)(${words})${closing}`, "g"),
  new RegExp(`(?:属于|属|达到|列为|确定为)(${words})(?=等级|等次|档次|档)`, "g"),
];
const ofEvaluation = /自评|评价|评定|绩效/;
/** Grades of persons and of other assessments. */
const ofOthers = /考核|职级|表彰|评优/;

const scoreShape =
  /(?:自评(?:得分|总分|总得分|分数|评分|打分|分)?|(?:绩效|综合)?评价(?:得分|总分|总得分|分数|评分)|综合(?:得分|评分)|最终得分|绩效(?:得分|总分|评分)|总得分|总分)(?:合计|共计|总计|共)?(?:为|是|:|达到?)?(\d{1,3}(?:\.\d+)?)分(?!值)/g;
/** A score in a clause of these is one of its parts. */
const ofPart = /指标|产出|效益|满意度|成本|执行/;
const ofWhole = /整体|总体|总分|总得分|综合/;

/** The grades stated in the narrative and in 实际完成情况, in order. */
export function statedGrades(form: Form): StatedGrade[] {
  return sentencesOfFiling(form).flatMap(({ sentence, condensed }) => {
    const { text } = condensed;
    if (!ofEvaluation.test(text) || ofOthers.test(text)) return [];
    const found = gradeShapes.flatMap((shape) => [...text.matchAll(shape)]);
    const ends = new Set<number>();
    return found.flatMap((match) => {
      const end = match.index + match[0].length;
      if (ends.has(end)) return [];
      ends.add(end);
      return [{ word: match[1] ?? "", phrase: written(sentence, condensed, match.index, end), sentence }];
    });
  });
}

/** The total scores stated in the narrative and in 实际完成情况, in order. */
export function statedScores(form: Form): StatedScore[] {
  return sentencesOfFiling(form).flatMap(({ sentence, condensed }) => {
    const { text } = condensed;
    const scores = [...text.matchAll(scoreShape)].flatMap((match) => {
      const clause = /[^,。;:!]*$/.exec(text.slice(0, match.index))?.[0] ?? "";
      if (ofPart.test(clause) && !ofWhole.test(clause + match[0])) return [];
      const value = decimal(match[1] ?? "0");
      const phrase = written(sentence, condensed, match.index, match.index + match[0].length);
      return [{ value, decimals: decimalsOf(value), phrase, sentence }];
    });
    // 总分100分，自评得分98分: the first is the scale.
    const earned = scores.filter(({ value }) => !value.eq(fullMarks));
    return earned.length > 0 ? earned : scores;
  });
}

interface CondensedSentence {
  readonly sentence: Sentence;
  readonly condensed: CondensedText;
}

/** The sentences that may state the result of the evaluated year. Read once for each form. */
const sentencesOfFiling = onceFor((form: Form): readonly CondensedSentence[] => {
  const done = form.texts["goals.actual"];
  const onSheet = done.state === "read" ? sentencesIn({ text: done.value, cell: done.cell }) : [];
  return [...sentencesOf(form), ...onSheet]
    .map((sentence) => ({ sentence, condensed: condensedOf(sentence) }))
    .filter(({ condensed: { text } }) => !ofAnotherYear(text, form.year));
});

function ofAnotherYear(text: string, year: number | null): boolean {
  const years = [...text.matchAll(/(?:19|20)\d\d(?=年)/g)].map(([found]) => Number(found));
  return /上年|去年/.test(text) || (year !== null && years.length > 0 && !years.includes(year));
}

function written(sentence: Sentence, { at }: CondensedText, from: number, to: number): string {
  const last = at[to - 1] ?? sentence.text.length - 1;
  // A closing quote belongs to what it quotes.
  const quoted = /^[”’」"']/.test(sentence.text.slice(last + 1)) ? 1 : 0;
  return sentence.text.slice(at[from] ?? 0, last + 1 + quoted);
}
