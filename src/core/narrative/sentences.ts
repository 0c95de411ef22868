import type { Form, Paragraph } from "../form/form";
import { onceFor } from "../once-for";
import { type CondensedText, condensedText } from "./condensed-text";

/** A sentence of the narrative: its text without blanks around it, and where in its paragraph it begins. */
export interface Sentence {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Offset of `text` in the paragraph's text. */
  readonly start: number;
}

/** The sentences of a form's narrative in order; none without a narrative. Read once for each narrative. */
export function sentencesOf({ narrative }: Form): readonly Sentence[] {
  return narrative ? sentencesOfAll(narrative.paragraphs) : [];
}

const sentencesOfAll = onceFor((paragraphs: readonly Paragraph[]): readonly Sentence[] =>
  paragraphs.flatMap(sentencesIn),
);

/** A sentence as its words are compared. */
export const condensedOf = onceFor(({ text }: Sentence): CondensedText => condensedText(text));

/** The sentences of a paragraph: it is cut after 。！？；(half-width too, "." never) and at line breaks. */
export function sentencesIn(paragraph: Paragraph): Sentence[] {
  return [...paragraph.text.matchAll(/[^。！？；!?;\r\n]+[。！？；!?;]*/g)].flatMap((match) => {
    const [piece] = match;
    const text = piece.trim();
    if (text === "") return [];
    return [{ text, paragraph, start: match.index + piece.indexOf(text) }];
  });
}
