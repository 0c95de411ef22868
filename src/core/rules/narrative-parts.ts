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

/** A phrase of the narrative in a message, on one line and cut to a length a reader takes in at once. */
export function quote(text: string, most = 45): string {
  const line = text
    .replace(/\s+/g, "")
    .replace(/“/g, "‘")
    .replace(/”/g, "’")
    .replace(/(?<![。；，、])[。；;，,]$/, "");
  const characters = Array.from(line);
  if (characters.length <= most) return `“${line}”`;
  // A number is not cut in two.
  const start = characters
    .slice(0, most)
    .join("")
    .replace(/[\d.,]+$/, "");
  return `“${start}…”`;
}

/** Several phrases in a message: each once, and only the first ones. */
export function quotes(texts: readonly string[]): string {
  return each(texts.map((text) => quote(text, 30)));
}

const clauseEnd = /[，,；;。]/;

/** How a phrase begins, in a message: its first clause, with … where it goes on. */
export function opening(text: string): string {
  const [first = "", ...rest] = text.split(clauseEnd);
  return quote(rest.join("") === "" ? first : `${first}…`, 30);
}

/** How several phrases begin: each once, and only the first ones. */
export function openings(texts: readonly string[]): string {
  return each(texts.map(opening));
}

/** The first clause of a sentence that alone says something (told in condensed text), else all of it. */
export function clause({ text }: Sentence, says: (plain: string) => boolean): string {
  return quote(text.split(clauseEnd).find((part) => says(condensed(part))) ?? text, 60);
}

const mostQuoted = 5;

function each(quoted: readonly string[]): string {
  const distinct = [...new Set(quoted)];
  return `${distinct.slice(0, mostQuoted).join("、")}${distinct.length > mostQuoted ? "等" : ""}`;
}
