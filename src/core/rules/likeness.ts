/** How often each two neighbouring characters occur in a text. */
export function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index += 1) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The share of two texts' pairs that they have in common, 0 to 1 (Dice); 0 where neither has any. */
export function sharedPairs(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  let all = 0;
  for (const [pair, count] of one) {
    common += Math.min(count, other.get(pair) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}

/**
 * How alike two texts are, 0 to 1: the share of neighbouring characters they have in common. Equal texts are 1; one
 * character changed in fifty leaves 0.96. Linear in their lengths.
 */
export function likeness(a: string, b: string): number {
  return a === b ? 1 : sharedPairs(pairsOf(a), pairsOf(b));
}
