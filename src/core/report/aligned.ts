import { pairsOf, sharedPairs } from "../rules/likeness";

/** From how much of their words in common two paragraphs may be one that was changed. */
const alike = 0.35;
/** The same where the paragraph was moved to another place as well. */
const alikeElsewhere = 0.6;

/**
 * Which paragraph of `from` each paragraph of `to` is: in their order as far as it goes, then those that were moved, then a
 * single one written anew between the same neighbours. null = it was not there before. Figures do not count as words, so a
 * sentence whose figures all changed is still the same.
 */
export function aligned(from: readonly string[], to: readonly string[]): (number | null)[] {
  const likeness = likenessOf(from, to);
  const matches = inOrder(from.length, to.length, likeness);
  matchMoved(matches, from.length, likeness);
  matchRewritten(matches, from.length);
  return matches;
}

type Likeness = (one: number, other: number) => number;

/** 2 for the same text, else the share of words in common (0 … 1). */
function likenessOf(from: readonly string[], to: readonly string[]): Likeness {
  const [before, after] = [from, to].map((texts) => texts.map((text) => pairsOf(wordsOf(text))));
  const none: ReadonlyMap<string, number> = new Map();
  return (one, other) =>
    from[one] === to[other] ? 2 : sharedPairs(before?.[one] ?? none, after?.[other] ?? none);
}

/** A text as its words are compared: without its figures, its beginning and end marked. */
function wordsOf(text: string): string {
  return `^${text.replace(/[\d.,\s]+/g, "")}$`;
}

/** The matches in order that have most in common. */
function inOrder(from: number, to: number, likeness: Likeness): (number | null)[] {
  const best: number[][] = Array.from({ length: from + 1 }, () => Array<number>(to + 1).fill(0));
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const gain = (one: number, other: number) => {
    const like = likeness(one, other);
    return like < alike ? -Infinity : like;
  };
  for (let one = from - 1; one >= 0; one -= 1) {
    for (let other = to - 1; other >= 0; other -= 1) {
      const row = best[one];
      if (!row) continue;
      row[other] = Math.max(
        at(one + 1, other),
        at(one, other + 1),
        gain(one, other) + at(one + 1, other + 1),
      );
    }
  }
  const matches = Array<number | null>(to).fill(null);
  let [one, other] = [0, 0];
  while (one < from && other < to) {
    if (at(one, other) === at(one + 1, other)) one += 1;
    else if (at(one, other) === at(one, other + 1)) other += 1;
    else {
      matches[other] = one;
      one += 1;
      other += 1;
    }
  }
  return matches;
}

/** Gives each unmatched paragraph the free one most like it, wherever that stood. */
function matchMoved(matches: (number | null)[], from: number, likeness: Likeness): void {
  const free = freeOf(matches, from);
  matches.forEach((match, other) => {
    if (match !== null) return;
    const [nearest] = [...free].sort((a, b) => likeness(b, other) - likeness(a, other));
    if (nearest === undefined || likeness(nearest, other) < alikeElsewhere) return;
    matches[other] = nearest;
    free.delete(nearest);
  });
}

/** A single new paragraph where a single one is gone, between the same neighbours, is that one written anew. */
function matchRewritten(matches: (number | null)[], from: number): void {
  const free = freeOf(matches, from);
  matches.forEach((match, other) => {
    if (match !== null || matches[other + 1] === null) return;
    const before = other === 0 ? -1 : matches[other - 1];
    const after = other + 1 === matches.length ? from : matches[other + 1];
    if (before === null || before === undefined || after !== before + 2 || !free.has(before + 1)) return;
    matches[other] = before + 1;
  });
}

function freeOf(matches: readonly (number | null)[], from: number): Set<number> {
  const taken = new Set(matches);
  return new Set(Array.from({ length: from }, (_, index) => index).filter((index) => !taken.has(index)));
}
