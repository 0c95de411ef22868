import type { Form, Paragraph } from "../form/form";
import { condensed } from "../form/label";
import { figuresIn } from "../narrative/figures";
import { markOf } from "../narrative/numbering";
import { type Outline, type Point, type Section, outlineOf } from "../narrative/outline";
import { sentencesIn } from "../narrative/sentences";
import { narrativeFigures } from "../narrative/ties";
import { measuresAsked, problemsAsked } from "./proposed-problems";
import type { OpenQuestion } from "./user-text";

/** Last year's words for a question of this year's report: a draft in which every year and figure is to be checked. */
export interface Draft {
  readonly what: string;
  /** With 【请核对：…】 around each year and figure, which a check finds as long as it stands there. */
  readonly text: string;
  /** How many years and figures are marked. */
  readonly marked: number;
}

/**
 * Drafts from the workbook of last year: what was answered there to the same question, else what its report says under the
 * same heading, without the sentences that the forms give.
 */
export function lastYearsDrafts(
  last: Form,
  answered: Readonly<Record<string, string>>,
  questions: readonly OpenQuestion[],
): Draft[] {
  const outline = outlineOf(last);
  return questions.flatMap((question): Draft[] => {
    const { what } = question;
    const text = Object.hasOwn(answered, what)
      ? answered[what]
      : outline && wordsFor(question, outline, last);
    return text === undefined || text === null || text.trim() === "" ? [] : [{ what, ...marked(text) }];
  });
}

function wordsFor({ what, section, size }: OpenQuestion, outline: Outline, last: Form): string | null {
  if (what === problemsAsked) return numbered(outline.problems);
  if (what === measuresAsked) return numbered(outline.measures);
  if (size === "words") return null;
  const heading = condensed(markOf(section.split(" › ").at(-1) ?? "")?.rest ?? "");
  const found = outline.sections.find((each) => condensed(each.heading) === heading);
  return found ? ownWords(found, last).join("\n") : null;
}

function numbered(points: readonly Point[]): string {
  return points.map(({ text }, index) => `${index + 1}．${text}`).join("\n");
}

/** The words of a section and its points: the sentences that state no figure of the forms and leave no place open. */
function ownWords(section: Section, last: Form): string[] {
  const computed = new Set(
    narrativeFigures(last).tied.map(({ sentence }) => `${sentence.paragraph.text}\n${sentence.text}`),
  );
  const own = (paragraph: Paragraph) =>
    sentencesIn(paragraph)
      .filter(({ text }) => !computed.has(`${paragraph.text}\n${text}`) && !text.includes("【请填写"))
      .map(({ text }) => text)
      .join("");
  const wordsOf = ({ texts, parts }: Section): string[] => [
    ...texts.map(own),
    ...parts.filter(({ level }) => level >= 3).flatMap(pointOf),
  ];
  // What runs on behind a point's heading is in its paragraph already.
  const pointOf = (part: Section): string[] => [
    own(part.paragraph),
    ...wordsOf({ ...part, texts: part.texts.filter(({ text }) => !part.paragraph.text.endsWith(text)) }),
  ];
  return wordsOf(section).filter((text) => text !== "");
}

/** A text with its years and figures marked. */
function marked(text: string): { readonly text: string; readonly marked: number } {
  const cell = {
    place: { sheet: "", row: 0, column: 0 },
    label: "",
    text,
    formula: null,
    numberFormat: "General",
  };
  const figures = sentencesIn({ text, cell })
    .flatMap((sentence) => figuresIn(sentence).figures)
    .filter(({ value, unit }) => unit !== null && !value.eq(0));
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d年/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const places = [...figures, ...years].sort((one, other) => one.start - other.start);
  let end = 0;
  let result = "";
  for (const place of places) {
    result += `${text.slice(end, place.start)}【请核对：${text.slice(place.start, place.end)}】`;
    end = place.end;
  }
  return { text: result + text.slice(end), marked: places.length };
}
