import type { Paragraph } from "../form/form";
import { condensed } from "../form/label";
import { type Outline, outlineOf } from "../narrative/outline";
import type { SectionKind } from "../narrative/section-kinds";
import { type Sentence, sentencesOf } from "../narrative/sentences";
import { onceFor } from "../once-for";
import type { Need } from "./needs";

const noNarrative = { reason: "工作簿中没有自评报告。", cells: [], kind: "absent" } as const;

/** The narrative's title, chapters, problems, measures, signature and date. */
export const outline: Need<Outline> = (form) => {
  const value = outlineOf(form);
  return value ? { value } : noNarrative;
};

/** The narrative's paragraphs as they stand on its sheet. */
export const paragraphs: Need<readonly Paragraph[]> = ({ narrative }) =>
  narrative ? { value: narrative.paragraphs } : noNarrative;

/** A sentence with its text as its words are compared: {@link condensed}. */
export interface Spoken extends Sentence {
  readonly plain: string;
}

/** Every sentence of the narrative. */
export const sentences: Need<readonly Spoken[]> = (form) => ({ value: sentencesOf(form).map(spoken) });

/** The sentences that tell what was: not those of sections of these kinds (measures tell what shall be). */
export function sentencesOutside(kinds: readonly SectionKind[]): Need<readonly Spoken[]> {
  return (form) => {
    const sections = outlineOf(form)?.sections ?? [];
    const apart = new Set(
      sections
        .filter((section) => kinds.some((kind) => section.kinds.includes(kind)))
        .flatMap(({ paragraph, texts }) => [paragraph, ...texts]),
    );
    return {
      value: sentencesOf(form)
        .filter(({ paragraph }) => !apart.has(paragraph))
        .map(spoken),
    };
  };
}

/** Many rules read the same sentences. */
const spoken = onceFor((sentence: Sentence): Spoken => ({ ...sentence, plain: condensed(sentence.text) }));

/** The sentence and those behind it in its paragraph, at most `most` in all. `all` is the list it is part of. */
export function followed(all: readonly Spoken[], index: number, most: number): Spoken[] {
  const first = all[index];
  return all.slice(index, index + most).filter(({ paragraph }) => paragraph === first?.paragraph);
}
