import { likeness } from "./likeness";

/** A text that says again what an earlier one said; both by their numbers. */
export interface Repetition {
  readonly first: number;
  readonly again: number;
}

const shingle = 8;
/** How many earlier texts are remembered for one shingle, and how many are compared in full. */
const remembered = 4;
const compared = 3;

/**
 * The texts that repeat an earlier one: equal, or more alike than `limit` (0–1). An earlier text is found by the short
 * pieces both have; a fixed share of the pieces is looked up, so that the work grows with the length of the texts only.
 */
export function repetitionsIn(texts: readonly string[], limit: number): Repetition[] {
  const firsts = new Map<string, number>();
  const pieces = new Map<string, number[]>();
  const found: Repetition[] = [];
  texts.forEach((text, again) => {
    const equal = firsts.get(text);
    const first = equal ?? alike(texts, text, piecesOf(text), pieces, limit);
    if (first !== null) {
      found.push({ first, again });
      return;
    }
    firsts.set(text, again);
    for (const piece of piecesOf(text)) {
      const having = pieces.get(piece);
      if (!having) pieces.set(piece, [again]);
      else if (having.length < remembered && having.at(-1) !== again) having.push(again);
    }
  });
  return found;
}

function alike(
  texts: readonly string[],
  text: string,
  own: readonly string[],
  pieces: ReadonlyMap<string, readonly number[]>,
  limit: number,
): number | null {
  const shared = new Map<number, number>();
  for (const piece of own) {
    for (const earlier of pieces.get(piece) ?? []) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
  }
  const nearest = [...shared].sort(([, a], [, b]) => b - a).slice(0, compared);
  return nearest.find(([earlier]) => likeness(texts[earlier] ?? "", text) > limit)?.[0] ?? null;
}

/** One piece in four, chosen by what it says: equal pieces are chosen in both texts or in neither. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let index = 0; index + shingle <= text.length; index += 1) {
    const sum = text.charCodeAt(index) * 31 + text.charCodeAt(index + shingle - 1);
    if (sum % 4 === 0) pieces.push(text.slice(index, index + shingle));
  }
  return pieces;
}
