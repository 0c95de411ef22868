import type { Form, Paragraph } from "../form/form";

/** A sentence of the narrative: its text without blanks around it, and where in its paragraph it begins. */
export interface Sentence {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** Offset of `text` in the paragraph's text. */
  readonly start: number;
}

const read = new WeakMap<NonNullable<Form["narrative"]>, readonly Sentence[]>();

/** The sentences of a form's narrative in order; none without a narrative. Read once for each narrative. */
export function sentencesOf({ narrative }: Form): readonly Sentence[] {
  if (!narrative) return [];
  const known = read.get(narrative);
  if (known) return known;
  const sentences = narrative.paragraphs.flatMap(sentencesIn);
  read.set(narrative, sentences);
  return sentences;
}

/** The sentences of a paragraph: it is cut after 。！？；(half-width too, "." never) and at line breaks. */
export function sentencesIn(paragraph: Paragraph): Sentence[] {
  return [...paragraph.text.matchAll(/[^。！？；!?;\r\n]+[。！？；!?;]*/g)].flatMap((match) => {
    const [piece] = match;
    const text = piece.trim();
    if (text === "") return [];
    return [{ text, paragraph, start: match.index + piece.indexOf(text) }];
  });
}
