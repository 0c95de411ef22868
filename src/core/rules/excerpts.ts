import { condensed } from "../form/label";
import type { Sentence } from "../narrative/sentences";
import { inQuotes } from "../quotes";

/** A phrase of the narrative in a message, on one line and cut to a length a reader takes in at once. */
export function excerpt(text: string, most = 45): string {
  const line = text.replace(/\s+/g, "").replace(/(?<![。；，、])[。；;，,]$/, "");
  const characters = Array.from(line);
  if (characters.length <= most) return inQuotes(line);
  // A number is not cut in two.
  const start = characters
    .slice(0, most)
    .join("")
    .replace(/[\d.,]+$/, "");
  return inQuotes(`${start}…`);
}

/** Several phrases in a message: each once, and only the first ones. */
export function excerpts(texts: readonly string[]): string {
  return each(texts.map((text) => excerpt(text, 30)));
}

const clauseEnd = /[，,；;。]/;

/** How a phrase begins, in a message: its first clause, with … where it goes on. */
export function opening(text: string): string {
  const [first = "", ...rest] = text.split(clauseEnd);
  return excerpt(rest.join("") === "" ? first : `${first}…`, 30);
}

/** How several phrases begin: each once, and only the first ones. */
export function openings(texts: readonly string[]): string {
  return each(texts.map(opening));
}

/** The first clause of a sentence that alone says something (told in condensed text), else all of it. */
export function clause({ text }: Sentence, says: (plain: string) => boolean): string {
  return excerpt(text.split(clauseEnd).find((part) => says(condensed(part))) ?? text, 60);
}

const mostQuoted = 5;

function each(quoted: readonly string[]): string {
  const distinct = [...new Set(quoted)];
  return `${distinct.slice(0, mostQuoted).join("、")}${distinct.length > mostQuoted ? "等" : ""}`;
}
