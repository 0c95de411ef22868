import { generalWords } from "./lexicons/general-words";

const general = new RegExp([...generalWords].sort((a, b) => b.length - a.length).join("|"), "g");
/** Words that only join others. */
const joining = /[的及和与或等了]/g;
const other = /[^\p{Script=Han}]+/u;

/**
 * The keywords of a text: every two neighbouring Chinese characters of what is left without general and joining words.
 * No word list tells where words end; two characters are the length of most Chinese words.
 */
export function keywordsOf(text: string): ReadonlySet<string> {
  const plain = text.normalize("NFKC").replace(/\s+/g, "").replace(general, " ").replace(joining, " ");
  const keywords = new Set<string>();
  for (const run of plain.split(other)) {
    for (let index = 0; index + 1 < run.length; index += 1) keywords.add(run.slice(index, index + 2));
  }
  return keywords;
}

/** A keyword that more of the others have is looked up in so many of them only. */
const mostOthers = 200;

/**
 * Which of the texts (goals, special funds) is spoken of by one of the others (indicators, reasons): they share two
 * keywords, or one that no other of the texts has. One alone is not enough where several texts have it: 森林 is in every
 * goal of a forestry bureau. Both numbers were chosen on a filed form of which a reader told which goals have an
 * indicator. Linear in the length of all texts.
 */
export function spokenOf(texts: readonly string[], others: readonly string[]): boolean[] {
  const keywords = texts.map(keywordsOf);
  const textsWith = new Map<string, number>();
  for (const word of keywords.flatMap((each) => [...each])) {
    textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  }
  const othersWith = new Map<string, number[]>();
  others.forEach((text, index) => {
    for (const word of keywordsOf(text)) {
      if (!textsWith.has(word)) continue;
      const having = othersWith.get(word);
      if (having && having.length < mostOthers) having.push(index);
      if (!having) othersWith.set(word, [index]);
    }
  });
  return keywords.map((each) => {
    const shared = new Set<number>();
    for (const word of each) {
      const having = othersWith.get(word) ?? [];
      if (having.length > 0 && textsWith.get(word) === 1) return true;
      for (const index of having) {
        if (shared.has(index)) return true;
        shared.add(index);
      }
    }
    return false;
  });
}
